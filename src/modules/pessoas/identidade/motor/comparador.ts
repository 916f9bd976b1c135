/** Compara dois registros da tabela, uma coluna por vez: o nível em que concordam e quão comum é o que têm em comum. */
import { type ComparadorDePalavras, comparadorDePalavras } from './comparar-palavras.ts';
import { Casador, type Trecho } from './comparar-sobrenomes.ts';
import { nivelDaData, nivelDoCodigo, nivelDoTexto } from './comparar-valores.ts';
import { contemSom, emenda, palavraDa, trechoDe } from './listas.ts';
import { Memoria } from './memoria.ts';
import type { Coluna, Tabela } from './tabela.ts';
import { AUSENTE, CODIGO, DATA, NIVEIS, PRENOME, SOBRENOMES, TEXTO } from './tipos.ts';

type ComparadorDeColuna = (a: number, b: number) => number;

/** Nada é mais raro que isto: sobrenomes independentes multiplicados dariam menos que uma pessoa no mundo. */
const MAIS_RARO = 1e-8;

export class Comparador {
  readonly #tabela: Tabela;
  readonly #palavras: ComparadorDePalavras;
  readonly #casador: Casador;
  readonly #colunas: readonly ComparadorDeColuna[];

  constructor(tabela: Tabela) {
    this.#tabela = tabela;
    this.#palavras = comparadorDePalavras(tabela.palavras, tabela.quantos);
    this.#casador = new Casador(this.#palavras);
    const casais = casaisDeNomes(tabela.colunas);
    this.#colunas = tabela.colunas.map((c) => this.#comparadorDe(c, casais.get(c)));
  }

  /** O nível (ver `NIVEIS`) dos registros `a` e `b` na coluna, ou `AUSENTE`. */
  nivel(coluna: number, a: number, b: number): number {
    return this.#colunas[coluna]!(a, b);
  }

  /**
   * Com que frequência, na população, aparece o que os dois têm em comum naquela coluna, naquele nível; 0 quando o nível
   * não tem um valor em comum (um erro, uma inicial).
   */
  frequencia(coluna: number, nivel: number, a: number, b: number): number {
    const c = this.#tabela.colunas[coluna]!;
    const [va, vb] = [c.valores[a]!, c.valores[b]!];
    if (c.tipo === 'sobrenomes') return this.#frequenciaDosSobrenomes(c, nivel, va, vb);
    if (nivel === NIVEIS[c.tipo].length - 1) return c.frequencia[va]!;
    if (c.tipo !== 'prenome' || nivel !== PRENOME.soaIgual) return 0;
    return c.frequenciaDoSom?.[this.#tabela.palavras.sons[va]!] ?? 0;
  }

  #frequenciaDosSobrenomes(c: Coluna, nivel: number, va: number, vb: number): number {
    if (nivel < SOBRENOMES.faltam && nivel !== SOBRENOMES.conflito) return 0;
    const casador = this.#casador;
    casador.casar(trechoDe(c, va), trechoDe(c, vb));
    let f = 1;
    for (let i = 0; i < casador.casadas; i++) {
      const [p, q] = [casador.palavras[2 * i]!, casador.palavras[2 * i + 1]!];
      f *= p === q ? c.frequencia[p]! : (c.frequenciaDoSom?.[this.#tabela.palavras.sons[p]!] ?? 1);
    }
    return Math.max(f, MAIS_RARO);
  }

  #comparadorDe(c: Coluna, par: Coluna | undefined): ComparadorDeColuna {
    switch (c.tipo) {
      case 'prenome':
        return (a, b) => this.#prenome(c, par, a, b);
      case 'sobrenomes':
        return this.#sobrenomes(c, par);
      case 'data':
        return porValor(c, DATA.igual, (a, b) => nivelDaData(c.textos, a, b));
      case 'codigo':
        return porValor(c, CODIGO.igual, (a, b) => nivelDoCodigo(c.textos, a, b));
      case 'texto': {
        const memoria = new Memoria(this.#tabela.quantos);
        const comparar: ComparadorDeColuna = (a, b) => nivelDoTexto(c.textos, a, b);
        return porValor(c, TEXTO.igual, (a, b) => memoria.lembrar(a, b, comparar));
      }
      case 'sufixo':
        return porValor(c, 2, (a, b) => (semSufixo(c, a) || semSufixo(c, b) ? 1 : 0));
      case 'categoria':
        return porValor(c, 1, () => 0);
    }
  }

  #prenome(c: Coluna, sobrenomes: Coluna | undefined, a: number, b: number): number {
    const [va, vb] = [c.valores[a]!, c.valores[b]!];
    if (va === 0 || vb === 0) return AUSENTE;
    const nivel = this.#palavras(va, vb);
    if (nivel > PRENOME.parecido || sobrenomes === undefined) return nivel;
    const { palavras } = this.#tabela;
    const [sa, sb] = [sobrenomes.valores[a]!, sobrenomes.valores[b]!];
    const fora =
      contemSom(sobrenomes, sb, va, palavras) ||
      contemSom(sobrenomes, sa, vb, palavras) ||
      (nivel === PRENOME.parecido &&
        (emenda(va, vb, palavraDa(sobrenomes, sb, 0), palavras) ||
          emenda(vb, va, palavraDa(sobrenomes, sa, 0), palavras)));
    return fora ? PRENOME.outraPosicao : nivel;
  }

  #sobrenomes(c: Coluna, prenomes: Coluna | undefined): ComparadorDeColuna {
    const memoria = new Memoria(this.#tabela.quantos);
    const comparar: ComparadorDeColuna = (va, vb) => this.#casador.nivel(trechoDe(c, va), trechoDe(c, vb));
    return (a, b) => {
      const [va, vb] = [c.valores[a]!, c.valores[b]!];
      if (va === 0 || vb === 0) return AUSENTE;
      if (va === vb) return SOBRENOMES.iguais;
      const nivel = memoria.lembrar(va, vb, comparar);
      if (nivel >= SOBRENOMES.faltam || prenomes === undefined) return nivel;
      return this.#prenome(prenomes, c, a, b) === PRENOME.outraPosicao ? this.#fora(c, prenomes, a, b, nivel) : nivel;
    };
  }

  /** Com o prenome fora do lugar ou emendado, comparam-se todas as palavras dos dois nomes. */
  #fora(c: Coluna, prenomes: Coluna, a: number, b: number, nivel: number): number {
    const { palavras } = this.#tabela;
    const inteiro = (r: number): number[] => {
      const { itens, de, ate } = trechoDe(c, c.valores[r]!);
      return [prenomes.valores[r]!, ...Array.from({ length: ate - de }, (_, i) => itens[de + i]!)];
    };
    const [na, nb] = [inteiro(a), inteiro(b)];
    const semEmenda = (junto: number[], solto: number[]): Trecho => {
      const emendado = emenda(junto[0]!, solto[0]!, solto[1] ?? 0, palavras);
      const itens = emendado ? [junto[0]!, ...solto.slice(2)] : solto;
      return { itens, de: 0, ate: itens.length };
    };
    const todos = this.#casador.nivel(semEmenda(nb, na), semEmenda(na, nb));
    return todos >= SOBRENOMES.faltam ? SOBRENOMES.outraPosicao : nivel;
  }
}

const porValor =
  (c: Coluna, igual: number, comparar: ComparadorDeColuna): ComparadorDeColuna =>
  (a, b) => {
    const [va, vb] = [c.valores[a]!, c.valores[b]!];
    if (va === 0 || vb === 0) return AUSENTE;
    return va === vb ? igual : comparar(va, vb);
  };

const HIFEN = 45;
const semSufixo = (c: Coluna, valor: number): boolean => c.textos.bytes[c.textos.inicios[valor]!] === HIFEN;

/** O primeiro prenome com os primeiros sobrenomes, e assim por diante: venham de uma coluna do arquivo ou de duas. */
function casaisDeNomes(colunas: readonly Coluna[]): ReadonlyMap<Coluna, Coluna> {
  const prenomes = colunas.filter((c) => c.tipo === 'prenome');
  const sobrenomes = colunas.filter((c) => c.tipo === 'sobrenomes');
  const casais = new Map<Coluna, Coluna>();
  prenomes.forEach((p, i) => {
    const s = sobrenomes[i];
    if (s) casais.set(p, s).set(s, p);
  });
  return casais;
}
