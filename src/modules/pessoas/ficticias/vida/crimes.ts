/** Por que crimes, com que penas. As proporções são escolhas da demonstração; as penas cabem na moldura do catálogo. */
import type { Regime, Reincidencia } from '../../../../direito/caso.ts';
import { type Dia, iso } from '../../../../direito/tempo/dia.ts';
import type { Pena } from '../../../../direito/tempo/pena.ts';
import { buscarTipoPenal, caracteristicasEm, type TipoPenal } from '../../../../direito/tipos-penais/index.ts';
import { sorteador, type Sorte } from '../sortear.ts';

export const sortearCrime = sorteador([
  ['lei-11343-2006/art-33/caput', 27],
  ['cp/art-157/par-2/inc-ii', 20],
  ['cp/art-157/caput', 6],
  ['cp/art-155/par-4', 10],
  ['cp/art-155/caput', 6],
  ['cp/art-121/par-2', 8],
  ['cp/art-121/caput', 3],
  ['cp/art-180/caput', 4],
  ['cp/art-217-a/caput', 4],
  ['cp/art-213/caput', 2],
  ['cp/art-157/par-3/inc-ii', 2],
  ['lei-10826-2003/art-14/caput', 4],
  ['lei-11343-2006/art-35/caput', 2],
  ['lei-12850-2013/art-2/caput', 1],
  ['cp/art-129/par-3', 1],
]);

export interface CrimeSorteado {
  tipo: TipoPenal;
  fato: Dia;
  pena: Pena;
}

const meses = ({ anos, meses: m, dias }: Pena): number => anos * 12 + m + Math.ceil(dias / 30);

/** A pena em dias, com o ano de 365 e o mês de 30, como o SEEU. */
export const emDias = ({ anos, meses: m, dias }: Pena): number => anos * 365 + m * 30 + dias;

/** Um crime e a pena, mais perto da mínima que da máxima, na moldura do dia do fato. `undefined`: não era crime então. */
export function sortearPena(id: string, fato: Dia, sorte: Sorte): CrimeSorteado | undefined {
  const tipo = buscarTipoPenal(id);
  const em = iso(fato);
  const moldura = tipo?.molduras.find((m) => m.de <= em && (m.ate === undefined || em <= m.ate));
  if (tipo === undefined || moldura === undefined) return undefined;
  const minima = meses(moldura.minima);
  const acima = Math.floor((meses(moldura.maxima) - minima) * sorte.fracao() ** 3 * 0.8);
  const total = minima + acima;
  return { tipo, fato, pena: { anos: Math.floor(total / 12), meses: total % 12, dias: 0 } };
}

/**
 * Que parte da pena se cumpre antes de progredir, para espaçar os acontecimentos da demonstração. É uma aproximação da
 * tabela de 2019 do art. 112 da LEP, sem as leis de 2026: a conta certa é a do motor, e não esta.
 */
export function parteAteProgredir({ tipo, fato }: CrimeSorteado, reincidencia: Reincidencia): number {
  const { caracteristicas } = caracteristicasEm(tipo, fato);
  const reincidente = reincidencia !== 'primario';
  const hediondo = caracteristicas.hediondo === true || caracteristicas.trafico === true;
  if (hediondo) return (reincidente ? 0.6 : 0.4) + (caracteristicas.resultadoMorte ? 0.1 : 0);
  if (caracteristicas.violenciaOuGraveAmeaca) return reincidente ? 0.3 : 0.25;
  return reincidente ? 0.2 : 0.16;
}

/** O regime mais brando que a pena admite (CP art. 33, § 2º). O juiz pode fixar um mais severo (§ 3º). */
export function regimeMaisBrando(pena: Pena, reincidencia: Reincidencia): Regime {
  const total = meses(pena);
  if (total > 8 * 12) return 'fechado';
  if (reincidencia !== 'primario') return total > 4 * 12 ? 'fechado' : 'semiaberto';
  return total > 4 * 12 ? 'semiaberto' : 'aberto';
}
