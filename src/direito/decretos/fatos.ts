/** O que o decreto pergunta do caso, na data de referência, com cada fato já decidido (sem desconhecidos). */
import type { Lugar } from './decreto.ts';

export interface FatosDoDecreto {
  /** Soma das penas que entram no decreto, em dias (365/30). */
  penaDias: number;
  /** Parte da soma que é de crime impeditivo. */
  impeditivaDias: number;
  /** O mesmo, sem as vedações que não valem para o maior de 70 anos (2022). */
  impeditivaDoIdosoDias: number;
  /** Cumprido até a referência, com detração e remição. */
  cumpridoDias: number;
  /** Cumprido desde o início sem interrupção. */
  ininterruptoDias: number;
  /** Cumprido sem interrupção no semiaberto em que está. */
  semiabertoDias: number;
  /** Do livramento em curso na referência até o fim da pena, em dias; 0: não está em livramento. */
  periodoDoLivramentoDias: number;
  /** Quanto desse período já passou. */
  noLivramentoDias: number;
  /** Tempo em liberdade no meio da pena. */
  liberdadeDias: number;
  /** Comutações anteriores à referência. */
  comutadoDias: number;
  reincidente: boolean;
  violencia: boolean;
  /** Anos completos na referência; `undefined`: não informado. */
  idade: number | undefined;
  mulher: boolean | undefined;
  /** Gestante na referência, com certeza. */
  gestante: boolean;
  /** `fechado` ou onde mais estiver; `undefined`: não informado. */
  lugar: Lugar | 'fechado' | undefined;
  faltaNaJanela: boolean;
  algumaFalta: boolean;
  patrimonio: boolean | undefined;
  traficoPrivilegiado: boolean;
  culposo: boolean | undefined;
  /** Há crime não impeditivo de pena máxima abstrata até 5 anos. */
  maximaAteCinco: boolean;
}

const NENHUM: FatosDoDecreto = Object.freeze({
  penaDias: 0,
  impeditivaDias: 0,
  impeditivaDoIdosoDias: 0,
  cumpridoDias: 0,
  ininterruptoDias: 0,
  semiabertoDias: 0,
  periodoDoLivramentoDias: 0,
  noLivramentoDias: 0,
  liberdadeDias: 0,
  comutadoDias: 0,
  reincidente: false,
  violencia: false,
  idade: 30,
  mulher: false,
  gestante: false,
  lugar: 'fechado',
  faltaNaJanela: false,
  algumaFalta: false,
  patrimonio: false,
  traficoPrivilegiado: false,
  culposo: false,
  maximaAteCinco: false,
});

/** Fatos de exemplo: homem de 30 anos, não reincidente, em regime fechado, crime sem violência, e o que mais se disser. */
export const fatos = (f: Partial<FatosDoDecreto>): FatosDoDecreto => ({
  ...NENHUM,
  impeditivaDoIdosoDias: f.impeditivaDias ?? 0,
  ...f,
});
