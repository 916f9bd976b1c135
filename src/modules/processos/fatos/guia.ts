import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { numeroEscrito } from '../numero.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';

/** Res. CNJ 417/2021, art. 22. */
export const ESPECIES_DE_GUIA = {
  recolhimento: 'Guia de recolhimento',
  'recolhimento-provisoria': 'Guia de recolhimento provisória',
  execucao: 'Guia de execução',
  'tratamento-ambulatorial': 'Guia de execução de tratamento ambulatorial',
  internacao: 'Guia de internação',
} as const;

/** O documento que leva a condenação à execução; com o número da execução, quando já se sabe. */
export const guia = tipoDeFato({
  tipo: 'processos.guia',
  nome: 'Guia',
  grupo: 'processo',
  campos: {
    processo: campo.processo('Processo da condenação'),
    especie: campo.escolha('Guia', ESPECIES_DE_GUIA),
    numero: campo.opcional(campo.texto('Número da guia', { maximo: 60 })),
    execucao: campo.opcional(campo.processo('Processo de execução')),
  },
  permissao: 'processos.processo.lancar',
  duracao: 'instante',
  frase: ({ especie, numero, processo, execucao }) =>
    `${ESPECIES_DE_GUIA[especie]}${numero ? ` ${numero}` : ''}, do processo ${numeroEscrito(processo)}${
      execucao ? ` para a execução ${numeroEscrito(execucao)}` : ''
    }`,
  emPalavras: ({ especie }) =>
    `Saiu a ${ESPECIES_DE_GUIA[especie].toLowerCase()}: o papel que leva a pena ao juiz da execução`,
  citar: citarProcesso('acao-penal', 'execucao'),
  projecoes: [PARTICIPACAO],
});

export type DadosDaGuia = DadosDoTipo<typeof guia>;
