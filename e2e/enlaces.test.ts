/** Segue todos os links internos a partir das páginas públicas: nenhum quebrado, nenhuma âncora morta, nenhum id repetido. */
import { expect, test } from 'vitest';
import { criarAplicacao } from '../src/aplicacao.tsx';
import { relogioParado } from '../src/platform/relogio.ts';
import { PAGINAS } from './paginas.ts';

/** Gerar cada PDF custaria o tempo do teste: a jornada já baixa um. */
const NAO_SEGUIR = ['/ativos/', '/relatorio.pdf'];

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

test('links, âncoras e ids', async () => {
  const app = await criarAplicacao({ relogio: relogioParado('2026-11-21'), limitePorMinuto: 1_000_000 });
  const esperado = new Map(PAGINAS.map((p) => [p.endereco, p.status ?? 200]));
  const fila = new Set(esperado.keys());
  const problemas: string[] = [];
  // Um Set percorrido aceita acréscimos: os links novos entram na fila.
  for (const endereco of fila) {
    const r = await app.inject(endereco);
    if (r.statusCode !== (esperado.get(endereco) ?? 200)) problemas.push(`${r.statusCode} em ${endereco}`);
    if (!String(r.headers['content-type']).startsWith('text/html')) continue;
    const lida = lerPagina(endereco, r.body);
    problemas.push(...lida.problemas);
    // O caso vai no endereço, e cada página de caso leva a casos um pouco diferentes, sem fim: só o primeiro passo.
    const semFim = endereco.includes('?') && !esperado.has(endereco);
    for (const link of lida.links) if (!semFim || !link.includes('?')) fila.add(semAncora(link));
  }
  expect(problemas).toEqual([]);
  expect(fila.size).toBeGreaterThan(500);
});
