/** Listas de números em memória que os trabalhadores leem sem copiar. */

export const u32 = (n: number): Uint32Array<SharedArrayBuffer> => new Uint32Array(new SharedArrayBuffer(4 * n));
export const f32 = (n: number): Float32Array<SharedArrayBuffer> => new Float32Array(new SharedArrayBuffer(4 * n));

export function u32De(lista: ArrayLike<number>): Uint32Array<SharedArrayBuffer> {
  const copia = u32(lista.length);
  copia.set(lista);
  return copia;
}

/** Muitos textos curtos em um só bloco de bytes; o texto `i` vai de `inicios[i]` a `inicios[i + 1]`, exclusive. */
export interface Textos {
  bytes: Uint8Array<SharedArrayBuffer>;
  inicios: Uint32Array<SharedArrayBuffer>;
}

export function textosDe(lista: readonly string[]): Textos {
  const inicios = u32(lista.length + 1);
  let total = 0;
  lista.forEach((t, i) => (inicios[i + 1] = total += Buffer.byteLength(t, 'latin1')));
  const bytes = new Uint8Array(new SharedArrayBuffer(total));
  const buffer = Buffer.from(bytes.buffer);
  lista.forEach((t, i) => buffer.write(t, inicios[i]!, 'latin1'));
  return { bytes, inicios };
}

export const textoDe = (t: Textos, i: number): string =>
  Buffer.from(t.bytes.buffer).toString('latin1', t.inicios[i], t.inicios[i + 1]);
