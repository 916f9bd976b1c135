/** Um decreto de indulto e comutação como dados: as hipóteses de cada inciso, o que impede e a janela da falta grave. */
import type { Requisito, Passo } from '../resultado.ts';
import type { Dia } from '../tempo/dia.ts';
import type { Fracao } from '../tempo/fracao.ts';
import type { Exigencia } from './exigencia.ts';
import type { Impeditivo } from './impeditivo.ts';

/** `sem` e `com`: violência ou grave ameaça à pessoa. */
export type Violencia = 'sem' | 'com' | 'qualquer';

/** Onde a pessoa está na data de referência. */
export type Lugar = 'semiaberto' | 'aberto' | 'livramento';

export type CrimeDaHipotese = 'patrimonio' | 'trafico-privilegiado' | 'culposo' | 'maxima-ate-5-anos';

/** Limite da pena privativa, em dias da convenção 365/30; `ate` é inclusivo, `acimaDe` é exclusivo. */
export interface LimiteDePena {
  readonly medida: 'somada' | 'remanescente';
  readonly acimaDe: number;
  readonly ate: number;
  readonly ateReincidente: number;
}

/** O que um inciso exige. */
export interface HipoteseDeclarada {
  /** `art. 9º, I`. */
  dispositivo: string;
  violencia?: Violencia;
  pena?: LimiteDePena;
  /** Tempo exigido de quem não é reincidente; ausente: a hipótese não é para ele. */
  naoReincidente?: Exigencia;
  reincidente?: Exigencia;
  soMulheres?: boolean;
  /** Anos completos na data de referência. */
  idadeMinima?: number;
  /** Alternativa à idade mínima: quem ainda não completou estes anos. */
  ouMenorDe?: number;
  lugares?: readonly Lugar[];
  crime?: CrimeDaHipotese;
  /** O que o caso não informa, em palavras: a hipótese só pode caber. */
  condicoes?: readonly string[];
  /** Nome curto da condição, para a lista de requisitos. */
  nome?: string;
  /** Os grupos que têm o lapso pela metade (art. 9º, §2º, de 2024 e 2025); a idade mínima e a gestação são calculadas. */
  metade?: { idadeMinima: number; grupos: string };
  /** A regra da falta grave: a janela do decreto, nenhuma, ou qualquer falta anterior. */
  falta?: 'janela' | 'nenhuma' | 'qualquer';
  /** Só se o tempo em liberdade não passou de 2 anos. */
  toleraLiberdade?: boolean;
  /** Quem já teve comutação não precisa de novo tempo. */
  comutacaoAnteriorDispensaTempo?: boolean;
  /** Em concurso, não exige cumprir a pena do crime impeditivo. */
  dispensaConcurso?: boolean;
  /** Comutação: parte da pena que se reduz. */
  reducao?: { naoReincidente?: Fracao; reincidente?: Fracao };
}

/** Por que a hipótese se cumpre ou não; `depende` e `metade`: de condição que o caso não informa. */
export type Resultado =
  | 'cumpre'
  | 'depende'
  | 'metade'
  | 'tempo'
  | 'liberdade'
  | 'reincidencia'
  | 'violencia'
  | 'falta'
  | 'pena'
  | 'pessoa'
  | 'lugar'
  | 'crime'
  | 'impeditivo';

/** Hipótese com todos os campos e com os textos que não dependem do caso já escritos. */
export interface Hipotese {
  readonly dispositivo: string;
  readonly titulo: string;
  readonly violencia: Violencia;
  readonly pena: LimiteDePena | undefined;
  readonly naoReincidente: Exigencia | undefined;
  readonly reincidente: Exigencia | undefined;
  readonly soMulheres: boolean;
  readonly idadeMinima: number;
  readonly ouMenorDe: number;
  readonly lugares: readonly Lugar[] | undefined;
  readonly crime: CrimeDaHipotese | undefined;
  readonly condicional: boolean;
  readonly condicoes: readonly string[];
  readonly idadeDaMetade: number;
  readonly temMetade: boolean;
  readonly falta: 'janela' | 'nenhuma' | 'qualquer';
  readonly dispensaConcurso: boolean;
  readonly toleraLiberdade: boolean;
  readonly comutacaoAnteriorDispensaTempo: boolean;
  readonly reducaoNaoReincidente: Fracao | undefined;
  readonly reducaoReincidente: Fracao | undefined;
  readonly requisito: Requisito;
  readonly duvida: string;
  readonly requisitoDaMetade: Requisito;
  readonly duvidaDaMetade: string;
  /** Passo pronto da memória para cada motivo que não depende de conta. */
  readonly passos: Readonly<Record<Resultado, Passo>>;
}

export interface DecretoDeclarado {
  /** `12.338/2024`. */
  numero: string;
  /** Id da regra: `decretos/dec-12338-2024`. */
  regra: string;
  publicacao: string;
  /** Dia em que se aferem os requisitos. */
  referencia: string;
  indulto: readonly HipoteseDeclarada[];
  comutacao?: readonly HipoteseDeclarada[];
  /** Primeiro e último dia (inclusive) em que a falta grave homologada impede; ausente: o decreto não tem a regra. */
  falta?: { de: string; ate: string; norma: string };
  /** Parte da pena do crime impeditivo a cumprir antes, em concurso; ausente: o decreto não tem a regra. */
  concurso?: { fracao: Fracao; norma: string };
  impeditivos: readonly Impeditivo[];
  soMulheres?: boolean;
  /** Base da comutação: o remanescente, ou o maior entre ele e o cumprido (descontadas as comutações). */
  baseDaComutacao?: 'remanescente' | 'maior';
  fonte: string;
  selo: 'verificado' | 'memoria' | 'fonte-unica';
  /** Dúvidas que acompanham o marco alcançado. */
  ressalvas: readonly string[];
  /** Dúvidas só da comutação alcançada. */
  ressalvasDaComutacao?: readonly string[];
  ressalvaDaComutacaoComViolencia?: string;
}

export interface Decreto extends Omit<
  DecretoDeclarado,
  'indulto' | 'comutacao' | 'publicacao' | 'referencia' | 'falta'
> {
  readonly publicacao: Dia;
  readonly referencia: Dia;
  readonly indulto: readonly Hipotese[];
  readonly comutacao: readonly Hipotese[];
  readonly faltaDe: number;
  readonly faltaAte: number;
  readonly normaDaFalta: string;
  /** Último dia em que um indulto ou comutação concedido se atribui a este decreto (3 anos da publicação). */
  readonly concessaoAte: Dia;
}
