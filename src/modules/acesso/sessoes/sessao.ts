/** A sessão de quem entrou: vive no banco, vale por um segredo no cookie, pode ser encerrada de qualquer lugar. */

/** Escolhas do sistema: a sessão acaba 8 h depois de aberta, ou 30 min sem uso; a confirmação para atos graves, em 5 min. */
export const DURACAO_DA_SESSAO_MS = 8 * 3_600_000;
export const OCIOSIDADE_MAXIMA_MS = 30 * 60_000;
export const DURACAO_DA_CONFIRMACAO_MS = 5 * 60_000;
/** Não se grava cada uso: só quando o último gravado tem mais que isto. */
export const FOLGA_DO_USO_MS = 60_000;

/** Como a pessoa provou quem é. */
export const FATORES = {
  senha: 'Senha',
  totp: 'Código do aplicativo',
  recuperacao: 'Código de recuperação',
  passkey: 'Chave de acesso (passkey)',
  oidc: 'Login federado',
  ldap: 'Senha do órgão (diretório)',
  demonstracao: 'Entrada de demonstração',
  'codigo-do-titular': 'Código impresso, nascimento e nome da mãe',
} as const;
export type Fator = keyof typeof FATORES;

/** Fatores que, sozinhos, já são dois (algo que se tem e algo que se é ou sabe) ou vêm de quem os exige. */
const FORTES: ReadonlySet<string> = new Set<Fator>([
  'passkey',
  'totp',
  'recuperacao',
  'oidc',
  'demonstracao',
  'codigo-do-titular',
]);

/** Só senha não basta: sem um fator forte a pessoa só alcança a página em que o cadastra. */
export const entradaCompleta = (fatores: readonly string[]): boolean => fatores.some((f) => FORTES.has(f));

export interface Validade {
  usadaEm: Date;
  expiraEm: Date;
  encerradaEm?: Date | undefined;
}

export const sessaoVale = ({ usadaEm, expiraEm, encerradaEm }: Validade, agora: Date): boolean =>
  !encerradaEm && agora < expiraEm && agora.getTime() - usadaEm.getTime() <= OCIOSIDADE_MAXIMA_MS;
