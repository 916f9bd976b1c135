/** As contradições em PostgreSQL: cada espécie dispara, não dispara e some; e quem responde por elas. */
import fc from 'fast-check';
import type { Insertable } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import type { DB } from '../../platform/db/index.ts';
import { SISTEMA } from '../acesso/index.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../acesso/para-testes.ts';
import { type Agente, agente, fato, lancar, type Lugares, montarLugares, PROCESSO } from '../execucao/para-testes.ts';
import type { FatoNovo } from '../pessoas/index.ts';
import { criarPessoaPresa, quemE } from '../pessoas/para-testes.ts';
import { ESPECIES } from './especies/index.ts';
import { conciliar, registrarConciliador } from './index.ts';

const HOJE = '2026-11-18';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let juiza: Agente;
let defensora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarConciliador);
  juiza = await agente(cenario, lugares.vara, 'magistrado');
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const conciliarEm = (hoje = HOJE, pessoaIds?: readonly string[]) =>
  cenario.db
    .transaction()
    .execute((tx) => conciliar(tx, { hoje, agora: new Date(`${hoje}T12:00:00-03:00`), pessoaIds }));

const nosAutos = () => [
  fato('pessoas.atuacao', '2026-01-11', { como: 'juizo', estruturaId: lugares.vara.id }),
  fato('pessoas.atuacao', '2026-01-11', { como: 'defesa', estruturaId: lugares.defensoria.id }),
];
const presa = (especie = 'preventiva') => [
  fato('custodia.prisao', '2026-01-10', { especie, processo: PROCESSO }),
  fato('custodia.entrada', '2026-01-11', { estruturaId: lugares.norte.id, motivo: 'prisao' }),
];
const ordem = (dia: string, dados: object = {}) =>
  fato('processos.ordem-de-prisao', dia, { especie: 'condenacao', ...dados });

const criar = (...fatos: FatoNovo[]): Promise<string> =>
  criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: [...quemE({ nome: 'Fulana Fictícia' }), ...nosAutos(), ...fatos],
  });

const porData = (pessoaId: string, tipo: string, dia: string, campos: Partial<Insertable<DB['execucao.data']>> = {}) =>
  cenario.db
    .insertInto('execucao.data')
    .values({
      pessoa_id: pessoaId,
      marco: tipo,
      tipo,
      situacao: 'alcancado',
      data: dia,
      mais_cedo: dia,
      sigilo: 'publico',
      ...campos,
    })
    .execute();

async function abertasDe(pessoaId: string): Promise<string[]> {
  const linhas = await cenario.db
    .selectFrom('conciliador.contradicao')
    .select('especie')
    .where('pessoa_id', '=', pessoaId)
    .where('sumiu_em', 'is', null)
    .execute();
  return linhas.map((l) => l.especie).toSorted();
}

describe('presa depois da data', () => {
  it.each([
    ['termino', 'alem-do-termino'],
    ['temporaria-fim', 'temporaria-vencida'],
    ['prisao-civil-fim', 'prisao-civil-vencida'],
    ['medida-maximo', 'medida-alem-do-maximo'],
    ['inquerito', 'inquerito-fora-do-prazo'],
    ['denuncia', 'denuncia-fora-do-prazo'],
  ])('%s: na véspera e no dia não; no dia seguinte, sim; solta, some', async (tipo, especie) => {
    const id = await criar(...presa());
    await porData(id, tipo, HOJE);
    await conciliarEm(HOJE);
    expect(await abertasDe(id)).toEqual([]);
    await conciliarEm('2026-11-19');
    expect(await abertasDe(id)).toEqual([especie]);
    await lancar(cenario, id, fato('custodia.soltura', HOJE, { motivo: 'absolvicao' }));
    await conciliarEm('2026-11-19', [id]);
    expect(await abertasDe(id)).toEqual([]);
  });
});

describe('ordens', () => {
  it('anterior à soltura e ainda aberta; encerrada, some', async () => {
    const o = ordem('2026-02-01');
    const id = await criar(...presa(), o, fato('custodia.soltura', '2026-03-01', { motivo: 'absolvicao' }));
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['solta-com-ordem-anterior']);
    await lancar(cenario, id, fato('processos.ordem-encerrada', '2026-03-02', { ordemId: o.id, motivo: 'revogada' }));
    await conciliarEm(HOJE, [id]);
    expect(await abertasDe(id)).toEqual([]);
  });

  it('posterior à soltura não contradiz', async () => {
    const id = await criar(
      ...presa(),
      fato('custodia.soltura', '2026-03-01', { motivo: 'absolvicao' }),
      ordem('2026-04-01'),
    );
    await conciliarEm();
    expect(await abertasDe(id)).toEqual([]);
  });

  it('a que a prisão em curso cumpriu e continua aberta; a de outro processo, não', async () => {
    const daPrisao = ordem('2026-01-05', { especie: 'preventiva', processo: PROCESSO });
    const id = await criar(daPrisao, ...presa());
    const outra = await criar(ordem('2026-01-05', { especie: 'condenacao' }), ...presa());
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['ordem-cumprida-e-pendente']);
    expect(await abertasDe(outra)).toEqual([]);
  });

  it('de quem morreu, e a vencida', async () => {
    const morta = await criar(...presa(), ordem('2026-02-01'), fato('custodia.obito', '2026-05-01'));
    const vencida = await criar(ordem('2026-02-01', { validade: '2026-11-17' }));
    const noPrazo = await criar(ordem('2026-02-01', { validade: HOJE }));
    await conciliarEm();
    expect(await abertasDe(morta)).toEqual(['morta-com-ordem-ativa']);
    expect(await abertasDe(vencida)).toEqual(['ordem-vencida-em-aberto']);
    expect(await abertasDe(noPrazo)).toEqual([]);
  });

  it('alvará de anteontem com a pessoa presa; de ontem, ainda não', async () => {
    const alvara = (dia: string) =>
      fato('processos.alvara', dia, { processo: PROCESSO, especie: 'absolvicao' }, { hora: '10:00' });
    const id = await criar(...presa(), alvara('2026-11-16'));
    const deOntem = await criar(...presa(), alvara('2026-11-17'));
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['alvara-com-a-pessoa-presa']);
    expect(await abertasDe(deOntem)).toEqual([]);
  });
});

describe('custódia e execução', () => {
  const guia = () => fato('processos.guia', '2026-02-01', { processo: PROCESSO, especie: 'recolhimento' });

  it('em liberdade com guia e pena por cumprir; com a pena acabada, não', async () => {
    const solta = fato('custodia.soltura', '2026-03-01', { motivo: 'absolvicao' });
    const id = await criar(...presa(), guia(), solta);
    const acabada = await criar(
      ...presa(),
      guia(),
      fato('custodia.soltura', '2026-03-01', { motivo: 'extincao-da-pena' }),
    );
    await porData(id, 'termino', '2030-01-01');
    await porData(acabada, 'termino', '2026-02-28');
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['solta-com-pena-em-aberto']);
    expect(await abertasDe(acabada)).toEqual([]);
  });

  it('presa sem título', async () => {
    const id = await criar(...presa());
    await cenario.db.updateTable('custodia.situacao').set({ titulo: null }).where('pessoa_id', '=', id).execute();
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['presa-sem-titulo']);
  });

  it('monitoração vencida e ativa', async () => {
    const decisao = (prazo: string) =>
      fato('custodia.monitoracao', '2026-02-01', { prazo, condicoes: 'Não sair da comarca.' });
    const id = await criar(decisao('2026-11-17'));
    const noPrazo = await criar(decisao(HOJE));
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['monitoracao-vencida']);
    expect(await abertasDe(noPrazo)).toEqual([]);
  });

  it('ausente na última contagem da unidade em que consta', async () => {
    const id = await criar(...presa());
    await contar(id, 'presente', '2026-11-16T12:00:00Z');
    await conciliarEm();
    expect(await abertasDe(id)).toEqual([]);
    await contar(id, 'ausente', '2026-11-17T12:00:00Z');
    await conciliarEm();
    expect(await abertasDe(id)).toEqual(['ausente-na-contagem']);
  });

  async function contar(pessoaId: string, resultado: string, em: string): Promise<void> {
    const { db } = cenario;
    const estrutura_id = lugares.norte.id;
    await db
      .insertInto('custodia.estabelecimento')
      .values({ estrutura_id, especie: 'presidio', regimes: ['fechado'], genero: 'misto', cadastrado_em: em })
      .onConflict((c) => c.doNothing())
      .execute();
    const { id } = await db
      .insertInto('custodia.contagem')
      .values({
        estrutura_id,
        comecada_em: em,
        terminada_em: em,
        comecada_por: juiza.id,
        terminada_por: juiza.id,
        esperadas: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const marca = { resultado, marcada_em: em, marcada_por: juiza.id };
    await db
      .insertInto('custodia.contagem_pessoa')
      .values({ pessoa_id: pessoaId, contagem_id: id, esperada: true, ...marca })
      .execute();
  }
});

it('conciliar de novo, em qualquer ordem de dias e recortes, não repete nem perde nada', async () => {
  const ids = await Promise.all([criar(...presa()), criar(...presa()), criar(...presa())]);
  const [a, b, c] = ids;
  await porData(a, 'termino', '2026-11-19');
  await porData(b, 'inquerito', '2026-11-21');
  const dia = fc.constantFrom('2026-11-18', '2026-11-20', '2026-11-22');
  const recorte = fc.option(fc.constantFrom([a], [b, c], ids), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(dia, recorte), { minLength: 1, maxLength: 6 }), async (passos) => {
      await Promise.all(passos.map(([hoje, quais]) => conciliarEm(hoje, quais)));
      await conciliarEm('2026-11-22');
      expect(await conciliarEm('2026-11-22')).toEqual({ abertas: 0, sumiram: 0 });
      expect([await abertasDe(a), await abertasDe(b), await abertasDe(c)]).toEqual([
        ['alem-do-termino'],
        ['inquerito-fora-do-prazo'],
        [],
      ]);
    }),
    { numRuns: 8 },
  );
}, 60_000);

describe('responder', () => {
  const daPessoa = async (pessoaId: string) =>
    cenario.db
      .selectFrom('conciliador.contradicao')
      .select(['id', 'estrutura_id as orgao', 'prazo', 'assumida_por as assumidaPor'])
      .where('pessoa_id', '=', pessoaId)
      .where('sumiu_em', 'is', null)
      .executeTakeFirstOrThrow();

  it('é da vara, com um dia de prazo; a juíza a vê, assume e explica, e ela não volta com os mesmos fatos', async () => {
    const id = await criar(...presa());
    await porData(id, 'termino', '2026-11-10');
    await conciliarEm();
    const c = await daPessoa(id);
    expect(c).toMatchObject({ orgao: lugares.vara.id, prazo: '2026-11-19' });
    const endereco = `/contradicoes/${id}/${c.id}`;
    const lista = await abrirPagina(app, juiza.sessao, '/contradicoes');
    expect(lista.body).toContain(endereco);
    const pagina = await abrirPagina(app, juiza.sessao, endereco);
    expect(pagina.body).toContain('A pena acabou em 10/11/2026');
    expect((await enviar(app, juiza.sessao, `${endereco}/assumir`, {})).statusCode).toBe(303);
    expect((await daPessoa(id)).assumidaPor).toBe(juiza.id);
    const curta = await enviar(app, juiza.sessao, `${endereco}/explicar`, { explicacao: 'não' });
    expect([curta.statusCode, curta.body.includes('10')]).toEqual([422, true]);
    await enviar(app, juiza.sessao, `${endereco}/explicar`, { explicacao: 'Há outra condenação, ainda por lançar.' });
    await conciliarEm();
    expect((await abrirPagina(app, juiza.sessao, '/contradicoes')).body).not.toContain(endereco);
    expect((await abrirPagina(app, juiza.sessao, endereco)).body).toContain('ainda por lançar');
  });

  it('a que toca a liberdade, quem não responde por ela não tira da lista; a corregedoria, sim', async () => {
    const id = await criar(...presa());
    await porData(id, 'termino', '2026-11-10');
    await conciliarEm();
    const endereco = `/contradicoes/${id}/${(await daPessoa(id)).id}/explicar`;
    const explicacao = { explicacao: 'A direção diz que está tudo certo.' };
    const diretor = await agente(cenario, lugares.norte, 'diretor-de-estabelecimento');
    const recusada = await enviar(app, diretor.sessao, endereco, explicacao);
    expect([recusada.statusCode, recusada.body.includes('só tira da lista o órgão que responde')]).toEqual([422, true]);
    expect(await abertasDe(id)).toContain('alem-do-termino');
    const corregedora = await agente(cenario, lugares.vara, 'corregedoria');
    expect((await enviar(app, corregedora.sessao, endereco, explicacao)).statusCode).toBe(303);
  });

  it('de fora do alcance, e de fato sigiloso, não aparece nem se trata', async () => {
    const id = await criar(...presa());
    await porData(id, 'termino', '2026-11-10', { sigilo: 'sigiloso' });
    await conciliarEm();
    const endereco = `/contradicoes/${id}/${(await daPessoa(id)).id}`;
    expect((await abrirPagina(app, juiza.sessao, '/contradicoes')).body).not.toContain(endereco);
    expect((await abrirPagina(app, juiza.sessao, endereco)).statusCode).toBe(404);
    const tentou = await enviar(app, juiza.sessao, `${endereco}/explicar`, { explicacao: 'Uma explicação qualquer.' });
    expect(tentou.statusCode).toBeGreaterThanOrEqual(400);
    expect((await abrirPagina(app, defensora.sessao, '/contradicoes')).statusCode).toBe(403);
  });
});

it('cada espécie diz os seus lados com o que guardou, sem campo que não exista', () => {
  expect(ESPECIES.length).toBeGreaterThan(10);
  for (const e of ESPECIES) expect(e.lados({}).length, e.id).toBe(2);
});
