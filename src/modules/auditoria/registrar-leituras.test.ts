import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../platform/db/cliente.ts';
import { entrada } from './entradas-de-teste.ts';
import { type RegistradorDeLeituras, criarRegistradorDeLeituras, verificar } from './index.ts';

let banco: BancoDeTeste;
let leituras: RegistradorDeLeituras;

beforeAll(async () => {
  banco = await bancoDeTeste();
});
beforeEach(() => {
  leituras = criarRegistradorDeLeituras(banco.db);
});
afterAll(() => banco.fechar());

const ler = (acao: string): Promise<unknown> => leituras.ler(entrada({ acao }));

/** Quantas linhas há da ação, e em quantas transações foram gravadas, vistas por outra conexão. */
async function gravadas(acao: string): Promise<{ linhas: number; transacoes: number }> {
  const { rows } = await comCliente(banco.url, (c) =>
    c.query<{ linhas: number; transacoes: number }>(
      `select count(*)::int as linhas, count(distinct xmin::text)::int as transacoes
       from auditoria.registro where acao = $1`,
      [acao],
    ),
  );
  return rows[0] ?? { linhas: 0, transacoes: 0 };
}

describe('registrador de leituras', () => {
  it('quando resolve, a leitura já está gravada', async () => {
    await ler('uma');
    expect(await gravadas('uma')).toEqual({ linhas: 1, transacoes: 1 });
  });

  it('o que chega durante um commit vai junto no seguinte', async () => {
    await Promise.all(Array.from({ length: 200 }, () => ler('juntas')));
    expect(await gravadas('juntas')).toEqual({ linhas: 200, transacoes: 2 });
  });

  it('um lote tem no máximo 500 linhas', async () => {
    await Promise.all(Array.from({ length: 1200 }, () => ler('muitas')));
    expect(await gravadas('muitas')).toEqual({ linhas: 1200, transacoes: 4 });
  });

  it('a leitura de várias pessoas entra inteira ou não entra', async () => {
    const pagina = Array.from({ length: 700 }, () => entrada({ acao: 'pagina' }));
    await leituras.ler(...pagina);
    expect(await gravadas('pagina')).toEqual({ linhas: 700, transacoes: 1 });
  });

  it('todas as correntes seguem íntegras', async () => {
    expect((await verificar({ url: banco.url, chaves: [] })).problemas).toEqual([]);
  });

  it('sem gravar, rejeita todos os que esperam; voltando o banco, volta a gravar', async () => {
    const comoAdministrador = (comando: string) => comCliente(banco.urlDoAdministrador, (c) => c.query(comando));
    await comoAdministrador('revoke insert on auditoria.registro from public, custodia_app');
    const tentativas = await Promise.allSettled([ler('negada'), ler('negada'), ler('negada')]);
    expect(tentativas.map((t) => t.status)).toEqual(['rejected', 'rejected', 'rejected']);
    await comoAdministrador('grant insert on auditoria.registro to custodia_app');
    await ler('depois');
    expect(await gravadas('negada')).toMatchObject({ linhas: 0 });
    expect(await gravadas('depois')).toMatchObject({ linhas: 1 });
  });

  it('a entrada malformada rejeita só quem a mandou', async () => {
    const [ruim, boa] = await Promise.allSettled([leituras.ler(entrada({ titularId: 'x' })), ler('boa')]);
    expect([ruim.status, boa.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('fechar grava o que já chegou e não aceita mais nada', async () => {
    const emCurso = Array.from({ length: 50 }, () => ler('drenada'));
    await leituras.fechar();
    expect(await gravadas('drenada')).toMatchObject({ linhas: 50 });
    await Promise.all(emCurso);
    await expect(ler('tarde')).rejects.toThrow('fechado');
  });
});
