/** Se a condenação é de crime que o decreto exclui: sim (e qual), não, ou falta fato para dizer. */
import type { CaracteristicaImpeditiva } from '../../decretos/impeditivo.ts';
import type { Impeditivo } from '../../decretos/index.ts';
import type { Ficha } from '../ficha.ts';
import { type Preparado, tipoNoDecreto } from './preparado.ts';

export type HediondezPor = 'publicacao' | 'fato';

/** Acima disto, o crime contra a administração impede; até isto, não (4 anos, em dias 365/30). */
const QUATRO_ANOS = 1460;

/**
 * Hediondez oficial: a da data da publicação (STJ; STF 1ª Turma); `fato`: a da data do fato (STF 2ª Turma). A informada
 * na condenação prevalece.
 */
export function hediondez(p: Preparado, f: Ficha, por: HediondezPor): boolean | undefined {
  const informada = f.condenacao.caracteristicas?.hediondo;
  if (informada !== undefined) return informada;
  if (f.outras.traficoPrivilegiado) return false;
  if (f.outras.feminicidio) return true;
  if (f.tipo === undefined || por === 'fato') return f.hediondo;
  return tipoNoDecreto(p.decreto, f.tipo).hediondo;
}

/** `desconhecido`: sem o tipo penal nem a hediondez não se sabe. `violencia`: a da condenação, já decidida. */
export function impedimento(
  p: Preparado,
  f: Ficha,
  violencia: boolean | undefined,
  por: HediondezPor,
): Impeditivo | 'desconhecido' | undefined {
  const pelosIds = f.tipo && tipoNoDecreto(p.decreto, f.tipo).impeditivo;
  if (pelosIds && !escapa(pelosIds, f)) return pelosIds;
  for (const i of p.porCaracteristica) {
    if (!escapa(i, f) && tem(i.caracteristica!, p, f, violencia, por)) return i;
  }
  return semResposta(p, f, por) ? 'desconhecido' : undefined;
}

/** A pena baixa e o tráfico privilegiado escapam, onde o decreto os ressalva. */
function escapa(i: Impeditivo, f: Ficha): boolean {
  if (i.salvoAte !== undefined && f.dias <= i.salvoAte) return true;
  return i.caracteristica === 'trafico' && !i.comPrivilegiado && f.outras.traficoPrivilegiado === true;
}

function tem(
  c: CaracteristicaImpeditiva,
  p: Preparado,
  f: Ficha,
  violencia: boolean | undefined,
  por: HediondezPor,
): boolean | undefined {
  switch (c) {
    case 'hediondo':
      return hediondez(p, f, por);
    case 'trafico':
      return f.tipo === undefined && (f.outras.trafico || f.outras.traficoPrivilegiado);
    case 'violencia':
      return violencia;
    case 'violenciaContraMulher':
      return f.outras.violenciaContraMulher || f.outras.feminicidio;
    case 'organizacao':
      return f.outras.comandoDeOrganizacaoCriminosa || f.outras.organizacaoUltraviolenta;
    case 'milicia':
      return f.outras.milicia;
    case 'tituloXII':
      return f.outras.tituloXII;
  }
}

function semResposta(p: Preparado, f: Ficha, por: HediondezPor): boolean {
  if (p.decreto.impeditivos.length === 0) return false;
  if (hediondez(p, f, por) === undefined) return true;
  if (f.tipo !== undefined) return false;
  if (p.temSexuais && f.outras.contraDignidadeSexual === true) return true;
  return p.temAdministracao && f.outras.contraAdministracaoPublica === true && f.dias > QUATRO_ANOS;
}
