/** Um dia de trabalho, da data vencida à data recalculada: a defensora pede, o juiz decide, e a pessoa presa lê. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dizerFinalidade, entrarComCodigo, entrarComo } from './entrar.ts';
import { type Aba, abrirAba, abrirAmbiente, type Ambiente } from './navegador.ts';

const ROSA = 'Rosa Fictícia do Cerrado';

let ambiente: Ambiente;
beforeAll(async () => {
  ambiente = await abrirAmbiente();
});
afterAll(() => ambiente?.encerrar());

const texto = (pagina: Page): Promise<string> => pagina.locator('main').innerText();
const clicar = (pagina: Page, name: string): Promise<void> => pagina.getByRole('button', { name, exact: true }).click();
const seguir = (pagina: Page, name: string | RegExp): Promise<void> =>
  pagina.locator('main').getByRole('link', { name }).first().click();

/** A linha da mesa, de uma pessoa e do que lhe cabe. */
const linha = (pagina: Page, oQue: RegExp): Locator =>
  pagina.getByRole('row').filter({ hasText: ROSA }).filter({ hasText: oQue });

/** Entra, diz a finalidade, faz a sua parte e sai sem erro nenhum na página. */
async function como(nome: string, finalidade: string, fazer: (pagina: Page) => Promise<void>): Promise<void> {
  const aba = await abrirAba(ambiente);
  await entrarComo(aba.pagina, nome);
  await dizerFinalidade(aba.pagina, finalidade);
  await aba.pagina.goto('/mesa');
  await fazer(aba.pagina);
  await sair(aba);
}

async function sair({ erros, fechar }: Aba): Promise<void> {
  expect(erros).toEqual([]);
  await fechar();
}

const DEFENSORA = ['Dandara Aroeira', 'Assistência jurídica da pessoa presa'] as const;
const JUIZ = ['Jonas Baru', 'Acompanhamento da execução penal'] as const;
const PROMOTOR = ['Marcos Cambará', 'Acompanhamento da execução penal'] as const;

/** Do quadro "o que espera por você" à mesa, só com Rosa. */
async function abrirMesa(pagina: Page, fila: RegExp): Promise<void> {
  await seguir(pagina, fila);
  await pagina.getByLabel('Nome ou número do processo').fill('Rosa Ficticia');
  await clicar(pagina, 'Filtrar');
  await pagina.waitForURL(/[?&]q=Rosa/);
}

const ESPERA_DA_FILA = { timeout: 20_000 };

/** Os avisos abertos de Rosa, de uma espécie: quem os abre e fecha é a fila de trabalhos, pouco depois do ato. */
async function avisosDela(pagina: Page, especie: string): Promise<number> {
  await pagina.goto(`/avisos?${new URLSearchParams({ especie })}`);
  return pagina.getByRole('row').filter({ hasText: ROSA }).count();
}

test('do aviso à data recalculada', async () => {
  await como(...DEFENSORA, pedir);
  await como(...JUIZ, verificarEDarVista);
  await como(...PROMOTOR, responder);
  await como(...JUIZ, decidir);
  await como(...DEFENSORA, verODepois);
  await lerComoFamilia();
});

/**
 * Tráfico comum, 5a10m, primária: 40% de 2.125 dias são 850, desde 25/06/2024; menos 68 de detração e 64 remidos,
 * 13/06/2026.
 */
const CHEGOU_EM = '13/06/2026';

async function pedir(pagina: Page): Promise<void> {
  expect(await avisosDela(pagina, 'progressao')).toBe(1);
  await pagina.goto('/mesa');
  await abrirMesa(pagina, /datas de quem você defende/);
  const dela = linha(pagina, /Pode pedir o semiaberto/);
  expect(await dela.innerText()).toContain(`oficial: ${CHEGOU_EM}`);
  expect(await dela.innerText()).toContain('Sem pedido');
  await dela.getByRole('link', { name: ROSA, exact: true }).click();
  expect(await texto(pagina)).toContain('13 de junho de 2026');
  await pagina.goBack();

  await linha(pagina, /Pode pedir o semiaberto/)
    .getByRole('link', { name: /^Fazer o pedido/ })
    .click();
  const baixado = pagina.waitForEvent('download');
  await clicar(pagina, 'Baixar em DOCX');
  expect((await baixado).suggestedFilename()).toBe('peticao-2026-11-21.docx');
  await clicar(pagina, 'Registrar o pedido');
  await pagina.waitForURL('**/incidentes/*?feito=pedido');
  expect(await texto(pagina)).toContain('O juízo ainda não verificou as condições.');
}

async function verificarEDarVista(pagina: Page): Promise<void> {
  await abrirMesa(pagina, /datas a examinar na jurisdição/);
  const dela = linha(pagina, /semiaberto/);
  expect(await dela.innerText()).toContain('À espera de verificação');
  await dela.getByRole('link', { name: /^Verificar/ }).click();
  // O que os fatos não provam vem sem marca: é o juiz quem diz.
  for (const item of await pagina.locator('fieldset.conferir:not(:has(:checked))').all()) {
    await item.getByLabel('Cumprido', { exact: true }).check();
  }
  await clicar(pagina, 'Registrar a verificação');
  await pagina.waitForURL('**?feito=verificacao');
  expect(await texto(pagina)).toContain('Condições verificadas. Falta ouvir o Ministério Público.');
  await clicar(pagina, 'Dar vista');
  await pagina.waitForURL('**?feito=vista');
  // Três dias, sem contar o de hoje.
  expect(await texto(pagina)).toContain('até 24/11/2026');
}

async function responder(pagina: Page): Promise<void> {
  await expect.poll(() => avisosDela(pagina, 'vista-a-vencer'), ESPERA_DA_FILA).toBe(1);
  await pagina.goto('/mesa');
  await seguir(pagina, /vista/);
  await linha(pagina, /semiaberto/)
    .getByRole('link', { name: /^Responder/ })
    .click();
  await pagina.getByLabel('Posição').selectOption({ label: 'Favorável' });
  await pagina.getByLabel('Manifestação').fill('O tempo e a conduta estão provados. De acordo.');
  await clicar(pagina, 'Responder à vista');
  await pagina.waitForURL('**?feito=resposta');
  expect(await texto(pagina)).toContain('Tudo pronto para a decisão.');
}

async function decidir(pagina: Page): Promise<void> {
  await abrirMesa(pagina, /datas a examinar na jurisdição/);
  await linha(pagina, /semiaberto/)
    .getByRole('link', { name: /^Decidir/ })
    .click();
  await pagina.locator('#resultado').selectOption({ label: 'Concedido' });
  await pagina.locator('#motivo').fill('Completos os requisitos da lei, e ouvido o Ministério Público.');
  await clicar(pagina, 'Decidir');
  await pagina.waitForURL('**?feito=decisao');
  expect(await texto(pagina)).toContain('Concedido em 21/11/2026, por Jonas Baru.');
  await pagina.goto('/mesa');
  await abrirMesa(pagina, /datas a examinar na jurisdição/);
  expect(await linha(pagina, /semiaberto/).count()).toBe(0);
}

/** Do que restava em 13/06/2026, 2.125 − 850 = 1.275 dias, 40% são 510: o aberto vem em 05/11/2027. */
const PROXIMA = '05/11/2027';

async function verODepois(pagina: Page): Promise<void> {
  await abrirMesa(pagina, /datas de quem você defende/);
  expect(await linha(pagina, /semiaberto/).count()).toBe(0);
  expect(await linha(pagina, /aberto/).innerText()).toContain(PROXIMA);
  await expect.poll(() => avisosDela(pagina, 'progressao'), ESPERA_DA_FILA).toBe(0);
  await pagina.goto('/pessoas?q=Rosa+Ficticia');
  await seguir(pagina, ROSA);
  expect(await texto(pagina)).toContain('5 de novembro de 2027');
  await seguir(pagina, 'Linha do tempo');
  await pagina.waitForURL('**/linha-do-tempo');
  expect(await texto(pagina)).toContain('Regime semiaberto: progressão');
}

async function lerComoFamilia(): Promise<void> {
  const aba = await abrirAba(ambiente, { javaScriptEnabled: false });
  await entrarComCodigo(aba.pagina, ROSA);
  await seguir(aba.pagina, /numa folha para imprimir/);
  const lido = await texto(aba.pagina);
  expect(lido).toContain('O juiz disse sim, em 21 de novembro de 2026.');
  expect(lido).toContain('5 de novembro de 2027');
  await sair(aba);
}
