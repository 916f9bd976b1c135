/** Dá um número a cada texto distinto, na ordem em que aparecem; 0 é a ausência. */
export class Dicionario {
  readonly #numeros = new Map<string, number>([['', 0]]);
  readonly textos: string[] = [''];

  numero(texto: string): number {
    const achado = this.#numeros.get(texto);
    if (achado !== undefined) return achado;
    const novo = this.textos.length;
    this.#numeros.set(texto, novo);
    this.textos.push(texto);
    return novo;
  }
}
