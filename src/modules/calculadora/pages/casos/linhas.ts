/** Cada comparação de um caso como a pessoa a lê. */
import type { CasoConferido } from '../../casos/index.ts';
import { leituraEmPalavras, nomeDoQueSeCompara, valorEmPalavras } from './palavras.ts';

export interface LinhaComparada {
  oQue: string;
  publicado: string;
  obtido: string;
  difere: boolean;
  leitura?: string;
}

/** Ao menos uma linha: caso sem comparação mostra o publicado e por que não há o obtido. */
export function linhasDaComparacao(item: CasoConferido): LinhaComparada[] {
  if (item.comparacoes.length > 0) {
    return item.comparacoes.map((c) => ({
      oQue: nomeDoQueSeCompara(c.em),
      publicado: valorEmPalavras(c.esperado),
      obtido: valorEmPalavras(c.obtido),
      difere: !c.confere,
      ...(c.leitura !== undefined && { leitura: leituraEmPalavras(c.leitura) }),
    }));
  }
  const obtido = item.erros ? item.obtido : 'não se pode refazer';
  const publicados = item.caso?.esperado ?? [];
  if (publicados.length === 0) return [{ oQue: '—', publicado: '—', obtido, difere: item.erros !== undefined }];
  return publicados.map((e) => ({
    oQue: nomeDoQueSeCompara(e.em),
    publicado: valorEmPalavras(String(e.valor)),
    obtido,
    difere: item.erros !== undefined,
  }));
}
