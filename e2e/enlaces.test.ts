/**
 * Segue todos os enlaces internos, sem entrar e como várias pessoas: nenhum quebrado nem que leve a uma recusa, nenhuma
 * âncora morta, nenhum id repetido.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PESSOAS } from '../demo/pessoas.ts';
import { TITULARES } from '../demo/titulares.ts';
import { listarPessoasDeDemonstracao } from '../src/modules/acesso/index.ts';
import { PAGINAS } from './paginas.ts';
import { abrirSistema, type Sistema } from './sistema.ts';

/** Gerar cada PDF custaria o tempo do teste: a jornada já baixa um. */
const NAO_SEGUIR = ['/ativos/', '/relatorio.pdf'];
/**
 * O caso e a busca vão no endereço, e cada registro da auditoria leva a outros (o próprio percurso os acrescenta): páginas
 * assim se encadeiam sem fim, e de uma não se segue para outra.
 */
const SEM_FIM = /\?|^\/auditoria\/.+\/\d+/;
/** De gente, só a página dos destaques: as outras são iguais, e são muitas. */
const DE_UMA_PESSOA = /^\/pessoas\/([0-9a-f-]{36})/;

interface Lida {
  problemas: string[];
  links: string[];
}

const semAncora = (endereco: string): string => endereco.split('#', 1)[0]!;
const todos = (html: string, padrao: RegExp): string[] =>
  [...html.matchAll(padrao)].map((m) => m[1]!.replaceAll('&amp;', '&'));

function lerPagina(endereco: string, html: string): Lida {
  const ids = todos(html, /\sid="([^"]+)"/g);
  const unicos = new Set(ids);
  const hrefs = todos(html, /\shref="([^"]+)"/g);
  const mortas = hrefs.filter((h) => h.startsWith('#') && !unicos.has(decodeURIComponent(h.slice(1))));
  const problemas = mortas.map((h) => `âncora morta ${h} em ${endereco}`);
  if (unicos.size !== ids.length) problemas.push(`id repetido em ${endereco}`);
  return { problemas, links: hrefs.filter((h) => h.startsWith('/') && !NAO_SEGUIR.some((n) => h.startsWith(n))) };
}

interface Percurso {
  /** De onde se parte, com a situação HTTP esperada. */
  partida: ReadonlyMap<string, number>;
  /** Ids das pessoas presas por cujas páginas se passa. */
  pessoas?: ReadonlySet<string>;
  /** O que outro percurso já conferiu. */
  jaVistos?: ReadonlySet<string>;
  cookie?: string;
}

let sistema: Sistema;
beforeAll(async () => {
  sistema = await abrirSistema();
});
afterAll(() => sistema?.encerrar());

async function percorrer({ partida, pessoas = new Set(), jaVistos = new Set(), cookie = '' }: Percurso) {
  const fila = new Set(partida.keys());
  const desviados = new Set<string>();
  const origem = new Map<string, string>();
  const problemas: string[] = [];
  const seguir = (de: string, link: string): void => {
    const semFim = SEM_FIM.test(de) && SEM_FIM.test(link) && !partida.has(de);
    const endereco = semAncora(link);
    const pessoa = DE_UMA_PESSOA.exec(endereco)?.[1];
    if (pessoa !== undefined && !pessoas.has(pessoa)) return;
    if (semFim || jaVistos.has(endereco) || fila.has(endereco)) return;
    fila.add(endereco);
    origem.set(endereco, de);
  };
  // Um Set percorrido aceita acréscimos: os enlaces novos entram na fila.
  for (const endereco of fila) {
    const r = await sistema.app.inject({ url: endereco, headers: { cookie } });
    const desvio = r.statusCode === 303 && !partida.has(endereco) && r.headers.location;
    if (desvio) {
      desviados.add(endereco);
      seguir(endereco, desvio);
    } else if (r.statusCode !== (partida.get(endereco) ?? 200))
      problemas.push(`${r.statusCode} em ${endereco}, a partir de ${origem.get(endereco) ?? 'nenhuma'}`);
    if (!String(r.headers['content-type']).startsWith('text/html')) continue;
    const lida = lerPagina(endereco, r.body);
    problemas.push(...lida.problemas);
    for (const link of lida.links) seguir(endereco, link);
  }
  return { problemas, vistos: fila.difference(desviados) };
}

const PUBLICAS = new Map(PAGINAS.map((p) => [p.endereco, p.status ?? 200]));
let publicas: ReadonlySet<string> = new Set();

test('sem entrar', async () => {
  const { problemas, vistos } = await percorrer({ partida: PUBLICAS });
  publicas = vistos;
  expect(problemas).toEqual([]);
  expect(vistos.size).toBeGreaterThan(500);
});

/** Um cookie de sessão, pela porta da demonstração. */
async function entrar(nome: string): Promise<string> {
  const pessoas = await listarPessoasDeDemonstracao(sistema.app.servicos);
  const pessoa = pessoas.find((p) => p.nome === nome);
  const r = await sistema.app.inject({
    method: 'POST',
    url: '/entrar/demonstracao',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ usuarioId: pessoa?.id ?? '' }).toString(),
  });
  const cookie = r.cookies.find((c) => c.name === 'sessao');
  if (!cookie) throw new Error(`${nome} não entrou: ${r.statusCode}`);
  return `${cookie.name}=${cookie.value}`;
}

/** Diz a finalidade e acha, como essa pessoa, os destaques que ela alcança. */
async function destaquesDe(cookie: string): Promise<Set<string>> {
  const formulario = await sistema.app.inject({ url: '/finalidade', headers: { cookie } });
  const csrf = /name="_csrf" value="([^"]+)"/.exec(formulario.body)?.[1] ?? '';
  const dita = await sistema.app.inject({
    method: 'POST',
    url: '/finalidade',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: csrf, finalidade: 'custodia', procedimento: '' }).toString(),
  });
  expect(dita.statusCode).toBe(303);
  const achados = new Set<string>();
  for (const { nome } of TITULARES) {
    const r = await sistema.app.inject({ url: `/pessoas?q=${encodeURIComponent(nome)}`, headers: { cookie } });
    const id = r.body.match(new RegExp(`href="/pessoas/([0-9a-f-]{36})"[^>]*>${nome}`))?.[1];
    if (id) achados.add(id);
  }
  return achados;
}

/** Um de cada órgão e ofício que tem páginas próprias. */
const DE_DENTRO = new Set([
  'gestora',
  'auditor',
  'autorizador-dpe',
  'coordenadora',
  'defensora',
  'dona-dos-dados',
  'estagiaria',
  'delegada',
  'diretor',
  'gestora-de-vagas',
  'juiza',
  'operador-da-monitoracao',
  'revisora-de-identidade',
  'servidora-prisional',
  'conselheira',
  'promotor',
  'corregedora',
  'coordenadora-da-execucao-na-defensoria',
  'coordenador-da-execucao',
]);

test.each(PESSOAS.filter((p) => DE_DENTRO.has(p.chave)))('como $nome', async ({ nome }) => {
  const cookie = await entrar(nome);
  const pessoas = await destaquesDe(cookie);
  const partida = new Map(['/mesa', ...[...pessoas].map((id) => `/pessoas/${id}`)].map((e) => [e, 200]));
  const { problemas, vistos } = await percorrer({ partida, pessoas, jaVistos: publicas, cookie });
  expect(problemas).toEqual([]);
  expect(vistos.size).toBeGreaterThan(5);
});
