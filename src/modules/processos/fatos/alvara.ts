/** O alvará de soltura e a ordem de desinternação (Res. CNJ 417/2021, arts. 6º e 7º), e o fim de cada um. */
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { numeroEscrito } from '../numero.ts';
import { POR_CUMPRIR } from '../da-pessoa/por-cumprir.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { PENDENCIAS_DO_PROCESSO } from '../projecoes/pendencias.ts';
import { conferirFim, naoHa, referido } from './conferencias.ts';

/** Res. CNJ 417/2021, art. 7º. */
export const ESPECIES_DE_ALVARA = {
  'liberdade-provisoria': 'Liberdade provisória',
  relaxamento: 'Relaxamento da prisão',
  'revogacao-da-preventiva': 'Revogação da preventiva',
  'revogacao-da-temporaria': 'Revogação da temporária',
  fianca: 'Fiança',
  'rejeicao-da-denuncia': 'Rejeição da denúncia',
  impronuncia: 'Impronúncia',
  trancamento: 'Trancamento do processo',
  absolvicao: 'Absolvição',
  'condenacao-em-aberto': 'Condenação em regime aberto',
  'semiaberto-com-condicoes': 'Semiaberto com condições',
  'semiliberdade-indigena': 'Semiliberdade de indígena',
  progressao: 'Progressão de regime',
  livramento: 'Livramento condicional',
  domiciliar: 'Prisão domiciliar',
  'extincao-da-pena': 'Extinção da pena',
  'extincao-da-punibilidade': 'Extinção da punibilidade',
  'pagamento-de-alimentos': 'Quitação da dívida de alimentos',
  desinternacao: 'Desinternação',
} as const;

/** Tem hora: cumpre-se em até 24 (art. 6º). Quem o expede é o órgão que decidiu, e não se delega. */
export const alvara = tipoDeFato({
  tipo: 'processos.alvara',
  nome: 'Alvará de soltura ou desinternação',
  grupo: 'processo',
  campos: {
    processo: campo.processo(),
    especie: campo.escolha('Espécie', ESPECIES_DE_ALVARA),
    peca: campo.opcional(campo.texto('Número da peça', { maximo: 60 })),
    ordemId: campo.opcional(campo.fato('Ordem de prisão que deixa de valer', 'processos.ordem-de-prisao')),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'pede',
  frase: ({ especie, processo, peca }) =>
    `Alvará: ${ESPECIES_DE_ALVARA[especie].toLowerCase()}, processo ${numeroEscrito(processo)}${peca ? `, peça ${peca}` : ''}`,
  emPalavras: ({ especie }) =>
    `O juiz mandou soltar: ${ESPECIES_DE_ALVARA[especie].toLowerCase()}. Pode haver outras ordens.`,
  conferir: ({ dados: { ordemId } }, vigentes) =>
    ordemId === undefined || referido(vigentes, 'processos.ordem-de-prisao', ordemId)
      ? []
      : [naoHa('ordemId', 'ordem de prisão')],
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO, PENDENCIAS_DO_PROCESSO],
});

export type DadosDoAlvara = DadosDoTipo<typeof alvara>;

export const FINS_DO_ALVARA = {
  cumprido: 'Cumprido',
  prejudicado: 'Prejudicado por outra ordem de prisão',
  revogado: 'Revogado',
} as const;

/** A certidão. A soltura já cumpre os alvarás que havia: esta é para os que não soltaram ninguém. */
export const alvaraEncerrado = tipoDeFato({
  tipo: 'processos.alvara-encerrado',
  nome: 'Baixa de alvará',
  grupo: 'processo',
  campos: {
    alvaraId: campo.fato('Alvará', 'processos.alvara'),
    motivo: campo.escolha('Por quê', FINS_DO_ALVARA),
  },
  permissao: 'processos.processo.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo }) => `Alvará encerrado: ${FINS_DO_ALVARA[motivo].toLowerCase()}`,
  emPalavras: ({ motivo }) => `A ordem de soltura acabou: ${FINS_DO_ALVARA[motivo].toLowerCase()}.`,
  conferir: (baixa, vigentes) => conferirFim(POR_CUMPRIR.alvara, baixa, vigentes),
  projecoes: [PENDENCIAS_DO_PROCESSO],
});
