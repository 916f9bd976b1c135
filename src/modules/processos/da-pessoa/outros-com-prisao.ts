/**
 * "Outros processos em que tenha sido determinada a prisão" (Lei 12.714/2012, art. 4º, III): o que segura a pessoa presa
 * ainda que este processo a solte. Puro.
 */
import type { FatoVigente } from '../../pessoas/index.ts';
import { ESPECIES_DE_ORDEM, MOTIVOS_DA_ORDEM } from '../fatos/ordem-de-prisao.ts';
import { type Ordem, ordensEmAberto } from './ordens.ts';

/** Por que mais a pessoa está presa, como a custódia o sabe: título em vigor. */
export interface TituloEmVigor {
  processo?: string | undefined;
  /** Como se lê: "Prisão preventiva". */
  especie: string;
}

export interface PrisaoDeterminada {
  /** 20 algarismos. */
  processo?: string | undefined;
  juizo?: string | undefined;
  /** Como se lê: "Prisão preventiva (conversão do flagrante)". */
  motivo: string;
  /** AAAA-MM-DD: de quando é a ordem; ausente no título. */
  desde?: string | undefined;
  /** A ordem em aberto; ausente: título já cumprido, que continua a segurar. */
  ordem?: Ordem | undefined;
}

export interface Fora {
  /** O processo que solta, 20 algarismos: não conta como outro. Ausente: contam todos. */
  processo?: string | undefined;
  titulos?: readonly TituloEmVigor[];
}

/** Ordens em aberto e títulos em vigor, menos os do próprio processo. `hoje`: AAAA-MM-DD. */
export function outrosProcessosComPrisao(
  vigentes: readonly FatoVigente[],
  hoje: string,
  { processo, titulos = [] }: Fora = {},
): PrisaoDeterminada[] {
  const outro = (p: { processo?: string | undefined }) => processo === undefined || p.processo !== processo;
  return [
    ...ordensEmAberto(vigentes, hoje).filter(outro).map(daOrdem),
    ...titulos.filter(outro).map(({ processo: numero, especie }) => ({ processo: numero, motivo: especie })),
  ];
}

const daOrdem = (ordem: Ordem): PrisaoDeterminada => ({
  processo: ordem.processo,
  juizo: ordem.fato.dados.juizo,
  motivo: motivoDaOrdem(ordem),
  desde: ordem.expedidaEm,
  ordem,
});

/** "Prisão preventiva (conversão do flagrante)". */
export function motivoDaOrdem({ fato: { dados } }: Ordem): string {
  const motivo = dados.motivo && MOTIVOS_DA_ORDEM[dados.motivo].toLowerCase();
  return `${ESPECIES_DE_ORDEM[dados.especie]}${motivo ? ` (${motivo})` : ''}`;
}
