/** O que as pessoas presas ganham com o sistema, de ponta a ponta: achar, receber e corrigir, num navegador de verdade. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cpfFicticio } from '../demo/numeros.ts';
import { dizerFinalidade, entrarComo } from './entrar.ts';
import { type Aba, abrirAba, abrirAmbiente, type Ambiente, TELAS } from './navegador.ts';

const ROSA = 'Rosa Fictícia do Cerrado';
const RAIMUNDO = 'Raimundo Fictício das Dores';
const CHEGA = 'Jurandir Fictício Tamarindo';
/** Longe dos que a demonstração usa. */
const CPF = cpfFicticio(90_002);
const CELULAR = { viewport: TELAS[1].viewport };

let ambiente: Ambiente;
beforeAll(async () => {
  ambiente = await abrirAmbiente();
});
afterAll(() => ambiente?.encerrar());

const titulo = (pagina: Page): Promise<string> => pagina.locator('h1').innerText();
const texto = (pagina: Page): Promise<string> => pagina.locator('main').innerText();
const clicar = (pagina: Page, name: string): Promise<void> => pagina.getByRole('button', { name, exact: true }).click();

interface Entrada {
  nome: string;
  finalidade: string;
  procedimento?: string;
  tela?: typeof CELULAR;
}

async function abrirComo({ nome, finalidade, procedimento, tela }: Entrada): Promise<Aba> {
  const aba = await abrirAba(ambiente, tela);
  await entrarComo(aba.pagina, nome);
  await dizerFinalidade(aba.pagina, finalidade, procedimento);
  return aba;
}

/** O caminho da página, sem o endereço da máquina. */
const caminhoDe = (pagina: Page): string => new URL(pagina.url()).pathname;

test('a defensora acha em três cliques onde Rosa está, transferências, monitoração, mandados e solturas', async () => {
  const { pagina, erros, fechar } = await abrirComo(DEFENSORA);
  await pagina.goto('/mesa');
  await pagina.getByRole('link', { name: 'Procurar uma pessoa presa' }).click();
  await pagina.locator('#q').fill('roza fictisia');
  await pagina.locator('#q').press('Enter');
  await pagina.getByRole('link', { name: ROSA }).click();
  await pagina.getByRole('link', { name: 'Custódia', exact: true }).click();
  const lido = await texto(pagina);
  expect(lido).toContain('Presa em Penitenciária Feminina de Serra Branca');
  for (const titulo of ['Mandados e solturas', 'Transferências', 'Monitoração eletrônica']) {
    expect(await pagina.getByRole('heading', { name: titulo }).count(), titulo).toBe(1);
  }
  expect(lido).toContain('cumprida em 25/06/2024');
  expect(lido).toContain('Alvará 31/2022');
  expect(lido).toContain('equipamento AR-00421');
  const endereco = caminhoDe(pagina);
  expect(erros).toEqual([]);
  await fechar();
  await negadoAQuemNaoAlcanca(endereco);
});

const DEFENSORA = { nome: 'Dandara Aroeira', finalidade: 'Assistência jurídica da pessoa presa' };

/** Quem é de outra unidade não a acha na busca nem pelo endereço; quem não tem papel lê por quê. */
async function negadoAQuemNaoAlcanca(endereco: string): Promise<void> {
  const servidora = await abrirComo(SERVIDORA);
  await servidora.pagina.goto('/pessoas?q=Rosa+Ficticia');
  expect(await servidora.pagina.getByRole('link', { name: ROSA }).count()).toBe(0);
  expect((await servidora.pagina.goto(endereco))?.status()).toBe(404);
  expect(await texto(servidora.pagina)).not.toContain('Rosa');
  await servidora.fechar();

  const advogada = await abrirAba(ambiente);
  await entrarComo(advogada.pagina, 'Amélia Grumixama');
  expect((await advogada.pagina.goto(endereco))?.status()).toBe(403);
  expect(await titulo(advogada.pagina)).toBe('Por que não posso?');
  expect(await texto(advogada.pagina)).not.toContain('Rosa');
  await advogada.fechar();
}

const SERVIDORA = { nome: 'Sara Mangabeira', finalidade: 'Custódia e rotina da unidade', tela: CELULAR };

test('a delegada registra a prisão de quem nunca esteve no sistema, e a unidade a recebe pelo celular', async () => {
  const delegada = await abrirComo({
    nome: 'Paula Aguaí',
    finalidade: 'Investigação ou inquérito',
    procedimento: 'IP 77/2026',
  });
  await cadastrar(delegada.pagina);
  await registrarPrisao(delegada.pagina);
  expect(await texto(delegada.pagina)).toContain('Defensoria, plantão');
  expect(delegada.erros).toEqual([]);
  await delegada.fechar();

  const { pagina, erros, fechar } = await abrirComo(SERVIDORA);
  await pagina.goto('/mesa');
  await pagina.getByRole('link', { name: 'Receber quem chega' }).click();
  await pagina.getByLabel('CPF, RJI, outro documento ou nome inteiro').fill(CPF);
  await clicar(pagina, 'Procurar');
  await pagina.getByRole('link', { name: CHEGA }).click();
  expect(await texto(pagina)).toContain('Flagrante');
  await pagina.getByLabel('Cela').selectOption({ index: 1 });
  await pagina.getByLabel('Pertences guardados').fill('Relógio e documentos');
  await pagina.getByLabel('Hora').fill('10:30');
  await clicar(pagina, 'Receber na unidade');
  await pagina.waitForURL('**/custodia?feito=entrada');
  expect(await texto(pagina)).toContain('Presa em Presídio Regional de Vila Aroeira');
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(erros).toEqual([]);
  await fechar();
});

async function cadastrar(pagina: Page): Promise<void> {
  await pagina.goto('/pessoas/nova');
  await pagina.getByLabel('Número do CPF').fill(CPF);
  await clicar(pagina, 'Continuar');
  await pagina.getByLabel('Nome civil').fill(CHEGA);
  await pagina.getByLabel('Nome da mãe').fill('Iracema Fictícia Tamarindo');
  await pagina.getByLabel('Nascimento').fill('1999-05-30');
  await pagina.getByLabel('Sexo').selectOption('masculino');
  await pagina.getByLabel('De onde veio a informação').fill('Carteira de identidade');
  await clicar(pagina, 'Continuar');
  expect(await titulo(pagina)).toBe('Confira e cadastre');
  await clicar(pagina, 'Cadastrar pessoa nova');
  await pagina.waitForURL('**/pessoas/*?feito=cadastrada');
  expect(await titulo(pagina)).toContain(CHEGA);
}

async function registrarPrisao(pagina: Page): Promise<void> {
  await pagina.goto(`${caminhoDe(pagina)}/prisao`);
  const campos = {
    dia: '2026-11-21',
    hora: '07:40',
    local: 'Feira da Vila',
    dataDoFato: '2026-11-21',
    'familia-quem': 'Iracema Fictícia Tamarindo',
    'familia-meio': 'Telefone',
    'familia-hora': '08:05',
    'defensor-quem': 'Defensoria, plantão',
    'defensor-meio': 'Sistema',
    'defensor-hora': '08:10',
    fonte: 'Auto de prisão em flagrante 12/2026',
  };
  await pagina.locator('#especie').selectOption('flagrante');
  await pagina.locator('#tipoPenal').selectOption('cp/art-155/par-4');
  for (const [campo, valor] of Object.entries(campos)) await pagina.locator(`#${campo}`).fill(valor);
  await clicar(pagina, 'Registrar a prisão');
  await pagina.waitForURL('**/custodia?feito=prisao');
}

test('a juíza corrige um fato, e a linha do tempo mostra o valor velho riscado', async () => {
  const { pagina, erros, fechar } = await abrirComo({
    nome: 'Mirtes Juazeiro',
    finalidade: 'Acompanhamento da execução penal',
  });
  await pagina.goto('/pessoas?q=Raimundo+Ficticio');
  await pagina.getByRole('link', { name: RAIMUNDO }).click();
  await pagina.getByRole('link', { name: 'Linha do tempo', exact: true }).click();
  await pagina.getByRole('link', { name: /^Corrigir ou anular: Atestado de conduta/ }).click();
  await pagina.getByLabel('Conduta').selectOption('otima');
  await pagina.getByLabel('Motivo da correção').fill('O atestado juntado aos autos diz outra coisa');
  await clicar(pagina, 'Corrigir');
  await pagina.waitForURL('**/linha-do-tempo?feito=corrigido');
  expect(await texto(pagina)).toContain('Conduta ótima (atestado 87/2026)');
  expect(await pagina.locator('del').innerText()).toContain('Conduta boa (atestado 87/2026)');
  expect(await texto(pagina)).toContain('por Mirtes Juazeiro');
  expect(erros).toEqual([]);
  await fechar();
});
