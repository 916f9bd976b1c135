/** O procedimento da falta: com defesa, uma etapa de cada vez; a grave, quando há sanção, vai ao juiz. */
import { doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';
import type { DadosDaFalta, DadosDaFaltaEtapa, DadosDaFaltaHomologada } from '../fatos/falta.ts';

export const ETAPAS = {
  instauracao: 'Instauração',
  oitiva: 'Oitiva da pessoa',
  defesa: 'Defesa técnica',
  decisao: 'Decisão do diretor',
} as const;
export type Etapa = keyof typeof ETAPAS;

export const ESTADOS_DO_PROCEDIMENTO = {
  ocorrida: 'À espera de instauração',
  instauracao: 'À espera da oitiva',
  oitiva: 'À espera da defesa',
  defesa: 'À espera da decisão',
  decidida: 'Decidida: com sanção',
  'a-homologar': 'À espera do juiz',
  absolvida: 'Absolvida',
  homologada: 'Homologada pelo juiz',
  'nao-homologada': 'Não homologada pelo juiz',
} as const;
export type EstadoDoProcedimento = keyof typeof ESTADOS_DO_PROCEDIMENTO;

const ORDEM = Object.keys(ETAPAS) as Etapa[];

/** Escolha do sistema, para a fila mostrar o que se atrasa: a lei não fixa prazo. */
export const DIAS_DO_PROCEDIMENTO = 30;

export interface Procedimento {
  /** O fato da falta. */
  id: string;
  dia: string;
  falta: DadosDaFalta;
  estado: EstadoDoProcedimento;
  etapas: readonly FatoVigenteDe<DadosDaFaltaEtapa>[];
  homologacao?: FatoVigenteDe<DadosDaFaltaHomologada> | undefined;
  /** AAAA-MM-DD em que devia estar decidido, pela política do sistema; ausente: já foi. */
  prazo?: string | undefined;
}

/** Da falta mais antiga à mais nova. */
export const procedimentosDe = (vigentes: readonly FatoVigente[]): Procedimento[] =>
  doTipo<DadosDaFalta>(vigentes, 'custodia.falta').map((falta) => {
    const etapas = doTipo<DadosDaFaltaEtapa>(vigentes, 'custodia.falta-etapa').filter(
      (e) => e.dados.faltaId === falta.raiz,
    );
    const homologacao = doTipo<DadosDaFaltaHomologada>(vigentes, 'custodia.falta-homologada').findLast(
      (h) => h.dados.faltaId === falta.raiz,
    );
    const estado = estadoDe(falta.dados, etapas, homologacao);
    const prazo = emCurso(estado) ? somarDias(falta.dia, DIAS_DO_PROCEDIMENTO) : undefined;
    return { id: falta.raiz, dia: falta.dia, falta: falta.dados, estado, etapas, homologacao, prazo };
  });

function estadoDe(
  { natureza }: DadosDaFalta,
  etapas: readonly FatoVigenteDe<DadosDaFaltaEtapa>[],
  homologacao: FatoVigenteDe<DadosDaFaltaHomologada> | undefined,
): EstadoDoProcedimento {
  if (homologacao) return homologacao.dados.homologada ? 'homologada' : 'nao-homologada';
  const decisao = etapas.find((e) => e.dados.etapa === 'decisao')?.dados;
  if (decisao) {
    if (decisao.resultado !== 'sancao') return 'absolvida';
    return natureza === 'grave' ? 'a-homologar' : 'decidida';
  }
  const feitas = new Set(etapas.map((e) => e.dados.etapa));
  const ultima = ORDEM.findLast((e) => feitas.has(e));
  return ultima === undefined || ultima === 'decisao' ? 'ocorrida' : ultima;
}

/** O que ainda depende da unidade ou do juiz. */
export const emCurso = (estado: EstadoDoProcedimento): boolean =>
  ['ocorrida', 'instauracao', 'oitiva', 'defesa', 'a-homologar'].includes(estado);

/** A que se segue; ausente: o procedimento da unidade acabou. */
export function proximaEtapa(estado: EstadoDoProcedimento): Etapa | undefined {
  if (estado === 'ocorrida') return 'instauracao';
  const feita = ORDEM.findIndex((e) => e === estado);
  return feita === -1 ? undefined : ORDEM[feita + 1];
}

export const somarDias = (iso: string, dias: number): string =>
  Temporal.PlainDate.from(iso).add({ days: dias }).toString();
