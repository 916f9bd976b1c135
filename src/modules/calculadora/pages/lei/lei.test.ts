import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criarAplicacao } from '../../../../aplicacao.tsx';
import { DECRETOS } from '../../../../direito/decretos/index.ts';
import { REGRAS, TIPOS_PENAIS } from '../../../../direito/regras.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { relogioParado } from '../../../../platform/relogio.ts';
import { decodificarCaso } from '../calculadora/estado.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21'), limitePorMinuto: 10_000 });
});
afterAll(() => app.close());

async function abrir(url: string, status = 200): Promise<string> {
  const r = await app.inject(url);
  expect(r.statusCode).toBe(status);
  expect(r.headers['content-type']).toContain('text/html');
  // Nada de estilo nem de programa dentro do HTML: a política de segurança os recusaria.
  expect(r.body).not.toMatch(/ style=| on[a-z]+="/);
  return r.body;
}

describe('/lei', () => {
  it('lista todas as regras, com o conjunto em uso', async () => {
    const html = await abrir('/lei');
    for (const r of REGRAS) expect(html).toContain(`href="/lei/regras/${r.id}"`);
    expect(html).toContain(app.sistema.conjuntoDeRegras);
    expect(html).toContain(`${REGRAS.length} regras`);
  });

  it('busca por assunto sem ligar para acento, e não devolve o que foi digitado como HTML', async () => {
    const html = await abrir('/lei?q=PROGRESSAO');
    expect(html).toContain('/lei/regras/lep/art-112-progressao');
    expect(html).not.toContain('/lei/regras/cpp/art-46-denuncia');
    expect(await abrir('/lei?q=%3Cscript%3E')).not.toContain('<script>');
  });

  it('nada achado: diz e oferece outro caminho', async () => {
    expect(await abrir('/lei?q=estelionato-xyz')).toContain('/lei/crimes?q=estelionato-xyz');
  });

  it('parâmetro repetido ou aninhado não derruba a página', async () => {
    for (const url of ['/lei?q=a&q=b', '/lei?q[a]=1']) expect(await abrir(url)).toContain(`${REGRAS.length} regras`);
  });
});

describe('/lei/regras', () => {
  it.each(REGRAS.map((r) => [r.id, r] as const))('%s abre, e todos os exemplos conferem', async (id, regra) => {
    const html = await abrir(`/lei/regras/${id}`);
    for (const v of regra.versoes) expect(html).toContain(`id="desde-${v.de}"`);
    expect(html).not.toContain('lei-nao-confere');
    expect(html).toContain(`${regra.exemplos.length} de ${regra.exemplos.length} exemplo`);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('regra que não existe: 404 com o caminho de volta', async () => {
    expect(await abrir('/lei/regras/lep/nada', 404)).toContain('href="/lei"');
  });
});

describe('/lei/progressao', () => {
  it('sem data, não destaca nada', async () => {
    expect(await abrir('/lei/progressao')).not.toContain('data do fato)');
  });

  it('fato de 10/05/2021: redação de 2019, e o Título XII com violência retroage a 1/6 (catálogo de regras, prog-janelas)', async () => {
    const html = await abrir('/lei/progressao?fato=2021-05-10');
    expect(html).toContain('de 23/01/2020 a 09/10/2024 (data do fato)');
    expect(html).toContain('retroage 1/6, desde 08/05/2026');
  });

  it('data impossível ou anterior à lei: erro ao lado do campo', async () => {
    expect(await abrir('/lei/progressao?fato=2021-02-30', 400)).toContain('data que existe');
    expect(await abrir('/lei/progressao?fato=1980-01-01', 400)).toContain('13/01/1985');
  });
});

describe('/lei/crimes', () => {
  it('pagina o catálogo sem perder crime', async () => {
    const ids = new Set<string>();
    for (let p = 1; p <= Math.ceil(TIPOS_PENAIS.length / 50); p++) {
      const html = await abrir(`/lei/crimes?p=${p}`);
      for (const [, id] of html.matchAll(/href="\/lei\/crimes\/([^"]+)"/g)) ids.add(id!);
    }
    expect([...ids].toSorted()).toEqual(TIPOS_PENAIS.map((t) => t.id).toSorted());
  });

  it('hediondo na data: roubo com arma de fogo só desde 23/01/2020 (Lei 13.964/2019)', async () => {
    const roubo = '/lei/crimes/cp/art-157/par-2-a/inc-i"';
    expect(await abrir('/lei/crimes?q=arma+de+fogo&hediondo=sim&em=2020-01-22')).not.toContain(roubo);
    expect(await abrir('/lei/crimes?q=arma+de+fogo&hediondo=sim&em=2020-01-23')).toContain(roubo);
  });

  it('data impossível: erro ao lado do campo', async () => {
    expect(await abrir('/lei/crimes?em=ontem', 400)).toContain('data que existe');
  });

  it.each(TIPOS_PENAIS.map((t) => t.id))('%s abre', async (id) => {
    const html = await abrir(`/lei/crimes/${id}`);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('leva à calculadora com o crime preenchido', async () => {
    const html = await abrir('/lei/crimes/cp/art-157/caput');
    const estado = /\/calculadora\?c=([\w-]+)/.exec(html)![1]!;
    expect(decodificarCaso(estado)).toMatchObject({
      ok: true,
      caso: { condenacoes: [{ tipoPenal: 'cp/art-157/caput' }] },
    });
  });

  it('id escrito de outro modo vai ao endereço do catálogo', async () => {
    const r = await app.inject('/lei/crimes/CP/art-157');
    expect(r.statusCode).toBe(301);
    expect(r.headers.location).toBe('/lei/crimes/cp/art-157/caput');
  });

  it('crime que não existe: 404 com os parecidos', async () => {
    expect(await abrir('/lei/crimes/cp/art-15777', 404)).toContain('href="/lei/crimes/cp/art-157');
  });
});

describe('/lei/decretos', () => {
  it('traz cada decreto e cada inciso', async () => {
    const html = await abrir('/lei/decretos');
    for (const d of DECRETOS) {
      expect(html).toContain(`Decreto ${d.numero}`);
      for (const h of [...d.indulto, ...d.comutacao]) expect(html).toContain(h.dispositivo);
    }
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});
