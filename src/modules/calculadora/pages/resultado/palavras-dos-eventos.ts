/** Cada evento do caso em palavras: o que aconteceu e o detalhe que muda a conta. */
import type { Evento, TituloDaPrisao } from '../../../../direito/caso.ts';
import { dataCurta } from '../../../../direito/tempo/dia.ts';
import { contar } from '../../../../ui/texto.ts';

export interface EventoEmPalavras {
  titulo: string;
  detalhe?: string;
  /** Só para o que cabe no desenho. */
  rotulo?: string;
}

export const TITULO_DA_PRISAO: Record<TituloDaPrisao, string> = {
  flagrante: 'em flagrante',
  temporaria: 'temporária',
  preventiva: 'preventiva',
  condenacao: 'para cumprir a condenação',
  civil: 'civil',
};

const CAUSA_DA_REVOGACAO = {
  'crime-durante': 'por crime cometido durante o livramento',
  'crime-anterior': 'por crime anterior ao livramento',
  outra: 'por outra causa',
} as const;

export function descreverEvento(e: Evento): EventoEmPalavras {
  switch (e.tipo) {
    case 'prisao':
      return {
        titulo: e.titulo ? `Prisão ${TITULO_DA_PRISAO[e.titulo]}` : 'Prisão',
        rotulo: 'Prisão',
      };
    case 'soltura':
      return { titulo: 'Soltura', rotulo: 'Soltura' };
    case 'fuga':
      return { titulo: 'Fuga', rotulo: 'Fuga' };
    case 'recaptura':
      return { titulo: 'Recaptura', rotulo: 'Recaptura' };
    case 'progressao':
      return progressao(e);
    case 'regressao':
      return {
        titulo: `Regressão ao regime ${e.regime}`,
        detalhe: e.definitiva === false ? 'provisória (cautelar)' : 'definitiva',
        rotulo: `Regressão: ${e.regime}`,
      };
    case 'falta-grave':
      return faltaGrave(e);
    case 'livramento':
      return { titulo: 'Livramento condicional concedido', rotulo: 'Livramento' };
    case 'livramento-revogado':
      return {
        titulo: 'Livramento revogado',
        detalhe: CAUSA_DA_REVOGACAO[e.causa],
        rotulo: 'Livramento revogado',
      };
    case 'comutacao':
      return {
        titulo: 'Comutação da pena',
        detalhe: `menos ${contar(e.dias, 'dia', 'dias')}`,
        rotulo: 'Comutação',
      };
    case 'indulto':
      return {
        titulo: 'Indulto concedido',
        ...(e.condenacao ? { detalhe: `condenação ${e.condenacao}` } : {}),
        rotulo: 'Indulto',
      };
    default:
      return tempoGanho(e);
  }
}

function progressao(e: Extract<Evento, { tipo: 'progressao' }>): EventoEmPalavras {
  const titulo = `Progressão ao regime ${e.regime}`;
  const rotulo = `Progressão: ${e.regime}`;
  if (e.requisitoEm === undefined) return { titulo, rotulo };
  return { titulo, rotulo, detalhe: `requisito cumprido em ${dataCurta(e.requisitoEm)}` };
}

function faltaGrave(e: Extract<Evento, { tipo: 'falta-grave' }>): EventoEmPalavras {
  const partes = [e.homologada ? 'homologada pelo juiz' : 'sem homologação informada'];
  if (e.perda?.dias !== undefined) partes.push(`perda de ${contar(e.perda.dias, 'dia remido', 'dias remidos')}`);
  if (e.perda?.fracao !== undefined) partes.push(`perda de ${e.perda.fracao.texto} dos dias remidos`);
  return { titulo: 'Falta grave', detalhe: partes.join('; '), rotulo: 'Falta grave' };
}

type DeTempo = Extract<
  Evento,
  {
    tipo: 'trabalho' | 'estudo' | 'leitura' | 'exame' | 'remicao' | 'recolhimento-noturno' | 'monitoracao';
  }
>;

function tempoGanho(e: DeTempo): EventoEmPalavras {
  switch (e.tipo) {
    case 'trabalho':
      return { titulo: 'Trabalho', detalhe: contar(e.dias, 'dia trabalhado', 'dias trabalhados') };
    case 'estudo':
      return { titulo: 'Estudo', detalhe: contar(e.horas, 'hora', 'horas') };
    case 'leitura':
      return { titulo: 'Leitura', detalhe: contar(e.obras, 'obra', 'obras') };
    case 'exame':
      return {
        titulo: `Exame do ensino ${e.nivel === 'medio' ? 'médio' : 'fundamental'}`,
        detalhe: `${contar(e.areas, 'área aprovada', 'áreas aprovadas')}${e.certificado ? ', com certificado' : ''}`,
      };
    case 'remicao':
      return {
        titulo: 'Remição homologada',
        detalhe: `${contar(e.dias, 'dia', 'dias')}${e.ate === undefined ? '' : ` ganhos até ${dataCurta(e.ate)}`}`,
        rotulo: `+${e.dias} d`,
      };
    case 'recolhimento-noturno':
      return { titulo: 'Recolhimento noturno', detalhe: contar(e.horas, 'hora', 'horas') };
    case 'monitoracao':
      return {
        titulo: 'Monitoração eletrônica',
        ...(e.fim === undefined ? { detalhe: 'em curso' } : {}),
      };
  }
}
