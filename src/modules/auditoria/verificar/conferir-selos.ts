/** Confere os selos do banco, e os guardados fora dele, antes de usá-los para conferir as correntes. Puro. */
import type { KeyObject } from 'node:crypto';
import { CORRENTES } from '../encadear.ts';
import { lerSelo } from '../ler-selos.ts';
import { type Selo, defeitosDoSelo } from '../selo.ts';
import type { PontoSelado } from './conferir-trecho.ts';
import type { Problema } from './problema.ts';

export interface SelosConferidos {
  /** Quantos há no banco, bons ou não. */
  noBanco: number;
  /** Os sem defeito, do banco e guardados, em ordem de número. */
  confiaveis: Selo[];
  problemas: Problema[];
}

/** `doBanco`: em ordem de número, ainda sem forma conferida. `chaves`: as de confiança, por impressão. */
export function conferirSelos(
  doBanco: readonly unknown[],
  guardados: readonly Selo[],
  chaves: ReadonlyMap<string, KeyObject>,
): SelosConferidos {
  const lidos = doBanco.map(lerSelo);
  const noBanco = conferirSequencia(lidos, 'do banco', chaves);
  const foraDele = conferirSequencia(guardados, 'guardado', chaves);
  const porNumero = new Map([...foraDele.confiaveis, ...noBanco.confiaveis].map((s) => [s.numero, s]));
  const confiaveis = [...porNumero.values()].sort((a, b) => a.numero - b.numero);
  const raizes = new Map(lidos.flatMap((s) => (s ? [[s.numero, s.raiz]] : [])));
  return {
    noBanco: doBanco.length,
    confiaveis,
    problemas: [
      ...noBanco.problemas,
      ...foraDele.problemas,
      ...guardados.filter((s) => raizes.get(s.numero) !== s.raiz).map(({ numero }) => trocado(numero)),
    ],
  };
}

export function conferirSequencia(
  selos: readonly (Selo | undefined)[],
  onde: string,
  chaves: ReadonlyMap<string, KeyObject>,
): Pick<SelosConferidos, 'confiaveis' | 'problemas'> {
  const confiaveis: Selo[] = [];
  const problemas: Problema[] = [];
  selos.forEach((selo, i) => {
    const defeitos = selo ? defeitosDoSelo(selo, selos[i - 1], chaves) : ['não tem a forma de um selo'];
    if (selo && defeitos.length === 0) confiaveis.push(selo);
    const numero = selo?.numero ?? i + 1;
    problemas.push(...defeitos.map((d): Problema => ({ tipo: 'selo', selo: numero, mensagem: `(${onde}) ${d}.` })));
  });
  return { confiaveis, problemas };
}

const trocado = (selo: number): Problema => ({
  tipo: 'selo',
  selo,
  mensagem: 'o selo guardado não é o que está no banco: lá foi trocado ou removido.',
});

/** O que os selos dizem de cada corrente, em ordem de número e sem repetir: uma corrente parada é selada várias vezes. */
export function pontosDasCorrentes(selos: readonly Selo[]): PontoSelado[][] {
  return Array.from({ length: CORRENTES }, (_, corrente) => {
    const pontos = new Map<string, PontoSelado>();
    for (const s of selos) {
      const c = s.correntes[corrente];
      if (c && c.numero > 0 && !pontos.has(`${c.numero} ${c.hash}`)) {
        pontos.set(`${c.numero} ${c.hash}`, { numero: c.numero, hash: c.hash, selo: s.numero });
      }
    }
    return [...pontos.values()].sort((a, b) => a.numero - b.numero);
  });
}
