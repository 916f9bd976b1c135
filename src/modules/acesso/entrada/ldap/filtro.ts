/** Filtros de busca (RFC 4515). O que a pessoa digita é só valor: não abre parêntese, não vira curinga. */

const ESPECIAIS = /[\\*()\0]/g;

/** `*)(uid=*` vira `\2a\29\28uid=\2a`. */
export const escaparFiltro = (valor: string): string =>
  valor.replace(ESPECIAIS, (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** O filtro da configuração, com `{usuario}` trocado pelo que a pessoa digitou. */
export const filtroDoUsuario = (filtro: string, usuario: string): string =>
  filtro.replaceAll('{usuario}', () => escaparFiltro(usuario));

/** O mesmo filtro para todos que têm nome de usuário. */
export const filtroDeTodos = (filtro: string): string => filtro.replaceAll('{usuario}', '*');
