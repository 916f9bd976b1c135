import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, criarEstrutura, enviar } from '../../acesso/para-testes.ts';
import { type Agente, agente } from '../../execucao/para-testes.ts';
import { registrarAvisos } from '../index.ts';
import { criarPresa, HOJE, montarOrgaos, type OrgaosDeTeste, porData, reconciliarEm } from '../para-testes.ts';

let cenario: Cenario;
let orgaos: OrgaosDeTeste;
let app: Aplicacao;
let defensora: Agente;
let pessoaId: string;
let avisoId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  orgaos = await montarOrgaos(cenario);
  app = await abrirApp(cenario, registrarAvisos);
  defensora = await agente(cenario, orgaos.nucleo, 'defensor-publico');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  await cenario.db.deleteFrom('execucao.data').execute();
  pessoaId = await criarPresa(cenario, orgaos, { nome: 'Beltrana Fictícia do Aviso' });
  await porData(cenario, pessoaId, '2026-11-08');
  await reconciliarEm(cenario, HOJE);
  ({ id: avisoId } = await cenario.db
    .selectFrom('avisos.aviso')
    .select('id')
    .where('pessoa_id', '=', pessoaId)
    .where('encerrado_em', 'is', null)
    .executeTakeFirstOrThrow());
});

const abrir = (quem: Agente, url = '/avisos') => abrirPagina(app, quem.sessao, url);
const daLinha = () => ({ item: `${pessoaId}.${avisoId}` });

describe('a lista', () => {
  it('diz quantas datas passaram, de quem, e o que fazer', async () => {
    const { body, statusCode } = await abrir(defensora);
    expect(statusCode).toBe(200);
    expect(body).toContain('1 data espera pelo seu órgão: 1 já passou; 1 ainda não lida.');
    expect(body).toContain('Beltrana Fictícia do Aviso');
    expect(body).toContain('vencido há 10 dias');
    expect(body).toContain(`href="/pessoas/${pessoaId}/pedidos/novo?marco=progressao%2Fsemiaberto"`);
  });

  it('quem coordena a Defensoria vê o que foi aos núcleos; a outra Defensoria não vê nada', async () => {
    const coordenadora = await agente(cenario, orgaos.defensoria, 'coordenacao-da-defensoria');
    expect((await abrir(coordenadora)).body).toContain('Beltrana Fictícia do Aviso');
    const vizinha = await agente(cenario, await criarEstrutura(cenario.db, {}), 'defensor-publico');
    expect((await abrir(vizinha)).body).toContain('Nenhuma data espera pelo seu órgão agora.');
    expect((await abrir(vizinha, `/avisos/${pessoaId}/${avisoId}`)).statusCode).toBe(404);
  });

  it('a coordenação da Defensoria sabe quantas estão sem defesa, e em que vara, sem saber quem são', async () => {
    await criarPresa(cenario, orgaos, { nome: 'Sicrana Fictícia sem Defesa', sem: ['defesa'] });
    await reconciliarEm(cenario, HOJE);
    const coordenadora = await agente(cenario, orgaos.coordenacao, 'coordenacao-da-defensoria');
    const { body } = await abrir(coordenadora);
    expect(body).toContain('Vara da Lagoa: 1 pessoa.');
    expect(body).not.toContain('Sicrana');
    expect((await abrir(defensora)).body).not.toContain('sem defesa registrada</strong>');
  });

  it('o aviso sigiloso não aparece nem se conta a quem não tem credencial', async () => {
    await porData(cenario, pessoaId, '2026-11-08', { sigilo: 'sigiloso' });
    await reconciliarEm(cenario, HOJE);
    expect((await abrir(defensora)).body).toContain('Nenhuma data espera pelo seu órgão agora.');
  });

  it('não leva a um incidente mais sigiloso do que quem lê pode ver', async () => {
    const incidente = (sigilo: string) =>
      cenario.db
        .insertInto('incidentes.incidente')
        .values({
          pessoa_id: pessoaId,
          marco: 'progressao/semiaberto',
          tipo: 'progressao',
          origem: 'oficio',
          aberto_em: cenario.agora,
          aberto_por: defensora.id,
          sigilo,
        })
        .execute();
    await incidente('sigiloso');
    expect((await abrir(defensora)).body).not.toContain(`/pessoas/${pessoaId}/incidentes/`);
    await cenario.db
      .updateTable('incidentes.incidente')
      .set({ encerrado_em: cenario.agora, resultado: 'prejudicado' })
      .where('pessoa_id', '=', pessoaId)
      .execute();
    await incidente('restrito');
    expect((await abrir(defensora)).body).toContain(`/pessoas/${pessoaId}/incidentes/`);
  });

  it('filtra por espécie e por prazo, e o endereço estranho não quebra', async () => {
    expect((await abrir(defensora, '/avisos?especie=livramento')).body).toContain('Nenhum aviso com este filtro.');
    expect((await abrir(defensora, '/avisos?quando=vencidos')).body).toContain('Beltrana');
    expect((await abrir(defensora, '/avisos?quando=zzz&pagina=-3')).statusCode).toBe(200);
  });

  it('cada pessoa listada fica na auditoria', async () => {
    await abrir(defensora);
    const leituras = await cenario.db
      .selectFrom('auditoria.registro')
      .select('titular_id')
      .where('acao', '=', 'avisos.ver-lista')
      .execute();
    expect(leituras.map((l) => l.titular_id)).toContain(pessoaId);
  });
});

describe('dar ciência', () => {
  it('com prévia, prova quem leu, quando e por que lotação; a segunda vez não muda a primeira', async () => {
    const previa = await enviar(app, defensora.sessao, '/avisos/ciencia/previa', daLinha());
    expect(previa.body).toContain('Dar ciência de 1 aviso');
    const feito = await enviar(app, defensora.sessao, '/avisos/ciencia', daLinha());
    expect([feito.statusCode, feito.headers.location]).toEqual([303, '/avisos?lidos=1']);
    expect((await enviar(app, defensora.sessao, '/avisos/ciencia', daLinha())).headers.location).toBe(
      '/avisos?lidos=0',
    );
    const provas = await cenario.db
      .selectFrom('avisos.ciencia as c')
      .innerJoin('acesso.lotacao as l', 'l.id', 'c.lotacao_id')
      .select(['c.usuario_id', 'c.em', 'l.estrutura_id'])
      .where('c.aviso_id', '=', avisoId)
      .execute();
    expect(provas).toEqual([{ usuario_id: defensora.id, em: cenario.agora, estrutura_id: orgaos.nucleo.id }]);
    expect((await abrir(defensora)).body).toContain('todas lidas');
  });

  it('quem não alcança não dá ciência, nem de um entre muitos', async () => {
    const vizinha = await agente(cenario, await criarEstrutura(cenario.db, {}), 'defensor-publico');
    expect((await enviar(app, vizinha.sessao, '/avisos/ciencia', daLinha())).statusCode).toBe(404);
  });

  it('nada marcado ou marca estranha é recusa, não defeito', async () => {
    for (const item of ['', 'x', 'a.b', `${pessoaId}.${pessoaId}.${pessoaId}`]) {
      expect((await enviar(app, defensora.sessao, '/avisos/ciencia/previa', { item })).statusCode).toBe(422);
    }
    expect((await enviar(app, defensora.sessao, '/avisos/ciencia', {})).statusCode).toBe(422);
  });
});

describe('a prova de um aviso', () => {
  it('diz a que órgãos se mandou, por que passo, e quem leu', async () => {
    await enviar(app, defensora.sessao, '/avisos/ciencia', daLinha());
    const { body } = await abrir(defensora, `/avisos/${pessoaId}/${avisoId}`);
    for (const dito of ['Progressão de regime', 'Vara da Lagoa', 'Núcleo da Lagoa', 'Ministério Público', 'Presídio'])
      expect(body).toContain(dito);
    expect(body).toContain('LEP, art. 112');
    expect(body).not.toContain('Ninguém tomou ciência ainda');
  });

  it('o encerrado continua à vista de quem o recebeu', async () => {
    await porData(cenario, pessoaId, null);
    await reconciliarEm(cenario, HOJE);
    expect((await abrir(defensora, `/avisos/${pessoaId}/${avisoId}`)).body).toContain('a data deixou de importar');
  });
});
