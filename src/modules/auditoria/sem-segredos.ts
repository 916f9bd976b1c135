/** Tira do que vai à auditoria tudo o que abre uma porta: senha, token, código, cookie, chave. */

const OMITIDO = '[omitido]';
const FUNDO_DEMAIS = '[fundo demais]';
const PROFUNDIDADE = 12;

/** Palavras que, dentro do nome de uma chave, fazem do valor um segredo: `senhaNova`, `codigo_de_acesso`, `csrfToken`. */
const PALAVRAS = new Set(
  'senha senhas password passwd segredo segredos secret token tokens codigo codigos otp totp pin cookie csrf nonce authorization bearer jwt'.split(
    ' ',
  ),
);
/** Duas palavras que só juntas dizem segredo. */
const PARES = new Set(['chave privada', 'private key', 'api key']);

/** Segredo no meio do texto: credencial em cabeçalho, JWT, parâmetro de endereço. */
const NO_TEXTO: readonly [RegExp, string][] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${OMITIDO}`],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, OMITIDO],
  [
    /([?&#;](?:senha|password|token|access_token|id_token|codigo|code|state|nonce|segredo)=)[^&#;\s"']+/gi,
    `$1${OMITIDO}`,
  ],
];

/**
 * Cópia de `dados` sem segredos, só com o que cabe em JSON. Uma chave com a palavra "código" é sempre omitida: o motivo
 * de uma recusa vai em outra chave (`motivos: ['fora-do-alcance']`).
 */
export function semSegredos(dados: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return limparObjeto(dados, 0);
}

function limparObjeto(objeto: object, nivel: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objeto)
      .filter(([, valor]) => valor !== undefined && typeof valor !== 'function')
      .map(([chave, valor]) => [textoDeBanco(chave), ehSegredo(chave) ? OMITIDO : limpar(valor, nivel + 1)]),
  );
}

function limpar(valor: unknown, nivel: number): unknown {
  if (valor === null || typeof valor === 'boolean') return valor;
  if (typeof valor === 'string') return limparTexto(valor);
  if (typeof valor === 'number') return Number.isFinite(valor) ? valor : String(valor);
  if (typeof valor === 'bigint') return String(valor);
  if (valor instanceof Date) return Number.isNaN(valor.getTime()) ? null : valor.toISOString();
  if (ArrayBuffer.isView(valor)) return `[${valor.byteLength} bytes]`;
  if (typeof valor !== 'object') return null;
  if (nivel > PROFUNDIDADE) return FUNDO_DEMAIS;
  return Array.isArray(valor) ? valor.map((v) => limpar(v, nivel + 1)) : limparObjeto(valor, nivel);
}

function limparTexto(texto: string): string {
  return textoDeBanco(NO_TEXTO.reduce((t, [achar, por]) => t.replace(achar, por), texto));
}

/** O PostgreSQL não guarda o caractere nulo nem meio caractere: ficam com o sinal de substituição. */
export const textoDeBanco = (texto: string): string => texto.replaceAll('\0', '\uFFFD').toWellFormed();

function ehSegredo(chave: string): boolean {
  const palavras = chave
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return palavras.some((p, i) => PALAVRAS.has(p) || PARES.has(`${p} ${palavras[i + 1] ?? ''}`));
}
