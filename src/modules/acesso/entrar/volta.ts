/** Para onde ir depois de entrar. Só endereço deste sistema: um enlace malicioso não leva a pessoa para fora. */

export const INICIO = '/mesa';

const MAIOR = 2000;
/** Só para analisar o caminho; `.invalid` não existe em lugar nenhum (RFC 2606). */
const BASE = 'http://aqui.invalid';

/** O caminho pedido, se é daqui; senão, o início. As páginas de entrar e sair não servem de destino. */
export function voltaSegura(pedida: unknown): string {
  if (typeof pedida !== 'string' || pedida.length > MAIOR || !pedida.startsWith('/')) return INICIO;
  // O navegador lê `\` como `/` e ignora tabulações: analisa-se como ele, e confere-se a origem do que saiu.
  const url = URL.parse(pedida, BASE);
  if (url?.origin !== BASE || url.pathname.startsWith('//')) return INICIO;
  return /^\/(entrar|sair|convite)(\/|$)/.test(url.pathname) ? INICIO : url.pathname + url.search;
}

/** O endereço com a volta, para enlaces e redirecionamentos entre as páginas de entrada. */
export const comVolta = (endereco: string, volta: string): string =>
  volta === INICIO ? endereco : `${endereco}?volta=${encodeURIComponent(volta)}`;
