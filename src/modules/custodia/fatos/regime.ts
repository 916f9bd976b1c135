import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { SITUACAO } from '../situacao/projecoes.ts';
import { REGIMES } from '../situacao/situacao.ts';

export const MOTIVOS_DO_REGIME = {
  inicial: 'Fixado na condenação',
  progressao: 'Progressão',
  regressao: 'Regressão',
  'regressao-cautelar': 'Regressão cautelar',
  soma: 'Soma das penas',
} as const;

export const regime = tipoDeFato({
  tipo: 'custodia.regime',
  nome: 'Regime',
  grupo: 'beneficio',
  campos: {
    regime: campo.escolha('Regime', REGIMES),
    motivo: campo.escolha('Por quê', MOTIVOS_DO_REGIME),
    requisitoEm: campo.opcional(
      campo.data('Quando completou os requisitos', {
        dica: 'Se a decisão o diz: desse dia se conta a progressão seguinte (STJ, Tema 1165).',
      }),
    ),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ regime: r, motivo }) => `Regime ${REGIMES[r].toLowerCase()}: ${MOTIVOS_DO_REGIME[motivo].toLowerCase()}`,
  emPalavras: ({ regime: r }) => `O seu regime passou a ser o ${REGIMES[r].toLowerCase()}.`,
  projecoes: [SITUACAO],
});

export type DadosDoRegime = DadosDoTipo<typeof regime>;
