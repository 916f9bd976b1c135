/** Ler e escrever em um objeto pelo caminho de chaves (`['banco', 'url']`). */
export type Caminho = readonly (string | number)[];
export type Valores = Record<string, unknown>;

const ehObjeto = (v: unknown): v is Valores => typeof v === 'object' && v !== null;

export function valorEm(valores: unknown, caminho: Caminho): unknown {
  let atual = valores;
  for (const chave of caminho) {
    if (!ehObjeto(atual) || !Object.hasOwn(atual, chave)) return undefined;
    atual = atual[chave];
  }
  return atual;
}

/** Escreve, criando os objetos do caminho. Se no meio dele há um valor simples, não mexe: o esquema o recusará. */
export function definirEm(valores: Valores, caminho: Caminho, valor: unknown): void {
  let atual: Valores = valores;
  for (const chave of caminho.slice(0, -1)) {
    atual[chave] ??= {};
    const proximo = atual[chave];
    if (!ehObjeto(proximo)) return;
    atual = proximo;
  }
  atual[caminho.at(-1)!] = valor;
}

export function retirarDe(valores: Valores, caminho: Caminho): void {
  const dono = valorEm(valores, caminho.slice(0, -1));
  if (ehObjeto(dono)) delete dono[caminho.at(-1)!];
}

/** `['provedores', 0, 'id']` → `provedores[0].id`. */
export const escreverCaminho = (caminho: readonly PropertyKey[]): string =>
  caminho.map((c, i) => (typeof c === 'number' ? `[${c}]` : `${i > 0 ? '.' : ''}${String(c)}`)).join('');
