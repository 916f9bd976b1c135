/** O sistema numa porta livre e um Chromium desta máquina; desliga os dois no fim. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { abrirSistema, type Sistema } from './sistema.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENTOS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Computador de mesa e celular. */
export const TELAS = [
  { nome: '1280', viewport: { width: 1280, height: 800 } },
  { nome: '390', viewport: { width: 390, height: 844 } },
] as const;

export interface Ambiente extends Sistema {
  navegador: Browser;
}

export async function abrirAmbiente(): Promise<Ambiente> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `Falta o Chromium em ${CHROMIUM}. No Debian ou Ubuntu: sudo apt install chromium. Em outro lugar: CHROMIUM=/caminho npm test`,
    );
  }
  const sistema = await abrirSistema();
  const navegador = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTOS });
  const encerrar = async (): Promise<void> => {
    await navegador.close();
    await sistema.encerrar();
  };
  return { ...sistema, navegador, encerrar };
}

export interface Aba {
  pagina: Page;
  /** Erros de console (inclusive recusas da política de segurança) e exceções da página. */
  erros: string[];
  fechar: () => Promise<void>;
}

export async function abrirAba(ambiente: Ambiente, opcoes: BrowserContextOptions = {}): Promise<Aba> {
  const contexto = await ambiente.navegador.newContext({ baseURL: ambiente.base, locale: 'pt-BR', ...opcoes });
  const pagina = await contexto.newPage();
  const erros: string[] = [];
  pagina.on('console', (m) => {
    // A própria página de erro (404, 422) aparece no console como recurso que falhou: o status já é conferido.
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) erros.push(m.text());
  });
  pagina.on('pageerror', (e) => erros.push(e.message));
  pagina.on('response', (r) => {
    if (r.status() >= 400 && r.request().resourceType() !== 'document') erros.push(`${r.status()} em ${r.url()}`);
  });
  return { pagina, erros, fechar: () => contexto.close() };
}
