import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resultado } from '../../../../platform/recusa.ts';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { buscarFatos } from '../../permissao/store.ts';
import { montarAtor } from '../../permissao/montar-ator.ts';
import {
  abrirCenario,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  type EstruturaDeTeste,
  lotar,
  quem,
} from '../../para-testes.ts';
import { encerrarLotacao } from './encerrar-lotacao.ts';
import { lotarPessoa } from './lotar-pessoa.ts';

let c: Cenario;
let vinculador: Quem;
let vinculadorId: string;
let orgao: EstruturaDeTeste;
let vara: EstruturaDeTeste;
let alheia: EstruturaDeTeste;

beforeAll(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db, { especie: 'tribunal' });
  vara = await criarEstrutura(c.db, { especie: 'vara', pai: orgao, regiao: '3ª Região' });
  alheia = await criarEstrutura(c.db);
  vinculadorId = (await criarPessoa(c.db, orgao, ['cadastrador-vinculador'])).id;
  vinculador = await quem(c, vinculadorId);
});
afterAll(() => c.fechar());

const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));
const dados = (campos: Record<string, string>) => ({
  estruturaId: vara.id,
  cargo: 'Analista',
  especie: 'ordinaria',
  ato: 'Portaria 9/2026',
  inicio: '2026-11-01',
  ...campos,
});

describe('lotar', () => {
  it('pelo CPF exato lota quem é de outro órgão; pelo id, só quem se alcança', async () => {
    const cpf = cpfFicticio();
    const { id: usuarioId } = await criarPessoa(c.db, alheia, [], { cpf });
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, dados({ usuarioId })))).toEqual([
      'nao-encontrado',
    ]);
    expect(await executar(c.servicos, vinculador, lotarPessoa, dados({ cpf }))).toMatchObject({
      ok: true,
      valor: { usuarioId },
    });
    const outra = dados({ usuarioId, especie: 'plantao-de-regiao' });
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, outra))).toEqual([]);
  });

  it('diz todos os problemas da entrada de uma vez', async () => {
    const r = await executar(c.servicos, vinculador, lotarPessoa, {
      estruturaId: vara.id,
      inicio: '2026-02-30',
      especie: 'x',
    });
    const campos = new Set(r.ok ? [] : r.recusas.map((x) => x.campo));
    expect(campos).toEqual(new Set(['cpf', 'cargo', 'especie', 'ato', 'inicio']));
  });

  it('diz todos os problemas da regra de uma vez', async () => {
    const r = await executar(
      c.servicos,
      vinculador,
      lotarPessoa,
      dados({ cpf: cpfFicticio(), especie: 'plantao-de-circunscricao', fim: '2026-10-01' }),
    );
    expect(codigos(r)).toEqual(['cpf-sem-cadastro', 'fim-antes-do-inicio', 'plantao-sem-lugar']);
  });

  it('plantão de região pede região na unidade', async () => {
    const usuarioId = (await criarPessoa(c.db, orgao)).id;
    const plantao = { usuarioId, especie: 'plantao-de-regiao' };
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, dados(plantao)))).toEqual([]);
    const semRegiao = dados({ ...plantao, estruturaId: orgao.id });
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, semRegiao))).toEqual(['plantao-sem-lugar']);
  });

  it('fora da subárvore, não; e ninguém lota a si mesmo', async () => {
    const cpf = cpfFicticio();
    await criarUsuario(c.db, { cpf });
    const fora = dados({ cpf, estruturaId: alheia.id });
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, fora))).toEqual(['fora-do-alcance']);
    const eu = dados({ usuarioId: vinculadorId });
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, eu))).toEqual(['interessado']);
  });

  it('duas iguais ao mesmo tempo: entra uma só, e a outra diz por quê', async () => {
    const cpf = cpfFicticio();
    const id = await criarUsuario(c.db, { cpf });
    const pares = await Promise.all(
      [1, 2, 3, 4].map(() => executar(c.servicos, vinculador, lotarPessoa, dados({ cpf }))),
    );
    expect(pares.filter((r) => r.ok)).toHaveLength(1);
    expect(pares.flatMap(codigos)).toEqual(['ja-lotada', 'ja-lotada', 'ja-lotada']);
    const { total } = await c.db
      .selectFrom('acesso.lotacao')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where('usuario_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(total).toBe(1);
  });

  it.each([
    ['2026-11-17', 'ja-acabou'],
    ['2026-10-31', 'fim-antes-do-inicio'],
  ])('não lota até %s: %s', async (fim, codigo) => {
    const usuarioId = (await criarPessoa(c.db, orgao)).id;
    expect(codigos(await executar(c.servicos, vinculador, lotarPessoa, dados({ usuarioId, fim })))).toEqual([codigo]);
  });

  it('não lota em unidade inativa', async () => {
    const inativa = await criarEstrutura(c.db, { pai: orgao, inativada_em: c.agora, motivo_da_inativacao: 'Extinta' });
    const usuarioId = (await criarPessoa(c.db, orgao)).id;
    const r = await executar(c.servicos, vinculador, lotarPessoa, dados({ usuarioId, estruturaId: inativa.id }));
    expect(codigos(r)).toEqual(['estrutura-inativa']);
  });
});

describe('encerrar', () => {
  it('corta no ato seguinte, sem depender de rotina nenhuma', async () => {
    const { id, lotacaoId } = await criarPessoa(c.db, vara, ['magistrado']);
    const antes = await quem(c, id);
    expect(antes.ator.concessoes.map((x) => x.permissao)).toContain('pessoas.pessoa.ver');
    const pedido = { id: lotacaoId, motivo: 'Remoção a pedido', confirmo: 'sim' };
    expect(await executar(c.servicos, vinculador, encerrarLotacao, pedido)).toMatchObject({ ok: true });
    const depois = await quem(c, id);
    expect(depois.ator.lotacao).toBeUndefined();
    expect(depois.ator.concessoes).toEqual([]);
    expect(codigos(await executar(c.servicos, vinculador, encerrarLotacao, pedido))).toEqual(['ja-encerrada']);
  });

  it('sem confirmar, sem motivo ou a própria: não', async () => {
    const { lotacaoId } = await criarPessoa(c.db, vara);
    const r = await executar(c.servicos, vinculador, encerrarLotacao, { id: lotacaoId });
    expect(new Set(r.ok ? [] : r.recusas.map((x) => x.campo))).toEqual(new Set(['motivo', 'confirmo']));
    const minha = vinculador.ator.lotacao?.lotacaoId;
    const meu = { id: minha, motivo: 'Quero sair', confirmo: 'sim' };
    expect(codigos(await executar(c.servicos, vinculador, encerrarLotacao, meu))).toEqual(['interessado']);
  });

  it('dois encerram ao mesmo tempo: um só', async () => {
    const { lotacaoId } = await criarPessoa(c.db, vara);
    const pedido = { id: lotacaoId, motivo: 'Remoção', confirmo: 'sim' };
    const pares = await Promise.all([1, 2].map(() => executar(c.servicos, vinculador, encerrarLotacao, pedido)));
    expect(pares.flatMap(codigos)).toEqual(['ja-encerrada']);
  });
});

describe('a meia-noite do lugar', () => {
  it.each([
    ['America/Sao_Paulo', '2026-11-19T02:59:59Z', '2026-11-19T03:00:00Z'],
    ['America/Cuiaba', '2026-11-19T03:59:59Z', '2026-11-19T04:00:00Z'],
    ['America/Rio_Branco', '2026-11-19T04:59:59Z', '2026-11-19T05:00:00Z'],
  ])(
    'em %s, a lotação que acaba em 18/11 vale até as 23h59 e não vale à meia-noite',
    async (fuso, ultimo, primeiro) => {
      const unidade = await criarEstrutura(c.db, { fuso });
      const id = await criarUsuario(c.db);
      await lotar(c.db, id, unidade, { fim: '2026-11-18' });
      const lotacaoEm = async (instante: string) => {
        const agora = new Date(instante);
        const fatos = await buscarFatos(c.db, id, agora);
        return fatos && montarAtor(fatos, {}, agora).lotacao;
      };
      expect(await lotacaoEm(ultimo)).toBeDefined();
      expect(await lotacaoEm(primeiro)).toBeUndefined();
    },
  );
});
