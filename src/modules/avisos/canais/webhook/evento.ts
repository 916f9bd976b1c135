/** O que vai a um sistema de fora: um CloudEvents 1.0 em JSON, sem nome nem documento de ninguém. */
import { numeroEscrito } from '../../../processos/index.ts';

export interface AvisoNoEvento {
  pessoaId: string;
  avisoId: string;
  especie: string;
  /** AAAA-MM-DD. */
  alvo: string;
  /** Dias que faltavam; -1, vencido; -2, subiu à coordenação. */
  passo: number;
  /** 20 algarismos; nulo quando não há ou é sigiloso. */
  processo: string | null;
}

export interface MensagemNoEvento {
  id: string;
  criadaEm: Date;
  /** Ausente na mensagem de teste. */
  aviso?: AvisoNoEvento | undefined;
}

export const TIPO_DO_CORPO = 'application/cloudevents+json; charset=utf-8';

/** `enderecoPublico`: de onde vem, sem barra no fim. O mesmo texto em toda tentativa. */
export function corpoDoEvento({ id, criadaEm, aviso }: MensagemNoEvento, enderecoPublico: string): string {
  const comum = {
    specversion: '1.0',
    id,
    source: enderecoPublico,
    time: criadaEm.toISOString(),
    datacontenttype: 'application/json',
  };
  if (!aviso) {
    return JSON.stringify({
      ...comum,
      type: 'br.custodia.teste',
      data: { mensagem: 'Teste de entrega. Nenhuma providência é necessária.' },
    });
  }
  const { pessoaId, avisoId, especie, alvo, passo, processo } = aviso;
  return JSON.stringify({
    ...comum,
    type: `br.custodia.aviso.${especie}`,
    subject: avisoId,
    data: {
      especie,
      data: alvo,
      situacao: situacaoDe(passo),
      ...(passo >= 0 ? { faltavamDias: passo } : {}),
      ...(processo === null ? {} : { processo: numeroEscrito(processo) }),
      endereco: `${enderecoPublico}/avisos/${pessoaId}/${avisoId}`,
    },
  });
}

function situacaoDe(passo: number): 'a-vencer' | 'vencido' | 'na-coordenacao' {
  if (passo >= 0) return 'a-vencer';
  return passo === -1 ? 'vencido' : 'na-coordenacao';
}
