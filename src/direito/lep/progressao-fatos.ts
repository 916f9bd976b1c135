/** Fatos da condenação que graduam a progressão (LEP 112) e o que uma redação da lei responde sobre eles. */
import type { Reincidencia } from '../caso.ts';
import { type Fracao, fracao } from '../tempo/fracao.ts';

export interface FatosDaProgressao {
  hediondo: boolean;
  violenciaOuGraveAmeaca: boolean;
  resultadoMorte: boolean;
  feminicidio: boolean;
  tentado: boolean;
  comandoDeOrganizacaoCriminosa: boolean;
  organizacaoUltraviolenta: boolean;
  milicia: boolean;
  tituloXII: boolean;
  reincidencia: Reincidencia;
  /** A condenação anterior foi por crime com violência ou grave ameaça? `undefined`: não informado (decisão 5). */
  condenacaoAnteriorComViolencia?: boolean | undefined;
}

/** Primário em crime comum sem violência: o ponto de partida de exemplos e tabelas. */
export const CRIME_COMUM: FatosDaProgressao = Object.freeze({
  hediondo: false,
  violenciaOuGraveAmeaca: false,
  resultadoMorte: false,
  feminicidio: false,
  tentado: false,
  comandoDeOrganizacaoCriminosa: false,
  organizacaoUltraviolenta: false,
  milicia: false,
  tituloXII: false,
  reincidencia: 'primario',
});

export interface FracaoDaLei {
  fracao: Fracao;
  /** Dispositivo: `LEP art. 112, V (Lei 13.964/2019)`. */
  norma: string;
  duvida?: string;
  /** Outra fração defensável na mesma redação, com o nome da leitura. */
  outras?: readonly { leitura: string; fracao: Fracao; norma: string }[];
}

const LIDAS = new Map<string, Fracao>();

/** Fração da lei, lida uma só vez. */
export function f(texto: string): Fracao {
  let lida = LIDAS.get(texto);
  if (!lida) LIDAS.set(texto, (lida = fracao(texto)));
  return lida;
}

export function fracaoDaLei(texto: string, norma: string, resto: Partial<FracaoDaLei> = {}): FracaoDaLei {
  return { fracao: f(texto), norma, ...resto };
}

export const ehPrimario = (x: FatosDaProgressao): boolean => x.reincidencia === 'primario';
export const ehEspecifico = (x: FatosDaProgressao): boolean => x.reincidencia === 'reincidente-especifico';
export const ehGenerico = (x: FatosDaProgressao): boolean => x.reincidencia === 'reincidente';

/** Havendo mais de um inciso aplicável, vale o mais grave, com a dúvida à vista. */
export function maisGrave(aplicaveis: readonly FracaoDaLei[]): FracaoDaLei {
  let escolhida = aplicaveis[0]!;
  for (const a of aplicaveis) {
    if (a.fracao.n * escolhida.fracao.d > escolhida.fracao.n * a.fracao.d) escolhida = a;
  }
  if (aplicaveis.every((a) => a.fracao.n * escolhida.fracao.d === escolhida.fracao.n * a.fracao.d)) return escolhida;
  const normas = aplicaveis.map((a) => `${a.fracao.texto} (${a.norma})`).join(' e ');
  return { ...escolhida, duvida: `Mais de um inciso se aplica: ${normas}. Usado o mais grave; confira a sentença.` };
}
