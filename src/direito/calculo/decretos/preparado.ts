/** O que cada decreto repete em todo caso, escrito uma vez: datas, textos da memória e a leitura do catálogo. */
import { type Decreto, DECRETOS, type Impeditivo } from '../../decretos/index.ts';
import { prepararTipo, type TipoNoDecreto } from '../../decretos/impeditivo.ts';
import type { Passo } from '../../resultado.ts';
import { dataCurta, iso } from '../../tempo/dia.ts';
import type { TipoPenal } from '../../tipos-penais/index.ts';

export interface Preparado {
  decreto: Decreto;
  referencia: string;
  referenciaCurta: string;
  norma: string;
  /** Impeditivos que se reconhecem pela característica da condenação. */
  porCaracteristica: readonly Impeditivo[];
  temSexuais: boolean;
  temAdministracao: boolean;
  impedePelaViolencia: boolean;
  usaMaxima: boolean;
  tituloDaPena: string;
  tituloDoCumprido: string;
  tituloDaPessoa: string;
  futuro: Passo;
  vedado: Passo;
  cumprida: Passo;
  semCondenacao: Passo;
  temIndulto: Passo;
  soMulheres: Passo;
}

const TIPOS = new Map<Decreto, Map<TipoPenal, TipoNoDecreto>>();

/** O tipo penal aos olhos do decreto, preparado na primeira vez. */
export function tipoNoDecreto(d: Decreto, tipo: TipoPenal): TipoNoDecreto {
  let doDecreto = TIPOS.get(d);
  if (doDecreto === undefined) TIPOS.set(d, (doDecreto = new Map()));
  let pronto = doDecreto.get(tipo);
  if (pronto === undefined) doDecreto.set(tipo, (pronto = prepararTipo(d.impeditivos, d.publicacao, tipo)));
  return pronto;
}

const temArtigo = (d: Decreto, id: string): boolean => d.impeditivos.some((i) => i.ids?.includes(id));

function preparar(decreto: Decreto): Preparado {
  const referenciaCurta = dataCurta(decreto.referencia);
  const norma = `Decreto ${decreto.numero}`;
  const passo = (texto: string, valor: string): Passo =>
    Object.freeze({ passo: texto, regra: decreto.regra, norma, valor });
  return {
    decreto,
    referencia: iso(decreto.referencia),
    referenciaCurta,
    norma,
    porCaracteristica: decreto.impeditivos.filter((i) => i.caracteristica !== undefined),
    temSexuais: temArtigo(decreto, 'cp/art-218'),
    temAdministracao: temArtigo(decreto, 'cp/art-312'),
    impedePelaViolencia: decreto.impeditivos.some((i) => i.caracteristica === 'violencia'),
    usaMaxima: decreto.indulto.some((h) => h.crime === 'maxima-ate-5-anos'),
    tituloDaPena: `Penas somadas até ${referenciaCurta}`,
    tituloDoCumprido: `Cumprido até ${referenciaCurta}`,
    tituloDaPessoa: 'Reincidência e violência, nas penas somadas',
    futuro: passo('Os requisitos se aferem na data de referência do decreto', referenciaCurta),
    vedado: passo('Todas as penas são de crime que o decreto exclui', 'vedado'),
    cumprida: passo('A pena já estava cumprida por inteiro na data de referência', 'não há o que perdoar'),
    semCondenacao: passo('Nenhuma pena por fato e sentença anteriores ao decreto', 'não se aplica'),
    temIndulto: passo('Tem direito ao indulto deste decreto, que é mais favorável', 'não se comuta'),
    soMulheres: passo('Este decreto é só para mulheres', 'não se aplica'),
  };
}

export const PREPARADOS: readonly Preparado[] = DECRETOS.map(preparar);
