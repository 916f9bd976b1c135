import { REGIMES, type Textos } from './texto.ts';

export const TEXTOS_DA_CONDENACAO: Textos = {
  'condenacoes.id': { rotulo: 'Como chamar esta condenação', dica: 'Um nome curto e único: A, B, "roubo de 2019".' },
  'condenacoes.processo': { rotulo: 'Número do processo', dica: '0000000-00.0000.0.00.0000' },
  'condenacoes.tipoPenal': {
    rotulo: 'Crime',
    dica: 'Escreva parte do nome ou do artigo e escolha na lista.',
  },
  'condenacoes.dataDoFato': { rotulo: 'Data do fato' },
  'condenacoes.pena': { rotulo: 'Pena' },
  'condenacoes.especie': {
    rotulo: 'Espécie da pena',
    opcoes: { reclusao: 'Reclusão', detencao: 'Detenção', 'prisao-simples': 'Prisão simples' },
    vazio: 'a do crime',
  },
  'condenacoes.regimeInicial': { rotulo: 'Regime inicial', opcoes: REGIMES },
  'condenacoes.reincidencia': {
    rotulo: 'Reincidência',
    opcoes: {
      primario: 'Primário',
      reincidente: 'Reincidente',
      'reincidente-especifico': 'Reincidente específico em hediondo',
    },
  },
  'condenacoes.mausAntecedentes': { rotulo: 'Maus antecedentes' },
  'condenacoes.condenacaoAnteriorComViolencia': { rotulo: 'A condenação anterior foi por crime com violência' },
  'condenacoes.fracaoFixada.progressao': {
    rotulo: 'Fração da progressão',
    dica: 'Só se uma decisão que transitou a fixou: 1/6, 40%.',
  },
  'condenacoes.fracaoFixada.livramento': { rotulo: 'Fração do livramento', dica: 'Idem: 1/3, 1/2, 2/3.' },
  'condenacoes.penaMaximaAbstrata': { rotulo: 'Pena máxima do crime', dica: 'Só se o crime não está no catálogo.' },
  'condenacoes.prazoPrescricional': {
    rotulo: 'Prazo próprio de prescrição',
    dica: 'Só quando a lei o fixa, como na multa (2 anos).',
  },
};
