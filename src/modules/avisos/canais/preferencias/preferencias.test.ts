import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../../acesso/para-testes.ts';
import { type Agente, agente } from '../../../execucao/para-testes.ts';
import { montarOrgaos, type OrgaosDeTeste } from '../../para-testes.ts';
import { registrarPreferencias } from './pages/rotas.tsx';

let cenario: Cenario;
let app: Aplicacao;
let orgaos: OrgaosDeTeste;
let defensora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  orgaos = await montarOrgaos(cenario);
  app = await abrirApp(cenario, registrarPreferencias);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  defensora = await agente(cenario, orgaos.nucleo, 'defensor-publico');
});

const guardada = () =>
  cenario.db
    .selectFrom('avisos.preferencia')
    .select(['correio', 'hora_do_resumo', 'push'])
    .where('usuario_id', '=', defensora.id)
    .executeTakeFirst();
const pagina = async () => (await abrirPagina(app, defensora.sessao, '/conta/avisos')).body;
const marcada = (body: string): string | undefined =>
  /<input[^>]*name="correio"[^>]*value="(\w+)"[^>]*checked/.exec(body)?.[1];

test('quem não escolheu vê o que vale: resumo, às 7 h', async () => {
  const body = await pagina();
  expect(marcada(body)).toBe('resumo');
  expect(body).toMatch(/<option value="7" selected/);
  expect(body).toContain('Criar a agenda de Núcleo da Lagoa');
});

test('a escolha fica guardada e volta na página; o aparelho ligado continua ligado', async () => {
  await cenario.db
    .insertInto('avisos.preferencia')
    .values({ usuario_id: defensora.id, correio: 'resumo', hora_do_resumo: 7, push: true, mudada_em: cenario.agora })
    .execute();
  const r = await enviar(app, defensora.sessao, '/conta/avisos', { correio: 'imediato', horaDoResumo: '18' });
  expect(r.headers.location).toBe('/conta/avisos?feito=preferencias');
  expect(await guardada()).toEqual({ correio: 'imediato', hora_do_resumo: 18, push: true });
  const body = await pagina();
  expect(marcada(body)).toBe('imediato');
  expect(body).toMatch(/<option value="18" selected/);
});

test.each([
  [{ correio: 'pombo', horaDoResumo: '7' }, 'Escolha como receber por e-mail'],
  [{ horaDoResumo: '7' }, 'Escolha como receber por e-mail'],
  [{ correio: 'resumo', horaDoResumo: '24' }, 'de 0 a 23'],
  [{ correio: 'resumo', horaDoResumo: 'sete' }, 'um número inteiro'],
])('recusa %j, sem gravar nada', async (campos, mensagem) => {
  const r = await enviar(app, defensora.sessao, '/conta/avisos', { ...campos });
  expect(r.statusCode).toBe(422);
  expect(r.body).toContain(mensagem);
  expect(await guardada()).toBeUndefined();
});

test('quem não entrou vai entrar', async () => {
  const r = await abrirPagina(app, undefined, '/conta/avisos');
  expect(r.headers.location).toBe('/entrar?volta=%2Fconta%2Favisos');
});

test('quem não recebe avisos escolhe, mas não tem agenda', async () => {
  const auditor = await agente(cenario, orgaos.tribunal, 'auditor');
  const { body } = await abrirPagina(app, auditor.sessao, '/conta/avisos');
  expect(body).toContain('não recebe avisos de datas');
  expect(body).not.toContain('Criar a agenda');
});
