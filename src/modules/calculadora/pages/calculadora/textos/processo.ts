import type { Textos } from './texto.ts';

/** Investigação, prisão cautelar e medida de segurança. */
export const TEXTOS_DO_PROCESSO: Textos = {
  'investigacao.rito': {
    rotulo: 'Tipo de investigação',
    opcoes: {
      comum: 'Comum (polícia civil)',
      federal: 'Federal',
      drogas: 'Drogas (Lei 11.343)',
      'economia-popular': 'Economia popular',
      militar: 'Militar',
      faccao: 'Facção (Lei 15.358)',
    },
    vazio: 'escolha',
  },
  'investigacao.preso': { rotulo: 'Está presa por esta investigação', vazio: 'escolha' },
  'investigacao.prisao': { rotulo: 'Presa desde' },
  'investigacao.instauracao': { rotulo: 'Inquérito aberto em' },
  'investigacao.inqueritoRecebidoPeloMP': { rotulo: 'Inquérito recebido pelo Ministério Público em' },
  'investigacao.prorrogacoes': { rotulo: 'Prorrogações já deferidas pelo juiz' },
  'prisaoCautelar.especie': {
    rotulo: 'Tipo de prisão',
    opcoes: {
      flagrante: 'Flagrante',
      temporaria: 'Temporária',
      preventiva: 'Preventiva',
      civil: 'Civil (alimentos)',
    },
    vazio: 'escolha',
  },
  'prisaoCautelar.inicio': { rotulo: 'Presa desde' },
  'prisaoCautelar.hediondo': { rotulo: 'Por crime hediondo ou equiparado' },
  'prisaoCautelar.prorrogada': { rotulo: 'Prorrogada pelo juiz' },
  'prisaoCautelar.prazo': { rotulo: 'Prazo fixado pelo juiz' },
  'prisaoCautelar.ultimaRevisao': { rotulo: 'Última decisão que reviu a prisão' },
  'medidaDeSeguranca.especie': {
    rotulo: 'Medida',
    opcoes: { internacao: 'Internação', 'tratamento-ambulatorial': 'Tratamento ambulatorial' },
    vazio: 'escolha',
  },
  'medidaDeSeguranca.inicio': { rotulo: 'Início' },
  'medidaDeSeguranca.prazoMinimo': { rotulo: 'Prazo mínimo fixado' },
  'medidaDeSeguranca.penaMaximaAbstrata': { rotulo: 'Pena máxima do crime' },
  'medidaDeSeguranca.dataDoFato': { rotulo: 'Data do fato' },
  'medidaDeSeguranca.detracaoDias': { rotulo: 'Dias de internação provisória' },
  'medidaDeSeguranca.exames.data': { rotulo: 'Exame em' },
  'medidaDeSeguranca.exames.cessou': { rotulo: 'O exame disse que cessou a periculosidade', vazio: 'escolha' },
};
