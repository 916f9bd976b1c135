/** Pares ao acaso: quase nenhum é da mesma pessoa, e por isso mostram quanto se concorda por coincidência. */
import type { Comparador } from './comparador.ts';
import type { Tabela } from './tabela.ts';
import { sorte } from './sorte.ts';
import { AUSENTE, NIVEIS } from './tipos.ts';

export interface ConcordanciaAoAcaso {
  /** Por comparação e nível: fração dos pares preenchidos. */
  niveis: readonly (readonly number[])[];
  /** Idem: média harmônica da frequência do valor em comum; 0 se não há. */
  referencia: readonly (readonly number[])[];
  /** Por duas comparações: fração dos pares em que as duas são iguais. */
  juntas: readonly (readonly number[])[];
}

export const PARES_AO_ACASO = 300_000;
/** Menos que isto não diz que frequência é comum naquele nível. */
const MINIMO_PARA_REFERENCIA = 5;

export function compararAoAcaso(tabela: Tabela, comparador: Comparador, pares = PARES_AO_ACASO): ConcordanciaAoAcaso {
  const aleatorio = sorte(tabela.quantos);
  const [na, nb] = ladosDe(tabela);
  const contas = tabela.colunas.map((c) => new Conta(NIVEIS[c.tipo].length));
  const juntas = tabela.colunas.map(() => tabela.colunas.map(() => 0));
  for (let i = 0; i < pares; i++) {
    const a = Math.floor(aleatorio() * na.quantos);
    const b = nb.de + Math.floor(aleatorio() * nb.quantos);
    if (a === b) continue;
    const iguais: number[] = [];
    contas.forEach((conta, c) => {
      const nivel = comparador.nivel(c, a, b);
      if (nivel === AUSENTE) return;
      conta.somar(nivel, comparador.frequencia(c, nivel, a, b));
      if (nivel === conta.topo) iguais.push(c);
    });
    for (const c of iguais) for (const d of iguais) juntas[c]![d]!++;
  }
  return {
    niveis: contas.map((c, i) => c.fracoes(tabela.colunas[i]!.coincidencia)),
    referencia: contas.map((c, i) =>
      c.referencias(tabela.colunas[i]!.tipo === 'sobrenomes' ? 0 : tabela.colunas[i]!.coincidencia),
    ),
    juntas: juntas.map((linha) => linha.map((n) => n / pares)),
  };
}

const ladosDe = ({ quantos, doPrimeiro }: Tabela): [{ quantos: number }, { de: number; quantos: number }] =>
  doPrimeiro < quantos
    ? [{ quantos: doPrimeiro }, { de: doPrimeiro, quantos: quantos - doPrimeiro }]
    : [{ quantos }, { de: 0, quantos }];

class Conta {
  readonly topo: number;
  readonly #vezes: number[];
  readonly #comValor: number[];
  readonly #inversos: number[];

  constructor(niveis: number) {
    this.topo = niveis - 1;
    this.#vezes = Array.from({ length: niveis }, () => 0);
    this.#comValor = [...this.#vezes];
    this.#inversos = [...this.#vezes];
  }

  somar(nivel: number, frequencia: number): void {
    this.#vezes[nivel]!++;
    if (frequencia === 0) return;
    this.#comValor[nivel]!++;
    this.#inversos[nivel]! += 1 / frequencia;
  }

  /** @param coincidencia a fração de iguais, que se sabe contando os valores: a amostra raramente vê dois documentos iguais. */
  fracoes(coincidencia: number): number[] {
    const total = this.#vezes.reduce((a, b) => a + b, 0);
    const f = this.#vezes.map((n) => (n + MEIO) / (total + 1));
    f[this.topo] = Math.max(coincidencia, MEIO / PARES_AO_ACASO / PARES_AO_ACASO);
    return f;
  }

  referencias(coincidencia: number): number[] {
    const r = this.#comValor.map((n, i) => (n < MINIMO_PARA_REFERENCIA ? 0 : n / this.#inversos[i]!));
    if (coincidencia > 0) r[this.topo] = coincidencia;
    return r;
  }
}

const MEIO = 0.5;
