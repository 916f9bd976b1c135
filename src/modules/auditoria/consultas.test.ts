import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { entrada } from './entradas-de-teste.ts';
import { type Entrada, type FiltrosDaBusca, buscarRegistros, quemConsultou, registrar } from './index.ts';

const TITULAR = '33333333-3333-4333-8333-333333333333';
const OUTRO = '66666666-6666-4666-8666-666666666666';
const dia = (d: number, hora = 12): Date => new Date(Date.UTC(2026, 10, d, hora));

let banco: BancoDeTeste;

async function gravar(...entradas: Partial<Entrada>[]): Promise<void> {
  for (const e of entradas) {
    await banco.db.transaction().execute((tx) => registrar(tx, [entrada({ sigilosoAte: undefined, ...e })]));
  }
}

beforeAll(async () => {
  banco = await bancoDeTeste();
  await gravar(
    { quando: dia(1), acao: 'a' },
    { quando: dia(2), acao: 'b', titularId: OUTRO, alvo: { tipo: 'processo', id: '7' } },
    { quando: dia(3), acao: 'c', tipo: 'ato' },
    { quando: dia(4), acao: 'd', tipo: 'recusa', procedimento: 'IP 12/2026' },
    { quando: dia(5), acao: 'e', sigilosoAte: dia(20) },
    { quando: dia(6), acao: 'f', lotacao: undefined, finalidade: undefined },
  );
});
afterAll(() => banco.fechar());

describe('buscarRegistros', () => {
  const acoes = async (filtros: FiltrosDaBusca): Promise<string> =>
    (await buscarRegistros(banco.db, filtros)).itens.map((r) => r.acao).join('');

  it.each<[string, FiltrosDaBusca, string]>([
    ['sem filtro, tudo, do mais novo ao mais velho', {}, 'fedcba'],
    ['por titular', { titularId: OUTRO }, 'b'],
    ['por ação', { acao: 'c' }, 'c'],
    ['por tipo', { tipo: 'recusa' }, 'd'],
    ['por alvo', { alvoTipo: 'processo', alvoId: '7' }, 'b'],
    ['por procedimento', { procedimento: 'IP 12/2026' }, 'd'],
    ['por usuário', { usuarioId: entrada().usuario?.id }, 'fedcba'],
    ['por período: o começo entra, o fim não', { de: dia(2), ate: dia(4) }, 'cb'],
    ['os filtros se somam', { tipo: 'leitura', titularId: TITULAR, ate: dia(6) }, 'ea'],
  ])('%s', async (_, filtros, esperado) => {
    expect(await acoes(filtros)).toBe(esperado);
  });

  it('devolve a entrada como foi registrada', async () => {
    const { itens } = await buscarRegistros(banco.db, { acao: 'a' });
    expect(itens).toEqual([
      {
        ...entrada({ quando: dia(1), acao: 'a', sigilosoAte: undefined }),
        corrente: expect.any(Number),
        numero: expect.any(Number),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('as páginas não repetem nem pulam, ainda que tudo seja do mesmo instante', async () => {
    await gravar(...Array.from({ length: 23 }, () => ({ acao: 'pagina' })));
    const vistos: string[] = [];
    let depoisDe: string | undefined;
    do {
      const pagina = await buscarRegistros(banco.db, { acao: 'pagina' }, { limite: 5, depoisDe });
      vistos.push(...pagina.itens.map((r) => r.hash));
      depoisDe = pagina.proximo;
    } while (depoisDe !== undefined);
    expect(vistos).toHaveLength(23);
    expect(new Set(vistos).size).toBe(23);
  });

  it.each(['', 'lixo', "1' or 1=1", '999999999999999999-1-1', '-1--1--1'])(
    'um cursor que não é de nenhuma página (%s) recomeça',
    async (depoisDe) => {
      const { itens } = await buscarRegistros(banco.db, { tipo: 'recusa' }, { depoisDe });
      expect(itens).toHaveLength(1);
    },
  );
});

describe('quemConsultou', () => {
  const consultas = async (opcoes: Partial<Parameters<typeof quemConsultou>[2]>) =>
    (await quemConsultou(banco.db, TITULAR, { agora: dia(10), ...opcoes })).itens;
  const acoes = async (opcoes: Partial<Parameters<typeof quemConsultou>[2]>): Promise<string> =>
    (await consultas(opcoes))
      .map((c) => c.acao)
      .filter((a) => a !== 'pagina')
      .join('');

  it('traz só as leituras dos próprios dados, sem as que ainda são sigilosas', async () => {
    expect(await acoes({})).toBe('fa');
  });

  it('findo o sigilo, a leitura aparece', async () => {
    expect(await acoes({ agora: dia(20) })).toBe('fea');
    expect(await acoes({ agora: new Date(dia(20).getTime() - 1) })).toBe('fa');
  });

  it('o retardo esconde as mais novas', async () => {
    expect(await acoes({ agora: dia(10), retardoDias: 5 })).toBe('a');
    expect(await acoes({ agora: dia(10), retardoDias: 4 })).toBe('fa');
  });

  it('diz quando, órgão e finalidade, e mais nada', async () => {
    expect((await consultas({})).find((c) => c.acao === 'a')).toEqual({
      quando: dia(1),
      orgao: 'DPMG, 3ª Vara de Execuções (defensora)',
      finalidade: 'Defesa na execução',
      acao: 'a',
      nome: undefined,
    });
  });

  it('diz o nome quando a configuração manda', async () => {
    expect((await consultas({ mostrarNome: true }))[0]?.nome).toBe('Dalva Fictícia');
  });
});
