/** O que acompanha o marco de um decreto: as leituras em disputa e a falta grave que impede ou pode impedir. */
import { DUVIDA_DA_HEDIONDEZ, DUVIDA_DO_CONCURSO } from '../../decretos/falta-e-concurso.ts';
import type { Desfecho } from '../../decretos/index.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { dataCurta } from '../../tempo/dia.ts';
import type { Execucao } from '../execucao.ts';
import { duvidar } from '../marcos/comum.ts';
import type { NaReferencia } from './na-referencia.ts';
import type { Preparado } from './preparado.ts';
import type { Reuniao } from './reuniao.ts';

export interface Contexto {
  e: Execucao;
  p: Preparado;
  r: NaReferencia;
  u: Reuniao;
  insumos: readonly Passo[];
  /** A hediondez pela data do fato muda o desfecho do indulto. */
  hediondezMuda: boolean;
  /** Faltam fatos para dizer que todas as penas são excluídas. */
  vedacaoIncerta: boolean;
}

const DUVIDA_DA_REINCIDENCIA =
  'Há condenações de primário e de reincidente: basta uma para exigir o tempo do reincidente.';
const DUVIDA_DA_VIOLENCIA = 'Há condenações com e sem violência: basta uma para a soma não ser "sem violência".';
const DUVIDA_DA_MULHER =
  'Violência contra a mulher lida pela característica: confira se o crime está entre os que o decreto cita.';

export function anotarDuvidas(c: Contexto, marco: Marco, desfecho: Desfecho): void {
  const { e, p, r, u } = c;
  if (c.hediondezMuda) duvidar(marco, DUVIDA_DA_HEDIONDEZ);
  for (const i of u.impeditivos) if (i.caracteristica === 'violenciaContraMulher') duvidar(marco, DUVIDA_DA_MULHER);
  if (desfecho === 'vedado') return;
  if (u.mistas.reincidencia) duvidar(marco, DUVIDA_DA_REINCIDENCIA);
  if (u.mistas.violencia) duvidar(marco, DUVIDA_DA_VIOLENCIA);
  // Só há concurso se também há pena que o decreto alcança.
  const { impeditivaDias, penaDias } = u.fatos;
  if (u.impeditivos.length > 0 && impeditivaDias < penaDias) duvidar(marco, DUVIDA_DO_CONCURSO);
  if (r.falta !== undefined) {
    marco.trilha.push({
      passo: `Falta grave homologada em ${dataCurta(r.falta)}, na janela do decreto`,
      norma: `${p.norma}, ${p.decreto.normaDaFalta}`,
      valor: 'impede',
    });
  }
  if (r.faltaDuvidosa !== undefined) {
    duvidar(
      marco,
      `Falta de ${dataCurta(r.faltaDuvidosa)}: se for homologada, ou se durou até a janela do decreto, impede.`,
    );
  }
  if (e.detracao.duvidas.length > 0) duvidar(marco, ...e.detracao.duvidas);
}
