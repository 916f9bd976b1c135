/** Os atos do incidente no banco: quem pode, o que fica, e o que se desfaz. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executar } from '../../acesso/index.ts';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { calcularPessoa } from '../../execucao/index.ts';
import { type Agente, agente, criarCondenada, fato, lancar, PROCESSO } from '../../execucao/para-testes.ts';
import { lerFatos, vigentes } from '../../pessoas/index.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../para-testes.ts';
import { estadoDe, type Incidente, ultimoDe, vistasAbertas } from '../nucleo/incidente.ts';
import { acharIncidente, incidentesDe } from '../nucleo/store.ts';
import { darVista } from './dar-vista.ts';
import { decidirIncidente } from './decidir.ts';
import { prepararMinuta } from './preparar-minuta.ts';
import { registrarPedido } from './registrar-pedido.ts';
import { responderVista } from './responder-vista.ts';
import { verificarCondicoes } from './verificar-condicoes.ts';

let cenario: Cenario;
let lugares: LugaresComAcusacao;
let juiza: Agente;
let servidora: Agente;
let defensora: Agente;
let promotora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugaresComAcusacao(cenario);
  juiza = await agente(cenario, lugares.vara, 'magistrado');
  servidora = await agente(cenario, lugares.vara, 'servidor-do-judiciario');
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  promotora = await agente(cenario, lugares.promotoria, 'membro-do-mp');
});
afterAll(() => cenario.fechar());

const MARCO = 'progressao/semiaberto';
/** 876 dias de 10/01/2024: ver `condenacaoDeSeisAnos`. */
const DATA = '2026-06-04';
const HOJE = '2026-11-18';

const ITENS = ['tempo', 'bom-comportamento', 'faltas-pendentes', 'outras-ordens'].map((id) => ({
  id,
  estado: 'cumprido',
}));

type Fazer = Parameters<typeof executar>;
/** Os códigos das recusas; vazio: foi feito. */
async function fazer(quem: Agente, acao: Fazer[2], entrada: object): Promise<string[]> {
  const r = await executar(cenario.servicos, quem.quem, acao, entrada);
  return r.ok ? [] : r.recusas.map((x) => x.codigo);
}

const pedir = (pessoaId: string, quem = defensora) =>
  fazer(quem, registrarPedido(cenario.servicos), { pessoaId, marco: MARCO, texto: 'Requer a progressão.' });
const verificar = (pessoaId: string, quem = juiza, itens: object[] = ITENS) =>
  fazer(quem, verificarCondicoes(cenario.servicos), { pessoaId, marco: MARCO, itens });

async function oIncidente(pessoaId: string): Promise<Incidente> {
  const [i] = await incidentesDe(cenario.db, pessoaId);
  if (!i) throw new Error('não há incidente');
  return i;
}

async function comVista(pessoaId: string): Promise<Incidente> {
  expect(await verificar(pessoaId)).toEqual([]);
  const { id: incidenteId } = await oIncidente(pessoaId);
  expect(await fazer(juiza, darVista(cenario.servicos), { pessoaId, incidenteId })).toEqual([]);
  return oIncidente(pessoaId);
}

const decidir = (i: Incidente, campos: object, quem = juiza) =>
  fazer(quem, decidirIncidente(cenario.servicos), {
    pessoaId: i.pessoaId,
    incidenteId: i.id,
    resultado: 'concedido',
    motivo: 'Cumpridos os requisitos do art. 112 da LEP.',
    dia: HOJE,
    ...campos,
  });

const progressoes = async (pessoaId: string) =>
  calcularPessoa(vigentes(await lerFatos(cenario.db, pessoaId)), HOJE)
    .calculo?.resultado.marcos.filter((m) => m.tipo === 'progressao')
    .map(({ regime, data, concedidoEm }) => ({ regime, data, concedidoEm }));

describe('do pedido à decisão', () => {
  it('pedido, verificação, vista, resposta e decisão: o regime vira fato e a conta muda', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    expect(await pedir(pessoaId)).toEqual([]);
    const aberto = await oIncidente(pessoaId);
    expect([estadoDe(aberto), aberto.origem, aberto.sigilo]).toEqual(['aberto', 'pedido', 'restrito']);
    const i = await comVista(pessoaId);
    // A defesa já pediu: a vista é só do Ministério Público, e o termo de 3 dias não conta o da abertura.
    expect(i.vistas.map((v) => [v.a, v.prazo])).toEqual([['ministerio-publico', '2026-11-21']]);
    expect(await decidir(i, {})).toEqual(['falta-ouvir']);
    const vistaId = i.vistas[0]?.id;
    const resposta = { pessoaId, incidenteId: i.id, vistaId, posicao: 'favoravel', texto: 'Nada a opor ao pedido.' };
    expect(await fazer(promotora, responderVista, resposta)).toEqual([]);
    expect(await fazer(promotora, responderVista, resposta)).toEqual(['ja-respondida']);
    expect(await progressoes(pessoaId)).toEqual([{ regime: 'semiaberto', data: DATA }]);
    expect(await decidir(i, {})).toEqual([]);
    const decidido = await oIncidente(pessoaId);
    expect([estadoDe(decidido), decidido.resultado]).toEqual(['decidido', 'concedido']);
    const { dados } = ultimoDe(decidido, 'decisao') ?? {};
    expect(dados).toMatchObject({ dataCalculada: DATA, dataDecidida: DATA, semOuvir: [] });
    const regime = vigentes(await lerFatos(cenario.db, pessoaId)).find((f) => f.tipo === 'custodia.regime');
    expect(dados?.efeitos).toEqual([{ tipo: 'custodia.regime', fatoId: regime?.id }]);
    expect([regime?.dados]).toEqual([{ regime: 'semiaberto', motivo: 'progressao', requisitoEm: DATA }]);
    // 40% dos 1.314 dias que faltam em 04/06/2026 são 525.
    expect(await progressoes(pessoaId)).toEqual([{ regime: 'aberto', data: '2027-11-11' }]);
    expect(await decidir(i, {})).toEqual(['ja-decidido']);
  });

  it('sem pedido, a verificação abre de ofício, e a vista vai também à defesa, cujo pedido a responde', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const i = await comVista(pessoaId);
    expect(i.origem).toBe('oficio');
    expect(i.vistas.map((v) => v.a)).toEqual(['ministerio-publico', 'defesa']);
    expect(await pedir(pessoaId)).toEqual([]);
    expect(vistasAbertas(await oIncidente(pessoaId)).map((v) => v.a)).toEqual(['ministerio-publico']);
    expect(await pedir(pessoaId)).toEqual(['ja-pedido']);
  });

  it('decide-se sem ouvir com a razão escrita, que fica na decisão, e as vistas se fecham', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const i = await comVista(pessoaId);
    expect(await decidir(i, { dispensa: 'Promotoria sem titular nem substituto.' })).toEqual([]);
    const decidido = await oIncidente(pessoaId);
    expect(ultimoDe(decidido, 'decisao')?.dados.semOuvir).toEqual(['ministerio-publico', 'defesa']);
    expect(vistasAbertas(decidido)).toEqual([]);
  });

  it('cada andamento avisa quem está acima, e a auditoria não guarda o texto', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    await pedir(pessoaId);
    const eventos = await cenario.db
      .selectFrom('plataforma.evento')
      .select('dados')
      .where('tipo', '=', 'incidentes.andou')
      .where(sql`dados->>'pessoaId'`, '=', pessoaId)
      .execute();
    const { id: incidenteId } = await oIncidente(pessoaId);
    expect(eventos.map((e) => e.dados)).toEqual([{ pessoaId, incidenteId, especie: 'pedido' }]);
    const { rows } = await sql`select 1 from auditoria.registro r where r::text like '%Requer a progress%'`.execute(
      cenario.db,
    );
    expect(rows).toEqual([]);
  });
});

describe('o efeito', () => {
  it('o fim da pena não espera vista: a decisão expede o alvará, com a hora, no processo do título', async () => {
    const condenacao = fato('processos.condenacao', '2024-06-03', {
      processo: PROCESSO,
      tipoPenal: 'cp/art-155/caput',
      dataDoFato: '2024-01-10',
      pena: '2a',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    });
    const pessoaId = await criarCondenada(cenario, lugares, { condenacao });
    const itens = ITENS.filter((x) => x.id !== 'bom-comportamento');
    const verificacao = { pessoaId, marco: 'termino', itens };
    expect(await fazer(juiza, verificarCondicoes(cenario.servicos), verificacao)).toEqual([]);
    expect(await decidir(await oIncidente(pessoaId), {})).toEqual([]);
    const alvara = vigentes(await lerFatos(cenario.db, pessoaId)).find((f) => f.tipo === 'processos.alvara');
    expect([alvara?.dia, alvara?.hora, alvara?.dados]).toEqual([
      HOJE,
      '12:00',
      { processo: PROCESSO, especie: 'extincao-da-pena' },
    ]);
  });
});

describe('a data', () => {
  it('outra que a da conta pede a razão; com ela, vai ao fato e muda a progressão seguinte', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    await pedir(pessoaId);
    const i = await comVista(pessoaId);
    const outra = { dispensa: 'Caso de plantão, urgente.', dataDecidida: '2026-05-01' };
    expect(await decidir(i, outra)).toEqual(['falta-razao']);
    expect(await decidir(i, { ...outra, razaoDaData: 'Reconhecida detração que a guia omite.' })).toEqual([]);
    const regime = vigentes(await lerFatos(cenario.db, pessoaId)).find((f) => f.tipo === 'custodia.regime');
    expect(regime?.dados['requisitoEm']).toBe('2026-05-01');
  });

  it('negado com data própria fixa a divergência; com data que já chegou, recusa', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const i = await comVista(pessoaId);
    const negado = { resultado: 'negado', dispensa: 'Vista dispensada pelas partes.', razaoDaData: 'Outra data-base.' };
    expect(await decidir(i, { ...negado, dataDecidida: '2026-11-01' })).toEqual(['data-ja-chegou']);
    expect(await decidir(i, { ...negado, dataDecidida: '2027-02-01' })).toEqual([]);
    const fixada = await cenario.db
      .selectFrom('execucao.divergencia')
      .select(['marco', 'data_calculada', 'data_fixada'])
      .where('pessoa_id', '=', pessoaId)
      .execute();
    expect(fixada).toEqual([{ marco: MARCO, data_calculada: DATA, data_fixada: '2027-02-01' }]);
  });

  it('antes do tempo só com data e razão; o que se decide no futuro, não', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    await lancar(cenario, pessoaId, fato('custodia.fuga', '2026-03-01'), fato('custodia.recaptura', '2026-09-01'));
    const i = await comVista(pessoaId);
    expect(await decidir(i, { dispensa: 'Urgência demonstrada.' })).toEqual(['antes-do-tempo']);
    expect(await decidir(i, { dia: '2027-12-31', dispensa: 'Urgência demonstrada.' })).toContain('dia-no-futuro');
  });
});

describe('o que não cabe', () => {
  it('o que outro lançou depois que se leu desfaz a decisão inteira', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const i = await comVista(pessoaId);
    const r = await decidir(i, { versao: 0, dispensa: 'Dispensada a vista.' });
    expect(r).toEqual(['ja-mudou']);
    const igual = await acharIncidente(cenario.db, pessoaId, i.id);
    expect(igual && estadoDe(igual)).toBe('com-vista');
  });

  it('condição sem resposta, marco que a conta não tem, dois incidentes do mesmo marco', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    expect(await verificar(pessoaId, juiza, ITENS.slice(1))).toEqual(['falta-conferir']);
    expect(await incidentesDe(cenario.db, pessoaId)).toEqual([]);
    const entrada = { pessoaId, marco: 'indulto/1', itens: ITENS };
    expect(await fazer(juiza, verificarCondicoes(cenario.servicos), entrada)).toEqual(['marco-inexistente']);
    expect(await verificar(pessoaId)).toEqual([]);
    expect(await verificar(pessoaId)).toEqual([]);
    expect(await incidentesDe(cenario.db, pessoaId)).toHaveLength(1);
  });

  it('sem promotoria no caso não há a quem dar vista', async () => {
    const pessoaId = await criarCondenada(cenario, lugares);
    expect(await verificar(pessoaId)).toEqual([]);
    const { id: incidenteId } = await oIncidente(pessoaId);
    expect(await fazer(juiza, darVista(cenario.servicos), { pessoaId, incidenteId })).toEqual([
      'sem-ministerio-publico',
    ]);
  });

  it('o papel da aplicação não muda andamento', async () => {
    const mudar = sql`update incidentes.andamento set dados = '{}'`.execute(cenario.db);
    await expect(mudar).rejects.toThrow(/permission denied/);
  });
});

describe('quem pode', () => {
  it('cada um só o seu: juíza de outra comarca, promotoria e defensoria de fora do caso, servidora', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const deFora = await agente(cenario, lugares.outraVara, 'magistrado');
    const outraPromotora = await agente(cenario, lugares.outraPromotoria, 'membro-do-mp');
    const outraDefensora = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    expect(await verificar(pessoaId, deFora)).toEqual(['fora-do-alcance']);
    expect(await verificar(pessoaId, servidora)).toEqual(['sem-permissao']);
    expect(await verificar(pessoaId, defensora)).toEqual(['sem-permissao']);
    expect(await pedir(pessoaId, outraDefensora)).toEqual(['fora-do-alcance']);
    const i = await comVista(pessoaId);
    expect(await decidir(i, { resultado: 'prejudicado' }, deFora)).toEqual(['fora-do-alcance']);
    expect(await decidir(i, { resultado: 'prejudicado' }, servidora)).toEqual(['sem-permissao']);
    const daPromotoria = i.vistas.find((v) => v.a === 'ministerio-publico')?.id;
    const daDefesa = i.vistas.find((v) => v.a === 'defesa')?.id;
    const resposta = { pessoaId, incidenteId: i.id, posicao: 'contraria', texto: 'Opõe-se ao pedido.' };
    expect(await fazer(outraPromotora, responderVista, { ...resposta, vistaId: daPromotoria })).toEqual([
      'fora-do-alcance',
    ]);
    expect(await fazer(promotora, responderVista, { ...resposta, vistaId: daDefesa })).toEqual(['fora-do-alcance']);
  });

  it('de conta sigilosa, só quem tem credencial', async () => {
    const condenacao = fato('processos.condenacao', '2024-06-03', {
      processo: '00000027020248060001',
      tipoPenal: 'cp/art-155/caput',
      dataDoFato: '2024-01-10',
      pena: '1a',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    });
    const pessoaId = await criarComDireito(cenario, lugares, { mais: [{ ...condenacao, sigilo: 'sigiloso' }] });
    expect(await pedir(pessoaId)).toEqual(['acima-do-sigilo']);
    expect(await verificar(pessoaId)).toEqual(['sem-credencial']);
  });

  it('a minuta da servidora espera assinatura, outra toma o lugar, e a decisão a resolve', async () => {
    const pessoaId = await criarComDireito(cenario, lugares);
    const i = await comVista(pessoaId);
    const minuta = { pessoaId, incidenteId: i.id, resultado: 'concedido', texto: 'Defiro a progressão.' };
    expect(await fazer(defensora, prepararMinuta, minuta)).toEqual(['sem-permissao']);
    expect(await fazer(servidora, prepararMinuta, minuta)).toEqual([]);
    expect(await fazer(servidora, prepararMinuta, minuta)).toEqual([]);
    const pendentes = () =>
      cenario.db
        .selectFrom('incidentes.minuta')
        .select('id')
        .where('pessoa_id', '=', pessoaId)
        .where('resolvida_em', 'is', null)
        .execute();
    const [pendente, ...outras] = await pendentes();
    expect(outras).toEqual([]);
    expect(await decidir(i, { dispensa: 'Partes ouvidas em audiência.' })).toEqual([]);
    expect(await pendentes()).toEqual([]);
    expect(ultimoDe(await oIncidente(pessoaId), 'decisao')?.respondeA).toBe(pendente?.id);
  });
});
