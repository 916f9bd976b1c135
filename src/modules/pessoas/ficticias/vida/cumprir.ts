/** Quem cumpre ou cumpriu pena: da prisão ao regime em que está. */
import type { Regime } from '../../../../direito/caso.ts';
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import { acharCrimes, condenar, type Sentenciado } from './condenar.ts';
import { escrever, type Linha, umaUnidade } from './linha.ts';
import { passarAntes, prenderEManter } from './prender.ts';
import { COM_PROGRESSAO_VENCIDA } from './proporcoes.ts';
import { viverPreso } from './rotina.ts';
import { fugirEVoltar, voltarDeSaidas } from './saidas.ts';

/** Um trecho do cumprimento: o regime e o dia em que começou. */
export interface Trecho {
  regime: Regime;
  desde: Dia;
}

/** Que parte da pena total já passou, conforme onde a pessoa está. */
interface Alvo {
  regimes: readonly Regime[];
  serve: (decorridos: number, s: Sentenciado) => boolean;
}

const UNIDADE = { fechado: 'penitenciaria', semiaberto: 'colonia', aberto: 'casa-do-albergado' } as const;

/** Folga entre o direito e a decisão. */
const FOLGA = 1.05;
/** Longe o bastante do direito para que a remição não o antecipe até hoje. */
const LONGE = 0.85;
/** O que falta da pena é mais do que a remição costuma descontar. */
const QUASE_TODA = 0.75;

/** A primeira progressão já veio e o prazo da segunda, com a mesma fração, ainda não. */
const entreProgressoes = (decorridos: number, { ateProgredir, total }: Sentenciado): boolean =>
  decorridos > ateProgredir * FOLGA && decorridos < Math.min(2 * ateProgredir, total * QUASE_TODA);

/** Ninguém começa no fechado com pena que admite o aberto. */
const cabeNoFechado = (s: Sentenciado): boolean => s.regimeMaisBrando !== 'aberto';

const ALVOS = {
  fechado: { regimes: ['fechado'], serve: (d, s) => cabeNoFechado(s) && d < s.ateProgredir * LONGE },
  vencido: {
    regimes: ['fechado'],
    serve: (d, s) => cabeNoFechado(s) && d > s.ateProgredir * FOLGA && d < s.total * QUASE_TODA,
  },
  semiaberto: { regimes: ['fechado', 'semiaberto'], serve: (d, s) => cabeNoFechado(s) && entreProgressoes(d, s) },
  'semiaberto-inicial': {
    regimes: ['semiaberto'],
    serve: (d, s) => s.regimeMaisBrando !== 'fechado' && d < s.ateProgredir * LONGE,
  },
  aberto: {
    regimes: ['fechado', 'semiaberto', 'aberto'],
    serve: (d, s) => cabeNoFechado(s) && d > 2 * s.ateProgredir * FOLGA && d < s.total * QUASE_TODA,
  },
  fim: {
    regimes: ['fechado', 'semiaberto', 'aberto'],
    serve: (d, s) => cabeNoFechado(s) && d > s.total * 1.02,
  },
} as const satisfies Record<string, Alvo>;

/** Há quantos anos, no máximo, foi a prisão. Escolha da demonstração. */
const ANOS_DE_PRISAO = {
  fechado: 5,
  vencido: 7,
  semiaberto: 8,
  'semiaberto-inicial': 1.5,
  aberto: 10,
  fim: 14,
} as const;
/** Em dias. */
const MENOR_PRISAO = 60;

export interface Cumprimento {
  prisao: Dia;
  trechos: readonly Trecho[];
  sentenciado: Sentenciado;
}

/** Sorteia o dia da prisão e crimes que sirvam ao alvo. `undefined`: não cabe na vida adulta da pessoa. */
function planejar(linha: Linha, alvo: keyof typeof ALVOS): Cumprimento | undefined {
  const { sorte, hoje, maioridade } = linha;
  const { regimes, serve } = ALVOS[alvo];
  const maximo = Math.min(ANOS_DE_PRISAO[alvo] * 365, hoje - maioridade - 1);
  const decorridos = MENOR_PRISAO + Math.floor((maximo - MENOR_PRISAO) * sorte.fracao() ** 1.5);
  const prisao = maisDias(hoje, -decorridos);
  const sentenciado = acharCrimes(linha, prisao, (s) => serve(decorridos, s));
  if (sentenciado === undefined) return undefined;
  const cumpridos = Math.min(decorridos, sentenciado.total);
  const passo = Math.min(sentenciado.ateProgredir, Math.floor(cumpridos / regimes.length) - 1);
  const trechos = regimes.map((regime, i) => ({
    regime,
    desde: maisDias(prisao, i * passo + (i > 0 ? demora(linha, passo) : 0)),
  }));
  return { prisao, trechos, sentenciado };
}

/** Dias entre o direito e a decisão que o concede, sem chegar ao trecho seguinte. */
const demora = ({ sorte }: Linha, passo: number): number => sorte.inteiro(0, Math.max(0, Math.floor(passo * 0.05)));

const TENTATIVAS = 12;

export function planejarCumprimento(linha: Linha, alvo: keyof typeof ALVOS): Cumprimento | undefined {
  for (let i = 0; i < TENTATIVAS; i++) {
    const plano = planejar(linha, alvo);
    if (plano) return plano;
  }
  return undefined;
}

/** Onde quem está no fechado se encaixa: com a progressão por vir ou vencida. */
export const alvoDoFechado = (linha: Linha): 'fechado' | 'vencido' =>
  linha.sorte.chance(COM_PROGRESSAO_VENCIDA) ? 'vencido' : 'fechado';

export interface ModoDeCumprir {
  /** Sem trabalho, estudo, faltas nem saídas. */
  semRotina?: boolean;
}

/** Escreve a prisão, a condenação e cada trecho, até `fim`. */
export function cumprir(linha: Linha, plano: Cumprimento, fim: Dia, { semRotina = false }: ModoDeCumprir = {}): void {
  const { prisao, trechos, sentenciado } = plano;
  passarAntes(linha, Math.min(prisao, ...sentenciado.crimes.map((c) => c.fato)) as Dia);
  const prazo = maisDias(trechos[1]?.desde ?? fim, -5);
  const condenado = condenar(linha, sentenciado, prisao, prazo, trechos[0]?.regime ?? 'fechado');
  prenderEManter(linha, prisao, condenado.processo, condenado.titulo);
  const condenadoDesde = Math.max(prisao, condenado.sentenca) as Dia;
  if (!semRotina) viverPreso(linha, prisao, condenadoDesde, 'cadeia-publica');
  trechos.forEach(({ regime, desde }, i) => {
    const acaba = trechos[i + 1]?.desde ?? fim;
    if (i > 0 && regime !== 'fechado') escrever(linha, { tipo: 'progressao', data: iso(desde), regime });
    const comeca = i === 0 ? condenadoDesde : desde;
    const chega = maisDias(comeca, 2);
    if (chega <= acaba) escrever(linha, mudancaDeUnidade(linha, chega, regime));
    if (!semRotina) viverNoRegime(linha, regime, chega, acaba);
  });
}

function viverNoRegime(linha: Linha, regime: Regime, de: Dia, fim: Dia): void {
  const desde = regime === 'fechado' ? fugirEVoltar(linha, de, fim) : de;
  viverPreso(linha, desde, fim, UNIDADE[regime]);
  if (regime === 'semiaberto') voltarDeSaidas(linha, desde, fim);
}

const mudancaDeUnidade = ({ sorte }: Linha, data: Dia, regime: Regime) =>
  ({
    tipo: 'transferencia',
    data: iso(data),
    pedidaEm: iso(maisDias(data, -1)),
    autorizadaEm: iso(maisDias(data, -1)),
    para: umaUnidade(sorte, UNIDADE[regime]),
    motivo: 'Unidade do regime',
  }) as const;
