/** A fiança arbitrada pelo juiz ou pelo delegado, e o que lhe aconteceu. */
import { contar } from '../../../ui/texto.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { POR_CUMPRIR } from '../da-pessoa/por-cumprir.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { PENDENCIAS_DO_PROCESSO } from '../projecoes/pendencias.ts';
import { conferirFim } from './conferencias.ts';

/** Acima disto é erro de digitação: escolha do sistema. */
const MAIOR_FIANCA = 1_000_000_000;

export const fianca = tipoDeFato({
  tipo: 'processos.fianca',
  nome: 'Fiança arbitrada',
  grupo: 'processo',
  campos: {
    processo: campo.opcional(campo.processo('Processo ou inquérito com número CNJ')),
    valor: campo.inteiro('Valor, em reais', 1, MAIOR_FIANCA, { dica: 'Sem os centavos.' }),
  },
  permissao: 'processos.processo.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ valor }) => `Fiança de ${emReais(valor)}`,
  emPalavras: ({ valor }) => `Para sair enquanto o processo corre, é preciso pagar fiança de ${emReais(valor)}.`,
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO, PENDENCIAS_DO_PROCESSO],
});

const emReais = (valor: number): string => contar(valor, 'real', 'reais');

export type DadosDaFianca = DadosDoTipo<typeof fianca>;

export const FINS_DA_FIANCA = {
  recolhida: 'Recolhida',
  dispensada: 'Dispensada',
  'sem-efeito': 'Sem efeito',
} as const;

export const fiancaEncerrada = tipoDeFato({
  tipo: 'processos.fianca-encerrada',
  nome: 'Recolhimento ou dispensa da fiança',
  grupo: 'processo',
  campos: {
    fiancaId: campo.fato('Fiança', 'processos.fianca'),
    motivo: campo.escolha('O que houve', FINS_DA_FIANCA),
  },
  permissao: 'processos.processo.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo }) => `Fiança: ${FINS_DA_FIANCA[motivo].toLowerCase()}`,
  emPalavras: ({ motivo }) => `A fiança foi encerrada: ${FINS_DA_FIANCA[motivo].toLowerCase()}.`,
  conferir: (baixa, vigentes) => conferirFim(POR_CUMPRIR.fianca, baixa, vigentes),
  projecoes: [PENDENCIAS_DO_PROCESSO],
});
