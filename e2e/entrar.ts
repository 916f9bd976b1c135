/** Entrar como quem a demonstração oferece. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { TITULARES } from '../demo/titulares.ts';
import { abrirAba, type Ambiente } from './navegador.ts';

/** Com um clique, como uma pessoa fictícia. */
export async function entrarComo(pagina: Page, nome: string): Promise<void> {
  await pagina.goto('/entrar');
  await pagina.getByRole('button', { name: nome, exact: true }).click();
  await pagina.waitForURL('**/mesa');
}

/** A pessoa presa ou a família, com o código da folha. */
export async function entrarComCodigo(pagina: Page, nome: string): Promise<void> {
  const titular = TITULARES.find((t) => t.nome === nome);
  if (titular?.codigo === undefined) throw new Error(`${nome} não tem código`);
  await pagina.goto('/entrar/codigo');
  await pagina.getByLabel('Código da folha').fill(titular.codigo);
  await pagina.getByLabel('Data de nascimento da pessoa presa').fill(titular.nascimento);
  await pagina.getByLabel('Nome completo da mãe da pessoa presa').fill(titular.mae);
  await pagina.getByRole('button', { name: 'Ver os dados' }).click();
  await pagina.waitForURL('**/meus-dados');
}

/** `procedimento`: o número, que a investigação exige. */
export async function dizerFinalidade(pagina: Page, finalidade: string, procedimento = ''): Promise<void> {
  await pagina.goto('/finalidade');
  await pagina.getByLabel(finalidade).check();
  await pagina.getByLabel('Número do processo, inquérito ou procedimento').fill(procedimento);
  await pagina.getByRole('button', { name: 'Continuar' }).click();
  await pagina.waitForURL('**/conta**');
}

type Sessao = NonNullable<BrowserContextOptions['storageState']>;

/** A sessão de quem entrou, para abrir outras abas com ela. */
export async function guardarSessao(ambiente: Ambiente, entrar: (pagina: Page) => Promise<void>): Promise<Sessao> {
  const { pagina, fechar } = await abrirAba(ambiente, { javaScriptEnabled: false });
  await entrar(pagina);
  const sessao = await pagina.context().storageState();
  await fechar();
  return sessao;
}
