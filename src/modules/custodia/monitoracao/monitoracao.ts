/** A monitoração eletrônica: começa por decisão com prazo e condições, e acaba pelo fim lançado ou por vencer o prazo. */
import { doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';
import type {
  DadosDaMonitoracao,
  DadosDaMonitoracaoEncerrada,
  DadosDaMonitoracaoInstalada,
  DadosDaViolacao,
  DadosDaZona,
} from '../fatos/monitoracao.ts';

export interface Violacao {
  id: string;
  dia: string;
  hora?: string | undefined;
  especie: DadosDaViolacao['especie'];
  descricao: string;
}

export type Zona = DadosDaZona & { id: string };

export interface Monitoracao {
  /** O fato da primeira decisão; a prorrogação é outro fato, e o id não muda. */
  id: string;
  /** AAAA-MM-DD. */
  inicio: string;
  /** Último dia, inclusive, contadas as prorrogações. */
  prazo: string;
  condicoes: string;
  processo?: string | undefined;
  centralId?: string | undefined;
  equipamento?: string | undefined;
  instaladaEm?: string | undefined;
  zonas: readonly Zona[];
  /** Da mais antiga à mais nova. */
  violacoes: readonly Violacao[];
  prorrogacoes: number;
  /** O fim lançado; a vencida pelo prazo não o tem. */
  fim?: string | undefined;
  motivoDoFim?: DadosDaMonitoracaoEncerrada['motivo'] | undefined;
}

/** Da mais antiga à mais nova. */
export function monitoracoesDe(vigentes: readonly FatoVigente[]): Monitoracao[] {
  const decisoes = doTipo<DadosDaMonitoracao>(vigentes, 'custodia.monitoracao');
  return decisoes.filter((d) => d.dados.prorrogaId === undefined).map((d) => montar(d, decisoes, vigentes));
}

function montar(
  primeira: FatoVigenteDe<DadosDaMonitoracao>,
  decisoes: readonly FatoVigenteDe<DadosDaMonitoracao>[],
  vigentes: readonly FatoVigente[],
): Monitoracao {
  const id = primeira.raiz;
  const prorrogacoes = decisoes.filter((d) => d.dados.prorrogaId === id);
  const atual = prorrogacoes.at(-1) ?? primeira;
  const dela = <D extends { monitoracaoId: string }>(tipo: string) =>
    doTipo<D>(vigentes, `custodia.monitoracao-${tipo}`).filter((f) => f.dados.monitoracaoId === id);
  const instalada = dela<DadosDaMonitoracaoInstalada>('instalada').at(-1);
  const encerrada = dela<DadosDaMonitoracaoEncerrada>('encerrada')[0];
  const { processo, centralId } = { ...primeira.dados, ...atual.dados };
  return {
    id,
    inicio: primeira.dia,
    prazo: atual.dados.prazo,
    condicoes: atual.dados.condicoes,
    processo,
    centralId,
    equipamento: instalada?.dados.equipamento,
    instaladaEm: instalada?.dia,
    zonas: dela<DadosDaZona>('zona').map((z) => ({ id: z.raiz, ...z.dados })),
    violacoes: dela<DadosDaViolacao>('violacao').map(({ raiz, dia, hora, dados: { especie, descricao } }) => ({
      id: raiz,
      dia,
      hora,
      especie,
      descricao,
    })),
    prorrogacoes: prorrogacoes.length,
    fim: encerrada?.dia,
    motivoDoFim: encerrada?.dados.motivo,
  };
}

/** Prazo vencido sem prorrogação: acabou sozinha (Res. CNJ 417/2021, arts. 17 e 21). */
export const venceu = ({ fim, prazo }: Pick<Monitoracao, 'fim' | 'prazo'>, hoje: string): boolean =>
  fim === undefined && prazo < hoje;

export const monitoracaoVale = (m: Pick<Monitoracao, 'fim' | 'prazo'>, hoje: string): boolean =>
  m.fim === undefined && !venceu(m, hoje);

/** A que vale hoje, se alguma. */
export const monitoracaoEmVigor = (vigentes: readonly FatoVigente[], hoje: string): Monitoracao | undefined =>
  monitoracoesDe(vigentes).findLast((m) => monitoracaoVale(m, hoje));
