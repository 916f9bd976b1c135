/** Cor e negrito do terminal. A cor nunca diz sozinha o que a palavra ao lado não diga. */
type Pintar = (texto: string) => string;

export interface Tinta {
  forte: Pintar;
  fraca: Pintar;
  vermelha: Pintar;
  amarela: Pintar;
  verde: Pintar;
}

const igual: Pintar = (texto) => texto;
const SEM_COR: Tinta = {
  forte: igual,
  fraca: igual,
  vermelha: igual,
  amarela: igual,
  verde: igual,
};

const ansi =
  (abre: number, fecha: number): Pintar =>
  (texto) =>
    `\u001B[${abre}m${texto}\u001B[${fecha}m`;

const COM_COR: Tinta = {
  forte: ansi(1, 22),
  fraca: ansi(2, 22),
  vermelha: ansi(31, 39),
  amarela: ansi(33, 39),
  verde: ansi(32, 39),
};

export const tinta = (cores: boolean): Tinta => (cores ? COM_COR : SEM_COR);

/** Texto de fora (nome, id, título) não pode trazer comandos de terminal. */
export const limpar = (texto: string): string => texto.replaceAll(/\p{Cc}/gu, ' ');

/** O mesmo dado, com todos os textos limpos. */
export function limparTudo<T>(dado: T): T {
  return JSON.parse(JSON.stringify(dado), (_, v: unknown) => (typeof v === 'string' ? limpar(v) : v)) as T;
}
