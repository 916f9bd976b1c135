/** A jornada de quem chega: abre o exemplo, lê a resposta, o porquê, um "e se" e leva o relatório. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ambiente, abrirAba, abrirAmbiente } from './navegador.ts';

let ambiente: Ambiente;
beforeAll(async () => {
  ambiente = await abrirAmbiente();
});
afterAll(() => ambiente?.encerrar());

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  test('exemplo → resultado → por quê → e se → relatório', async () => {
    const { pagina, erros, fechar } = await abrirAba(ambiente, { javaScriptEnabled });
    await pagina.goto('/');
    await pagina.getByRole('link', { name: 'Ver um exemplo pronto' }).click();
    await pagina.waitForURL('**/resultado?c=*');
    expect(await pagina.locator('h1').innerText()).toContain('Fulana de Tal');
    // 25/06/2024 + 995 dias (40% de 2.125 + 16% de 910, piso único) − 68 de detração − 64 remidos = 05/11/2026.
    expect(await pagina.locator('main').innerText()).toContain('5 de novembro de 2026');

    await pagina
      .getByRole('link', { name: /Por quê/ })
      .first()
      .click();
    expect(await pagina.locator('main').innerText()).toMatch(/995/);

    await pagina.locator('main').getByRole('link', { name: /E se/ }).first().click();
    await pagina.waitForURL('**/e-se**');
    expect(await pagina.locator('main').innerText()).toContain('Fulana de Tal');

    await pagina.goBack();
    const pdf = await pagina.locator('a[href*="relatorio.pdf"]').first().getAttribute('href');
    const resposta = await pagina.request.get(pdf!);
    expect(resposta.status()).toBe(200);
    expect((await resposta.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(erros).toEqual([]);
    await fechar();
  });
});

test('atalhos: ? abre a ajuda, Esc fecha, g c vai à calculadora', async () => {
  const { pagina, erros, fechar } = await abrirAba(ambiente);
  await pagina.goto('/');
  await pagina.keyboard.press('?');
  expect(await pagina.getByRole('dialog', { name: 'Atalhos do teclado' }).isVisible()).toBe(true);
  await pagina.keyboard.press('Escape');
  expect(await pagina.getByRole('dialog').count()).toBe(0);
  await pagina.keyboard.press('g');
  await pagina.keyboard.press('c');
  await pagina.waitForURL('**/calculadora');
  expect(erros).toEqual([]);
  await fechar();
});

test('/ leva à busca da página', async () => {
  const { pagina, fechar } = await abrirAba(ambiente);
  await pagina.goto('/lei');
  await pagina.keyboard.press('/');
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await fechar();
});

test('só com o teclado: o primeiro Tab é "Ir para o conteúdo", e ele vai', async () => {
  const { pagina, fechar } = await abrirAba(ambiente);
  await pagina.goto('/');
  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Ir para o conteúdo');
  await pagina.keyboard.press('Enter');
  expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('conteudo');
  await fechar();
});

test('na impressão some o menu, tudo se abre e o endereço vai no pé', async () => {
  const { pagina, fechar } = await abrirAba(ambiente);
  await pagina.goto('/api');
  await pagina.emulateMedia({ media: 'print' });
  expect(await pagina.locator('.menu').isVisible()).toBe(false);
  expect(await pagina.getByText('Impresso de').isVisible()).toBe(true);
  expect((await pagina.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await fechar();
});

test('na impressão o caso não vai no endereço do pé', async () => {
  const { pagina, fechar } = await abrirAba(ambiente);
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Ver um exemplo pronto' }).click();
  expect(await pagina.locator('footer').textContent()).not.toContain('?c=');
  await fechar();
});
