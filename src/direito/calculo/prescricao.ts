/** Prescrição de cada condenação: a punitiva (antes do trânsito) e a executória (depois). Quem a declara é o juiz. */
import type { Caso } from '../caso.ts';
import type { Marco } from '../resultado.ts';
import type { Dia } from '../tempo/dia.ts';
import { contextoDe, emissoesDe } from './prescricao/contexto.ts';
import { marcoDaExecutoria } from './prescricao/executoria.ts';
import { imprescritivel } from './prescricao/imprescritivel.ts';
import { marcoDaPunitiva } from './prescricao/punitiva.ts';
import { marcoDaRetroativa } from './prescricao/retroativa.ts';

/** O que a linha do tempo da pessoa responde: presa e em livramento, a executória não corre. */
export interface SituacaoPrisional {
  /** Presa ou em livramento nesse dia. */
  presoEm(d: Dia): boolean;
  /** Dias presos ou em livramento entre dois dias, inclusivos. */
  diasPreso(de: Dia, ate: Dia): number;
}

/** Até dois marcos por condenação; nenhum para a que tem pena e não tem `marcosProcessuais`. */
export function marcosDaPrescricao(caso: Caso, prisao: SituacaoPrisional): Marco[] {
  const marcos: Marco[] = [];
  for (let i = 0; i < caso.condenacoes.length; i++) {
    const emissoes = emissoesDe(caso.condenacoes[i]!, caso.emData);
    if (!emissoes.punitiva && !emissoes.executoria) continue;
    const ctx = contextoDe(caso, i);
    if (ctx.tipo?.imprescritivel) {
      if (emissoes.punitiva) marcos.push(imprescritivel(ctx, 'prescricao-punitiva'));
      if (emissoes.executoria) marcos.push(imprescritivel(ctx, 'prescricao-executoria'));
      continue;
    }
    if (emissoes.punitiva) marcos.push(marcoDaPunitiva(ctx));
    if (emissoes.retroativa) {
      const retroativa = marcoDaRetroativa(ctx);
      if (retroativa) marcos.push(retroativa);
    }
    if (emissoes.executoria) marcos.push(marcoDaExecutoria(ctx, prisao));
  }
  return marcos;
}
