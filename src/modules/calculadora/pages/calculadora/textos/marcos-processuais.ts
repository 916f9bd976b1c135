import type { Textos } from './texto.ts';

const M = 'condenacoes.marcosProcessuais';

export const TEXTOS_DOS_MARCOS: Textos = {
  [`${M}.denunciaRecebida`]: { rotulo: 'Recebimento da denúncia' },
  [`${M}.pronuncia`]: { rotulo: 'Pronúncia', dica: 'Só no tribunal do júri.' },
  [`${M}.sentenca`]: { rotulo: 'Publicação da sentença' },
  [`${M}.acordao`]: { rotulo: 'Acórdão' },
  [`${M}.transitoAcusacao`]: { rotulo: 'Trânsito para a acusação' },
  [`${M}.transitoDefesa`]: { rotulo: 'Trânsito para a defesa' },
  [`${M}.inicioDoCumprimento`]: { rotulo: 'Início do cumprimento da pena' },
  [`${M}.suspensoes.inicio`]: { rotulo: 'Suspenso de' },
  [`${M}.suspensoes.fim`]: { rotulo: 'até' },
  [`${M}.interrupcoes.data`]: { rotulo: 'Interrompido em' },
  [`${M}.interrupcoes.causa`]: {
    rotulo: 'Causa',
    opcoes: {
      fuga: 'Fuga',
      reincidencia: 'Reincidência',
      'livramento-revogado': 'Livramento revogado',
      'ultimo-comparecimento': 'Último comparecimento',
      outra: 'Outra',
    },
    vazio: 'escolha',
  },
  [`${M}.interrupcoes.resta`]: { rotulo: 'Pena que resta', dica: 'Depois de fuga ou livramento revogado.' },
};
