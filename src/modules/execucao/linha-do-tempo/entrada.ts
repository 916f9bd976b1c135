/** Cada coisa que aconteceu, com o que se disse antes dela: correções à vista, anulações também. Pura. */
import { atrasoDe, emOrdem, type Fato, type Grupo, raizDe } from '../../pessoas/index.ts';
import { fraseDoFato, nomeDoFato, tipoDoFato } from '../fatos/todos.ts';

export interface Entrada {
  raiz: string;
  /** O que vale; da anulada, o que valia quando se anulou. */
  fato: Fato;
  nome: string;
  frase: string;
  grupo?: Grupo | undefined;
  /** O que se disse antes, do primeiro ao último, cada um com a correção que o trocou. */
  versoes: readonly Versao[];
  anulada?: Fato | undefined;
  /** Do primeiro lançamento, em milissegundos; zero: em dia, ou sem prazo. */
  atraso: number;
}

export interface Versao {
  fato: Fato;
  frase: string;
  /** Traz quem trocou, quando e por quê. */
  correcao: Fato;
}

/** Da que ocorreu por último à primeira. `sabidoAte`: só o que se sabia nesse instante. */
export function entradasDe(fatos: readonly Fato[], sabidoAte?: Date): Entrada[] {
  const sabidos = sabidoAte ? fatos.filter((f) => f.soubeEm <= sabidoAte) : fatos;
  const porId = new Map(sabidos.map((f) => [f.id, f]));
  const cadeias = Map.groupBy(sabidos.toSorted(porConhecimento), (f) => raizDe(f, porId));
  return [...cadeias].flatMap(([raiz, cadeia]) => entradaDe(raiz, cadeia)).toSorted((a, b) => emOrdem(b.fato, a.fato));
}

const porConhecimento = (a: Fato, b: Fato): number => a.soubeEm.getTime() - b.soubeEm.getTime();

function entradaDe(raiz: string, cadeia: readonly Fato[]): Entrada[] {
  const anulada = cadeia.findLast((f) => f.efeito === 'anula');
  const ditos = cadeia.filter((f) => f.efeito !== 'anula');
  const fato = ditos.at(-1);
  if (!fato) return [];
  return [
    {
      raiz,
      fato,
      nome: nomeDoFato(fato),
      frase: fraseDoFato(fato),
      grupo: tipoDoFato(fato)?.grupo,
      versoes: ditos.slice(0, -1).map((f, i) => ({ fato: f, frase: fraseDoFato(f), correcao: ditos[i + 1] ?? fato })),
      anulada: cadeia.at(-1) === anulada ? anulada : undefined,
      atraso: Math.max(...cadeia.map(atrasoDe)),
    },
  ];
}
