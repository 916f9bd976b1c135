/** O que a folha diz, sem o papel: serve também à página em que a pessoa vê os próprios dados. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { type Caminho, comoAdiantar } from './como-adiantar.ts';
import { comQuemFalar } from './com-quem-falar.ts';
import { marcosDaFolha } from './escolha-dos-marcos.ts';
import { oQueFalta } from './o-que-falta.ts';
import { ondeEstou } from './onde-estou.ts';
import { type Frase, fraseDoMarco } from './quando-sair.ts';

export interface FolhaEmPalavras {
  ondeEstou: string[];
  /** Quando posso sair e por quê; vazia se o caso não permite calcular nenhuma data. */
  sair: Frase[];
  ressalva: string;
  /** O que me falta. */
  falta: string[];
  /** O que posso fazer para sair antes. */
  fazer: Caminho[];
  /** Com quem falar. */
  falar: string[];
}

const SEM_APERTO = { itens: 4, enxuta: false };

export function folhaEmPalavras(caso: Caso, resultado: Resultado, { itens, enxuta } = SEM_APERTO): FolhaEmPalavras {
  const marcos = marcosDaFolha(resultado);
  return {
    ondeEstou: ondeEstou(caso, resultado),
    sair: marcos.map((m) => fraseDoMarco(m, caso, resultado)),
    ressalva: ressalva(resultado.penaTotalDias > 0),
    falta: oQueFalta(marcos, caso, resultado, itens),
    fazer: comoAdiantar(caso, resultado, marcos, enxuta),
    falar: comQuemFalar(marcos),
  };
}

/** Nada na folha é promessa: quem decide é o juiz. */
function ressalva(temPena: boolean): string {
  const oQueMuda = temPena ? 'Falta grave, nova pena e dias ganhos mudam as datas.' : 'Decisões novas mudam as datas.';
  return `Quem decide é o juiz. ${oQueMuda}`;
}
