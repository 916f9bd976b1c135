/** Como a pessoa está, a partir do que vale. Pura; não olha o dia de hoje. */
import { doTipo, type FatoVigente, ultimoDoTipo } from '../../pessoas/index.ts';
import type { DadosDoRegime } from '../fatos/regime.ts';
import { monitoracoesDe } from '../monitoracao/monitoracao.ts';
import { emAndamento } from '../transferencias/transferencia.ts';
import { type Contradicao, dobrar } from './dobrar.ts';
import { type Regime, REGIMES, type Situacao } from './situacao.ts';
import type { Transferencia } from '../transferencias/transferencia.ts';

export interface Custodia {
  situacao: Situacao;
  /** Da mais antiga à mais nova. */
  transferencias: readonly Transferencia[];
  /** Os fatos que não cabem no que os anteriores dizem: a situação os deixa de fora. */
  contradicoes: readonly Contradicao[];
}

export function custodiaDe(vigentes: readonly FatoVigente[]): Custodia {
  const { andamento, contradicoes } = dobrar(vigentes);
  const { transferencias, ...resto } = andamento;
  const situacao: Situacao = {
    ...resto,
    regime: regimeDe(vigentes),
    transferencia: transferencias.find((t) => emAndamento(t.estado)),
    monitorada: monitoracoesDe(vigentes).some((m) => m.fim === undefined),
  };
  return { situacao, transferencias, contradicoes };
}

export const situacaoDe = (vigentes: readonly FatoVigente[]): Situacao => custodiaDe(vigentes).situacao;

/**
 * O último que o juiz fixou; sem decisão na execução, o mais grave dos iniciais das condenações (escolha do sistema,
 * enquanto o juiz não soma as penas).
 */
export function regimeDe(vigentes: readonly FatoVigente[]): Regime | undefined {
  const fixado = ultimoDoTipo<DadosDoRegime>(vigentes, 'custodia.regime')?.dados.regime;
  if (fixado) return fixado;
  const iniciais = new Set(
    doTipo<{ regimeInicial?: string }>(vigentes, 'processos.condenacao').map((c) => c.dados.regimeInicial),
  );
  return DO_MAIS_GRAVE.find((r) => iniciais.has(r));
}

const DO_MAIS_GRAVE = Object.keys(REGIMES) as Regime[];
