/**
 * Toda página, no computador e no celular, sem violação de acessibilidade nem erro; as públicas, também sem JavaScript.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ambiente, abrirAba, abrirAmbiente, TELAS } from './navegador.ts';
import { guardarSessao } from './entrar.ts';
import { PAGINAS, VISITAS } from './paginas.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let ambiente: Ambiente;
const sessoes = new Map<string, Awaited<ReturnType<typeof guardarSessao>>>();
beforeAll(async () => {
  ambiente = await abrirAmbiente();
  for (const { quem, entrar } of VISITAS) sessoes.set(quem, await guardarSessao(ambiente, entrar));
});
afterAll(() => ambiente?.encerrar());

interface Exame {
  /** Abre o que está recolhido, para examinar também o que não se vê de início. */
  tudoAberto: boolean;
  /** O contraste é a parte cara, e não muda com os scripts. */
  contraste: boolean;
}

/** Regra, alvo e conserto: o que se precisa para corrigir sem abrir o navegador. */
async function violacoes(pagina: Page, { tudoAberto, contraste }: Exame): Promise<string[]> {
  if (tudoAberto) await pagina.evaluate('for (const d of document.querySelectorAll("details")) d.open = true');
  await pagina.evaluate(AXE);
  const opcoes = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contraste } } };
  const resultado = await pagina.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(opcoes)})`);
  return resultado.violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} — ${n.failureSummary?.split('\n')[1]?.trim() ?? v.help}`),
  );
}

const larguraQueSobra = (pagina: Page): Promise<number> =>
  pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function examinar(pagina: Page, exame: Exame): Promise<void> {
  expect(await pagina.locator('h1').count(), 'um só h1').toBe(1);
  expect(await violacoes(pagina, exame)).toEqual([]);
  expect(await larguraQueSobra(pagina), 'a página rola para o lado').toBeLessThanOrEqual(0);
}

describe.concurrent.each(TELAS)('largura $nome', ({ viewport }) => {
  describe.each(['com JavaScript', 'sem JavaScript'])('%s', (modo) => {
    test.each(PAGINAS)('$nome', async ({ endereco, status = 200 }) => {
      const { pagina, erros, fechar } = await abrirAba(ambiente, { viewport });
      // O axe precisa de JavaScript para rodar; então "sem" é nenhum script da página chegar.
      if (modo === 'sem JavaScript') await pagina.route('**/*.js', (rota) => rota.abort());
      const resposta = await pagina.goto(endereco);
      expect(resposta?.status()).toBe(status);
      const comScripts = modo === 'com JavaScript';
      await examinar(pagina, { tudoAberto: comScripts, contraste: comScripts });
      expect(erros).toEqual([]);
      await fechar();
    });
  });

  describe.each(VISITAS)('$quem', ({ quem, paginas }) => {
    test.each(paginas)('$nome', async ({ endereco, status = 200, seguir = [], comAPrimeira }) => {
      const { pagina, erros, fechar } = await abrirAba(ambiente, { viewport, storageState: sessoes.get(quem) });
      const resposta = await pagina.goto(endereco);
      expect(resposta?.status()).toBe(status);
      for (const name of seguir) {
        const deOnde = new URL(pagina.url()).pathname;
        await pagina.locator('main').getByRole('link', { name }).first().click();
        await pagina.waitForURL((u) => u.pathname !== deOnde);
      }
      if (comAPrimeira !== undefined) {
        await pagina.locator('input[name=item]').first().check();
        await pagina.getByRole('button', { name: comAPrimeira }).click();
        await pagina.waitForURL((u) => u.searchParams.has('item'));
      }
      // As cores das páginas de trabalho são as mesmas nas duas larguras: o contraste se confere na maior.
      await examinar(pagina, { tudoAberto: true, contraste: viewport.width > 1000 });
      expect(erros).toEqual([]);
      await fechar();
    });
  });
});
