/** A aplicação mínima dos testes de página, quem entra nela e o que envia. `para-testes.ts` reexporta tudo. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { criarServidor } from '../../platform/http/servidor.ts';
import { registrarControleDeAcesso } from './http/controle.tsx';
import type { Cenario } from './para-testes.ts';
import { criarSessao } from './sessoes/criar.ts';

/** A aplicação só com o controle de acesso e as rotas dadas. */
export async function abrirApp(cenario: Cenario, registrar: (app: Aplicacao) => unknown): Promise<Aplicacao> {
  const app = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 100_000, confiarNoProxy: false });
  app.decorate('relogio', cenario.servicos.relogio);
  app.decorate('sistema', {
    versao: '0',
    conjuntoDeRegras: '',
    codigo: undefined,
    menu: [],
    ativo: (nome) => `/ativos/${nome}`,
  });
  await registrarControleDeAcesso(app, cenario.servicos);
  await registrar(app);
  return app;
}

export interface Entrada {
  sessaoId: string;
  csrf: string;
  cookies: { sessao: string };
}

/** Abre sessão completa para a pessoa; use `cookies` e `csrf` no `inject`. */
export async function entrar(cenario: Cenario, usuarioId: string, lotacaoId?: string): Promise<Entrada> {
  const nova = { de: { usuarioId, lotacaoId }, fatores: ['passkey'], origem: { ip: '192.0.2.1' } } as const;
  const { id, token } = await cenario.db.transaction().execute((tx) => criarSessao(tx, nova, cenario.agora));
  const { csrf } = await cenario.db
    .selectFrom('acesso.sessao')
    .select('csrf')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { sessaoId: id, csrf, cookies: { sessao: token } };
}

export const abrirPagina = (app: Aplicacao, entrada: Entrada | undefined, url: string) =>
  app.inject({ url, ...(entrada ? { cookies: entrada.cookies } : {}) });

/** Envia um formulário, com o segredo da sessão. Vários valores do mesmo nome vão em lista. */
export function enviar(
  app: Aplicacao,
  entrada: Entrada | undefined,
  url: string,
  campos: Readonly<Record<string, string | readonly string[]>>,
) {
  const corpo = new URLSearchParams();
  for (const [nome, valores] of Object.entries(campos)) for (const v of [valores].flat()) corpo.append(nome, v);
  if (entrada) corpo.set('_csrf', entrada.csrf);
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: corpo.toString(),
    ...(entrada ? { cookies: entrada.cookies } : {}),
  });
}
