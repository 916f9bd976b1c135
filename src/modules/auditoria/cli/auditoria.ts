/** `custodia auditoria verificar|exportar-selos|chave`. */
import { ErroDeUso, SAIDA, avisar } from '../../../platform/cli/saida.ts';
import { erroDeBanco } from '../../../platform/db/erro-de-banco.ts';
import { FalhaDoBanco } from '../../../platform/db/falha.ts';

type Comando = { executar(args: string[]): Promise<number> };

const COMANDOS = new Map<string | undefined, () => Promise<Comando>>([
  ['verificar', () => import('./verificar.ts')],
  ['exportar-selos', () => import('./exportar-selos.ts')],
  ['chave', () => import('./chave.ts')],
]);

/** @throws {ErroDeUso} se o comando foi mal escrito, ou um arquivo dado a ele não serve. */
export async function executar([nome, ...args]: string[]): Promise<number> {
  const carregar = COMANDOS.get(nome);
  if (!carregar) throw new ErroDeUso(`Diga o que fazer com a auditoria: ${[...COMANDOS.keys()].join(', ')}.`);
  try {
    return await (await carregar()).executar(args);
  } catch (e) {
    const motivo = semAuditoria(e) ? SEM_AUDITORIA : e instanceof FalhaDoBanco ? e.message : undefined;
    if (motivo === undefined) throw e;
    avisar(motivo);
    return SAIDA.semBanco;
  }
}

const SEM_AUDITORIA = 'Este banco ainda não tem auditoria: nenhum sistema foi iniciado nele. Rode npm start uma vez.';

/** `undefined_table`: o banco existe e nunca foi migrado. */
const semAuditoria = (e: unknown): boolean => erroDeBanco(e).codigo === '42P01';
