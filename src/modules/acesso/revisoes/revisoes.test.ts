import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Mensagem } from '../../../platform/correio/index.ts';
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
  enviar,
  type EstruturaDeTeste,
  lotar,
  type PessoaDeTeste,
  quem,
  vincular,
} from '../para-testes.ts';
import {
  abrirRevisao,
  cuidarDasRevisoes,
  decidirItens,
  itensDeRevisao,
  OUVINTES_DAS_REVISOES,
  registrarRevisoes,
  trabalhosDosAvisosDeRevisao,
} from './index.ts';
import { quemConduz } from './store.ts';

let c: Cenario;
let app: Aplicacao;
beforeAll(async () => {
  c = await abrirCenario();
  app = await abrirApp(c, registrarRevisoes);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const DEPOIS_DO_PRAZO = new Date('2026-12-19T12:00:00-03:00');

interface Cena {
  orgao: EstruturaDeTeste;
  conduz: PessoaDeTeste;
  vinculos: string[];
  pessoas: PessoaDeTeste[];
}
/** Um órgão com quem conduz a revisão e duas pessoas com um papel cada. */
async function cena(criadaEm = AGORA): Promise<Cena> {
  const orgao = await criarEstrutura(c.db, { especie: 'tribunal', criada_em: criadaEm });
  const vara = await criarEstrutura(c.db, { pai: orgao, especie: 'vara' });
  const conduz = await criarPessoa(c.db, orgao, ['cadastrador-autorizador']);
  const pessoas = [await criarPessoa(c.db, vara), await criarPessoa(c.db, vara)];
  const vinculos: string[] = [];
  for (const p of pessoas) vinculos.push(await vincular(c.db, p.lotacaoId, 'servidor-do-judiciario'));
  return { orgao, conduz, vinculos, pessoas };
}
const valor = <T>(r: Resultado<T>): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.recusas));
  return r.valor;
};
const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));
const abrir = async ({ conduz, orgao }: Cena) =>
  executar(c.servicos, await quem(c, conduz.id), abrirRevisao, { estruturaId: orgao.id });
const decidir = async (por: string, revisaoId: string, vinculos: readonly string[], decisao: string) =>
  executar(c.servicos, await quem(c, por), decidirItens, { revisaoId, vinculos, decisao, motivo: 'Mudou de função' });
const ve = async ({ id }: PessoaDeTeste): Promise<boolean> =>
  (await quem(c, id)).ator.concessoes.some((x) => x.permissao === 'pessoas.pessoa.ver');
const em = async <T>(agora: Date, fazer: () => Promise<T>): Promise<T> => {
  c.agora = agora;
  try {
    return await fazer();
  } finally {
    c.agora = AGORA;
  }
};

describe('abrir', () => {
  it('entram os papéis em vigor da subárvore, menos os que já acabaram e os em outra revisão', async () => {
    const t = await cena();
    const acabado = await lotar(c.db, await criarUsuario(c.db), t.orgao);
    await vincular(c.db, acabado, 'magistrado', { fim: '2026-11-17' });
    const { id } = valor(await abrir(t));
    const itens = await c.db
      .selectFrom('acesso.revisao_item')
      .select('vinculo_id')
      .where('revisao_id', '=', id)
      .execute();
    expect(itens).toHaveLength(3);
    expect(codigos(await abrir(t))).toEqual(['nada-a-rever']);
  });

  it('fora do alcance, não', async () => {
    const [t, outro] = [await cena(), await cena()];
    const r = await executar(c.servicos, await quem(c, t.conduz.id), abrirRevisao, { estruturaId: outro.orgao.id });
    expect(codigos(r)).toEqual(['fora-do-alcance']);
  });
});

describe('decidir', () => {
  it('o confirmado continua; o revogado acaba na hora; tudo decidido, a revisão se conclui', async () => {
    const t = await cena();
    const { id } = valor(await abrir(t));
    valor(await decidir(t.conduz.id, id, [t.vinculos[0] ?? ''], 'confirmado'));
    valor(await decidir(t.conduz.id, id, [t.vinculos[1] ?? ''], 'revogado'));
    expect(await Promise.all(t.pessoas.map(ve))).toEqual([true, false]);
    const outro = await criarPessoa(c.db, t.orgao, ['cadastrador-autorizador']);
    const doConduz = await c.db
      .selectFrom('acesso.vinculo')
      .select('id')
      .where('lotacao_id', '=', t.conduz.lotacaoId)
      .executeTakeFirstOrThrow();
    expect(codigos(await decidir(t.conduz.id, id, [doConduz.id], 'confirmado'))).toEqual(['interessado']);
    valor(await decidir(outro.id, id, [doConduz.id], 'confirmado'));
    const r = await c.db
      .selectFrom('acesso.revisao')
      .select('concluida_em')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(r.concluida_em).not.toBeNull();
  });

  it('quem propôs não confirma; papel de outra revisão não existe nesta', async () => {
    const t = await cena();
    await c.db
      .updateTable('acesso.vinculo')
      .set({ proposto_por: t.conduz.id })
      .where('id', '=', t.vinculos[0] ?? '')
      .execute();
    const { id } = valor(await abrir(t));
    expect(codigos(await decidir(t.conduz.id, id, t.vinculos, 'confirmado'))).toEqual(['interessado']);
    const outra = await cena();
    valor(await abrir(outra));
    expect(codigos(await decidir(t.conduz.id, id, outra.vinculos, 'confirmado'))).toEqual(['nao-encontrado']);
  });

  it('duas pessoas decidem o mesmo ao mesmo tempo: uma só vale', async () => {
    const t = await cena();
    const outro = await criarPessoa(c.db, t.orgao, ['cadastrador-autorizador']);
    const { id } = valor(await abrir(t));
    const rs = await Promise.all([
      decidir(t.conduz.id, id, t.vinculos, 'confirmado'),
      decidir(outro.id, id, t.vinculos, 'revogado'),
    ]);
    expect(rs.filter((r) => r.ok)).toHaveLength(1);
    expect(codigos(rs[0].ok ? rs[1] : rs[0])).toEqual(['ja-mudou']);
  });
});

describe('o prazo', () => {
  it('vencido, o não confirmado já não vale, mesmo que o trabalho não rode; e não se confirma mais', async () => {
    const t = await cena();
    const { id } = valor(await abrir(t));
    valor(await decidir(t.conduz.id, id, [t.vinculos[0] ?? ''], 'confirmado'));
    await em(new Date('2026-12-18T23:59:59-03:00'), async () =>
      expect(await Promise.all(t.pessoas.map(ve))).toEqual([true, true]),
    );
    const outro = await criarPessoa(c.db, t.orgao, ['cadastrador-autorizador']);
    await em(DEPOIS_DO_PRAZO, async () => {
      expect(await Promise.all(t.pessoas.map(ve))).toEqual([true, false]);
      expect(codigos(await decidir(outro.id, id, [t.vinculos[1] ?? ''], 'confirmado'))).toEqual(['prazo-passou']);
    });
  });

  it('o trabalho revoga o que faltou, uma vez só, e registra', async () => {
    const t = await cena();
    valor(await abrir(t));
    await em(DEPOIS_DO_PRAZO, async () => {
      await cuidarDasRevisoes(c.servicos);
      await cuidarDasRevisoes(c.servicos);
    });
    const v = await c.db
      .selectFrom('acesso.vinculo')
      .select(['encerrado_em', 'motivo_do_encerramento'])
      .where('id', 'in', t.vinculos)
      .execute();
    expect(v.map((x) => x.motivo_do_encerramento)).toEqual(
      Array(2).fill('Revisão dos acessos: não confirmado até 18/12/2026'),
    );
  });

  it('abre sozinha no semestre, uma vez por órgão, mesmo que o sistema estivesse parado no dia', async () => {
    const t = await cena(new Date('2026-06-01T12:00:00Z'));
    const contar = () =>
      c.db.selectFrom('acesso.revisao').select('id').where('estrutura_id', '=', t.orgao.id).execute();
    await cuidarDasRevisoes(c.servicos);
    await cuidarDasRevisoes(c.servicos);
    expect(await contar()).toHaveLength(1);
    const novo = await cena(new Date('2026-10-01T12:00:00Z'));
    await cuidarDasRevisoes(c.servicos);
    expect(
      await c.db.selectFrom('acesso.revisao').select('id').where('estrutura_id', '=', novo.orgao.id).execute(),
    ).toEqual([]);
  });
});

it('avisa quem conduz, no lugar e acima, sem o nome de ninguém que é revisto', async () => {
  const t = await cena();
  const { id } = valor(await abrir(t));
  const [ouvinte] = OUVINTES_DAS_REVISOES;
  await c.db
    .transaction()
    .execute(async (tx) =>
      ouvinte?.receber(tx, { id, tipo: '', dados: { revisaoId: id }, criadoEm: c.agora }, c.agora),
    );
  const enviadas: Mensagem[] = [];
  const correio = { enviar: async (m: Mensagem) => (enviadas.push(m), feito(undefined)) };
  const [avisar] = trabalhosDosAvisosDeRevisao(c.servicos, { correio, enderecoPublico: 'https://custodia.exemplo.br' });
  await avisar?.executar(
    { revisaoId: id, usuarioId: t.conduz.id },
    { agora: c.agora, tentativa: 1, sinal: new AbortController().signal },
  );
  expect(enviadas.map((m) => m.assunto)).toEqual(['Revisão dos acessos: responda até 18/12/2026']);
  expect(enviadas[0]?.texto).toContain(`https://custodia.exemplo.br/revisoes/${id}`);
  expect(await quemConduz(c.db, t.orgao.caminho)).toEqual([t.conduz.id]);
});

describe('páginas', () => {
  it('abrir, conferir a prévia e decidir, pelas telas', async () => {
    const t = await cena();
    const e = await entrar(c, t.conduz.id);
    const aberta = await enviar(app, e, '/revisoes', { estruturaId: t.orgao.id });
    expect(aberta.statusCode).toBe(303);
    const url = String(aberta.headers.location).split('?')[0] ?? '';
    expect((await abrirPagina(app, e, url)).body).toContain('nunca usou');
    expect((await abrirPagina(app, e, '/revisoes')).body).toContain(url);
    expect(await itensDeRevisao(c.db, (await quem(c, t.conduz.id)).ator, '2026-11-18')).toBe(2);
    const semMotivo = await enviar(app, e, `${url}/conferir`, { vinculos: t.vinculos, decisao: 'revogado' });
    expect(semMotivo.statusCode).toBe(422);
    const previa = await enviar(app, e, `${url}/conferir`, { vinculos: t.vinculos, decisao: 'confirmado' });
    expect(previa.body).toContain('Confirmar 2 papéis');
    const feito = await enviar(app, e, `${url}/decidir`, { vinculos: t.vinculos, decisao: 'confirmado' });
    expect(feito.headers.location).toContain('feito=confirmado&n=2');
    expect((await enviar(app, e, `${url}/decidir`, { vinculos: t.vinculos, decisao: 'confirmado' })).statusCode).toBe(
      409,
    );
  });

  it('a planilha não deixa fórmula entrar', async () => {
    const t = await cena();
    const { id } = valor(await abrir(t));
    await c.db
      .updateTable('acesso.usuario')
      .set({ nome: '=1+1;"x"' })
      .where('id', '=', t.pessoas[0]?.id ?? '')
      .execute();
    const csv = await abrirPagina(app, await entrar(c, t.conduz.id), `/revisoes/${id}/itens.csv`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body).toContain(`"'=1+1;""x"""`);
  });

  it('de fora do alcance não existe; entrada ruim nunca é erro do sistema', async () => {
    const [t, outro] = [await cena(), await cena()];
    const { id } = valor(await abrir(t));
    const e = await entrar(c, outro.conduz.id);
    for (const fim of ['', '/itens.csv'])
      expect((await abrirPagina(app, e, `/revisoes/${id}${fim}`)).statusCode).toBe(404);
    expect(
      (await enviar(app, e, `/revisoes/${id}/decidir`, { vinculos: t.vinculos, decisao: 'confirmado' })).statusCode,
    ).toBeGreaterThanOrEqual(403);
    const ruins: Record<string, string | string[]>[] = [
      {},
      { vinculos: 'x', decisao: 'y' },
      { vinculos: ['a', 'b'], decisao: '__proto__' },
    ];
    for (const corpo of ruins) {
      expect((await enviar(app, e, `/revisoes/${id}/decidir`, corpo)).statusCode).toBeLessThan(500);
    }
  });
});
