import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { abrirCenario, type Cenario, criarUsuario } from '../../acesso/para-testes.ts';
import { fato, lancar } from '../../execucao/para-testes.ts';
import { criarPresa, HOJE, montarOrgaos, type OrgaosDeTeste, porData, reconciliarEm } from '../para-testes.ts';

let cenario: Cenario;
let orgaos: OrgaosDeTeste;
let usuarioId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  orgaos = await montarOrgaos(cenario);
  usuarioId = await criarUsuario(cenario.db);
});
afterAll(() => cenario.fechar());
/** O que um teste abriu não conta no seguinte. */
afterEach(async () => {
  await cenario.db.deleteFrom('execucao.data').execute();
  await reconciliarEm(cenario, HOJE);
});

const nomes = (): Map<string, string> => new Map(Object.entries(orgaos).map(([nome, { id }]) => [id, nome]));

/** `passo papel órgão` ou, se foi à coordenação, `passo porque órgão`. */
async function enviosDe(pessoaId: string, especie = 'progressao'): Promise<string[]> {
  const linhas = await cenario.db
    .selectFrom('avisos.envio as v')
    .innerJoin('avisos.aviso as a', (on) =>
      on.onRef('a.pessoa_id', '=', 'v.pessoa_id').onRef('a.id', '=', 'v.aviso_id'),
    )
    .select(['v.passo', 'v.papel', 'v.porque', 'v.estrutura_id'])
    .where('v.pessoa_id', '=', pessoaId)
    .where('a.especie', '=', especie)
    .execute();
  return linhas.map((l) => `${l.passo} ${l.porque ?? l.papel} ${nomes().get(l.estrutura_id)}`).toSorted();
}

const avisosDe = (pessoaId: string, especie = 'progressao') =>
  cenario.db
    .selectFrom('avisos.aviso')
    .select(['alvo', 'passo', 'proximo_em as proximo', 'encerrado_por as fim', 'sigilo'])
    .where('pessoa_id', '=', pessoaId)
    .where('especie', '=', especie)
    .orderBy('id')
    .execute();

const incidente = (pessoaId: string, campos: { encerrado_em?: Date; resultado?: string } = {}) =>
  cenario.db
    .insertInto('incidentes.incidente')
    .values({
      pessoa_id: pessoaId,
      marco: 'progressao/semiaberto',
      tipo: 'progressao',
      origem: 'pedido',
      aberto_em: new Date('2026-11-18T13:00:00Z'),
      aberto_por: usuarioId,
      ...campos,
    })
    .execute();

describe('a quem e quando', () => {
  it('a trinta dias, um envio ao juízo, ao MP, à defesa e à direção, e o seguinte marcado', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-18');
    expect(await reconciliarEm(cenario, HOJE)).toMatchObject({ abertos: 1, envios: 4 });
    expect(await enviosDe(id)).toEqual(['30 acusacao mp', '30 defesa nucleo', '30 direcao presidio', '30 juizo vara']);
    // O passo de dez dias cabe em 08/12.
    expect(await avisosDe(id)).toEqual([
      { alvo: '2026-12-18', passo: 30, proximo: '2026-12-08', fim: null, sigilo: 'publico' },
    ]);
    expect(await reconciliarEm(cenario, HOJE)).toEqual({ abertos: 0, fechados: 0, envios: 0 });
  });

  it('quem entra tarde recebe só o passo mais urgente', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-11-19');
    await reconciliarEm(cenario, HOJE);
    expect(new Set((await enviosDe(id)).map((e) => e.split(' ')[0]))).toEqual(new Set(['2']));
  });

  it('a data distante não abre aviso', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2027-02-17');
    await reconciliarEm(cenario, HOJE);
    expect(await avisosDe(id)).toEqual([]);
    await reconciliarEm(cenario, '2026-11-19');
    expect(await avisosDe(id)).toMatchObject([{ passo: 90 }]);
  });

  it('de quem não está mais presa não se avisa', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, HOJE);
    await reconciliarEm(cenario, HOJE);
    await lancar(cenario, id, fato('custodia.soltura', HOJE, { motivo: 'absolvicao' }));
    await reconciliarEm(cenario, HOJE, { pessoaIds: [id] });
    expect(await avisosDe(id)).toMatchObject([{ fim: 'sem-objeto' }]);
  });

  it('a defesa que chega depois recebe o passo em que se está', async () => {
    const id = await criarPresa(cenario, orgaos, { sem: ['defesa'] });
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    await lancar(cenario, id, fato('pessoas.atuacao', HOJE, { como: 'defesa', estruturaId: orgaos.nucleo.id }));
    await reconciliarEm(cenario, HOJE, { pessoaIds: [id] });
    expect(await enviosDe(id)).toContain('30 defesa nucleo');
  });
});

describe('o que vai à coordenação', () => {
  it('sem defesa: cada aviso, e um próprio, à corregedoria e à coordenação da Defensoria', async () => {
    const id = await criarPresa(cenario, orgaos, { sem: ['defesa'] });
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    const esperados = ['30 sem-defesa coordenacao', '30 sem-defesa tribunal'];
    expect(await enviosDe(id)).toEqual(expect.arrayContaining(esperados));
    expect(await enviosDe(id, 'sem-defesa')).toEqual([
      '-1 juizo vara',
      '-1 sem-defesa coordenacao',
      '-1 sem-defesa tribunal',
    ]);
  });

  it('sem juízo e sem MP, à corregedoria, uma vez', async () => {
    const id = await criarPresa(cenario, orgaos, { sem: ['juizo', 'acusacao'] });
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    expect(await enviosDe(id)).toEqual(['30 defesa nucleo', '30 direcao presidio', '30 sem-juizo tribunal']);
    expect(await enviosDe(id, 'sem-juizo')).toEqual(['-1 direcao presidio', '-1 sem-juizo tribunal']);
  });

  it('órgão em que ninguém recebe', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-18');
    await cenario.db
      .updateTable('acesso.vinculo')
      .set({ encerrado_em: new Date('2026-11-17T12:00:00Z') })
      .where('papel', '=', 'defensor-publico')
      .execute();
    await reconciliarEm(cenario, HOJE);
    expect(await enviosDe(id)).toContain('30 ninguem-recebe coordenacao');
    await cenario.db.updateTable('acesso.vinculo').set({ encerrado_em: null }).execute();
  });

  it('vencido há dez dias sem ninguém agir sobe; com incidente aberto, não', async () => {
    const [parada, andando] = [await criarPresa(cenario, orgaos), await criarPresa(cenario, orgaos)];
    for (const id of [parada, andando]) await porData(cenario, id, HOJE);
    await reconciliarEm(cenario, HOJE);
    await incidente(andando);
    await reconciliarEm(cenario, '2026-11-27');
    expect(await enviosDe(parada)).not.toContain('-2 ninguem-agiu tribunal');
    await reconciliarEm(cenario, '2026-11-28');
    expect(await enviosDe(parada)).toEqual(
      expect.arrayContaining(['-1 juizo vara', '-2 ninguem-agiu coordenacao', '-2 ninguem-agiu tribunal']),
    );
    expect((await enviosDe(andando)).filter((e) => e.startsWith('-2'))).toEqual([]);
  });
});

describe('quando a data muda', () => {
  it('fecha o aviso e abre outro', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    await porData(cenario, id, '2026-12-10');
    await reconciliarEm(cenario, HOJE, { pessoaIds: [id] });
    expect(await avisosDe(id)).toMatchObject([
      { alvo: '2026-12-18', fim: 'data-mudou' },
      { alvo: '2026-12-10', fim: null, passo: 30 },
    ]);
  });

  it('decidido o incidente, o aviso se fecha e a data negada não o reabre', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, HOJE);
    await reconciliarEm(cenario, HOJE);
    await incidente(id, { encerrado_em: new Date('2026-11-19T12:00:00Z'), resultado: 'negado' });
    await reconciliarEm(cenario, '2026-11-19', { pessoaIds: [id] });
    await reconciliarEm(cenario, '2026-11-20');
    expect(await avisosDe(id)).toMatchObject([{ fim: 'decidido' }]);
  });

  it('o sigilo que subiu vai ao aviso aberto', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    await porData(cenario, id, '2026-12-18', { sigilo: 'sigiloso' });
    await reconciliarEm(cenario, HOJE);
    expect(await avisosDe(id)).toMatchObject([{ sigilo: 'sigiloso', fim: null }]);
  });
});

describe('relógio e processos', () => {
  it('o relógio que pula quarenta dias não perde o vencido nem a subida; o que volta não repete nada', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-08');
    await reconciliarEm(cenario, HOJE);
    await reconciliarEm(cenario, '2026-12-28');
    const depois = await enviosDe(id);
    expect(new Set(depois.map((e) => e.split(' ')[0]))).toEqual(new Set(['30', '-1', '-2']));
    await reconciliarEm(cenario, HOJE);
    await reconciliarEm(cenario, '2026-12-29');
    expect(await enviosDe(id)).toEqual(depois);
  });

  it('dois agendadores ao mesmo tempo mandam uma vez só', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => criarPresa(cenario, orgaos)));
    for (const id of ids) await porData(cenario, id, '2026-12-18');
    const feitos = await Promise.all([
      reconciliarEm(cenario, HOJE),
      reconciliarEm(cenario, HOJE),
      reconciliarEm(cenario, HOJE, { pessoaIds: ids.toReversed() }),
      reconciliarEm(cenario, HOJE, { pessoaIds: ids }),
    ]);
    expect(feitos.reduce((n, f) => n + f.envios, 0)).toBe(8 * 4);
    expect(await enviosDe(ids[0] ?? '')).toHaveLength(4);
  });

  it('espécie desligada fecha os abertos', async () => {
    const id = await criarPresa(cenario, orgaos);
    await porData(cenario, id, '2026-12-18');
    await reconciliarEm(cenario, HOJE);
    await cenario.db
      .insertInto('avisos.configuracao')
      .values({
        especie: 'progressao',
        antecedencias: [30],
        ligada: false,
        motivo: 'teste',
        mudada_em: cenario.agora,
        mudada_por: usuarioId,
      })
      .execute();
    await reconciliarEm(cenario, HOJE);
    expect(await avisosDe(id)).toMatchObject([{ fim: 'sem-objeto' }]);
  });
});
