/** Uma página aberta que acompanha os avisos, do lado do servidor. */
import type { ServerResponse } from 'node:http';
import type { Ator } from '../../../acesso/index.ts';

export interface Ouvinte {
  /** Segredo da sessão: com ele se confere, de tempo em tempo, se ela ainda vale. */
  token: string;
  sessaoId: string;
  ator: Ator;
  resposta: ServerResponse;
  /** O último número mandado; ausente: nenhum ainda. */
  semCiencia?: number | undefined;
}

/** Página que não lê o que se manda: larga-se, e ela volta quando puder. */
const ACUMULADO_NO_MAXIMO = 64 * 1024;

/** Um evento no formato `text/event-stream`. */
export function mandar({ resposta }: Ouvinte, evento: string, dados: object): void {
  if (resposta.writableLength > ACUMULADO_NO_MAXIMO) resposta.destroy();
  else resposta.write(`event: ${evento}\ndata: ${JSON.stringify(dados)}\n\n`);
}

/** Um comentário, que a página ignora: mantém aberta a conexão e mostra a que caiu. */
export const bater = ({ resposta }: Ouvinte): boolean => resposta.write(':\n\n');

const RECEBER = 'avisos.aviso.receber';

/** Os lugares por que a pessoa recebe avisos. */
export const lugaresDe = ({ concessoes }: Ator): string[] =>
  concessoes.flatMap((c) => (c.permissao === RECEBER && c.local ? [c.local.caminho] : []));

/** O que se manda a um órgão aparece a quem está nele, abaixo ou acima. */
export const interessa = (ator: Ator, caminhos: readonly string[]): boolean =>
  lugaresDe(ator).some((l) => caminhos.some((c) => c.startsWith(l) || l.startsWith(c)));

/** Atores com a mesma chave veem o mesmo número: conta-se uma vez. No sigiloso, a credencial é de cada um. */
export function mesmaConta(ator: Ator): string {
  const dadas = ator.concessoes.filter((c) => c.permissao === RECEBER);
  const pessoal = dadas.some((c) => c.sigiloMaximo === 'sigiloso') ? ator.usuarioId : '';
  return JSON.stringify([pessoal, dadas.map((c) => [c.alcance, c.sigiloMaximo, c.local])]);
}
