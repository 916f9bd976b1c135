import type { TipoDeEvento } from '../../../../../direito/caso.ts';
import { REGIMES, type Textos } from './texto.ts';

export const NOMES_DOS_EVENTOS: Readonly<Record<TipoDeEvento, string>> = {
  prisao: 'Prisão',
  soltura: 'Soltura',
  fuga: 'Fuga',
  recaptura: 'Recaptura',
  progressao: 'Progressão concedida',
  regressao: 'Regressão de regime',
  livramento: 'Livramento condicional concedido',
  'livramento-revogado': 'Livramento revogado',
  monitoracao: 'Monitoração eletrônica',
  'falta-grave': 'Falta grave',
  remicao: 'Remição já homologada',
  trabalho: 'Trabalho a homologar',
  estudo: 'Estudo a homologar',
  leitura: 'Leitura de livros',
  exame: 'Aprovação no Encceja ou no Enem',
  'recolhimento-noturno': 'Recolhimento noturno antes da pena',
  comutacao: 'Comutação (redução por decreto)',
  indulto: 'Indulto concedido',
};

export const GRUPOS_DE_EVENTOS: readonly { grupo: string; tipos: readonly TipoDeEvento[] }[] = [
  {
    grupo: 'Prisão, regime e liberdade',
    tipos: [
      'prisao',
      'soltura',
      'fuga',
      'recaptura',
      'progressao',
      'regressao',
      'livramento',
      'livramento-revogado',
      'monitoracao',
    ],
  },
  { grupo: 'Faltas', tipos: ['falta-grave'] },
  {
    grupo: 'Dias que diminuem a pena',
    tipos: ['remicao', 'trabalho', 'estudo', 'leitura', 'exame', 'recolhimento-noturno'],
  },
  { grupo: 'Decretos do presidente', tipos: ['comutacao', 'indulto'] },
];

/** Chave `eventos.TIPO.campo`; na falta, `eventos.campo`. */
export const TEXTOS_DOS_EVENTOS: Textos = {
  'eventos.tipo': { rotulo: 'O que aconteceu', opcoes: NOMES_DOS_EVENTOS, vazio: 'escolha' },
  'eventos.data': { rotulo: 'Data' },
  'eventos.inicio': { rotulo: 'De' },
  'eventos.fim': { rotulo: 'Até' },
  'eventos.dias': { rotulo: 'Dias' },
  'eventos.horas': { rotulo: 'Horas' },
  'eventos.prisao.titulo': {
    rotulo: 'Título',
    opcoes: {
      flagrante: 'Flagrante',
      temporaria: 'Temporária',
      preventiva: 'Preventiva',
      condenacao: 'Condenação',
      civil: 'Civil (alimentos)',
    },
  },
  'eventos.progressao.data': { rotulo: 'Data da decisão' },
  'eventos.progressao.regime': { rotulo: 'Para o regime', opcoes: REGIMES, vazio: 'escolha' },
  'eventos.progressao.requisitoEm': { rotulo: 'Último requisito em' },
  'eventos.regressao.regime': { rotulo: 'Para o regime', opcoes: REGIMES, vazio: 'escolha' },
  'eventos.regressao.definitiva': { rotulo: 'Definitiva' },
  'eventos.falta-grave.data': { rotulo: 'Data da falta' },
  'eventos.falta-grave.homologada': { rotulo: 'Homologada pelo juiz' },
  'eventos.falta-grave.perda.dias': { rotulo: 'Dias perdidos' },
  'eventos.falta-grave.perda.fracao': { rotulo: 'ou fração' },
  'eventos.trabalho.dias': { rotulo: 'Dias trabalhados' },
  'eventos.estudo.horas': { rotulo: 'Horas de estudo' },
  'eventos.leitura.data': { rotulo: 'Relatório em' },
  'eventos.leitura.obras': { rotulo: 'Livros' },
  'eventos.exame.data': { rotulo: 'Data do exame' },
  'eventos.exame.nivel': {
    rotulo: 'Nível',
    opcoes: { fundamental: 'Ensino fundamental', medio: 'Ensino médio' },
    vazio: 'escolha',
  },
  'eventos.exame.areas': { rotulo: 'Áreas aprovadas (1 a 5)' },
  'eventos.exame.certificado': { rotulo: 'Concluiu o nível' },
  'eventos.exame.diasJaRemidosNoNivel': { rotulo: 'Dias já remidos no nível' },
  'eventos.remicao.data': { rotulo: 'Data da decisão' },
  'eventos.remicao.ate': { rotulo: 'Trabalho ou estudo até' },
  'eventos.remicao.dias': { rotulo: 'Dias remidos' },
  'eventos.livramento-revogado.causa': {
    rotulo: 'Causa',
    opcoes: {
      'crime-durante': 'Crime durante o livramento',
      'crime-anterior': 'Crime anterior ao livramento',
      outra: 'Outra causa',
    },
    vazio: 'escolha',
  },
  'eventos.comutacao.data': { rotulo: 'Data da decisão' },
  'eventos.comutacao.dias': { rotulo: 'Dias reduzidos' },
  'eventos.indulto.data': { rotulo: 'Data da decisão' },
  'eventos.indulto.condenacao': { rotulo: 'Condenação', vazio: 'todas' },
};
