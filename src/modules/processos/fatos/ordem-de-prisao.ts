import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { numeroEscrito } from '../numero.ts';
import { ORDEM_DE_PRISAO } from '../projecoes/ordem-de-prisao.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';

/** Res. CNJ 417/2021, art. 11. */
export const ESPECIES_DE_ORDEM = {
  preventiva: 'Prisão preventiva',
  temporaria: 'Prisão temporária',
  condenacao: 'Prisão por condenação',
  recaptura: 'Recaptura (fuga ou evasão)',
  civil: 'Prisão civil (alimentos)',
  expulsao: 'Deportação, extradição ou expulsão',
  internacao: 'Internação',
} as const;

/** O que levou à ordem (Res. CNJ 417/2021, art. 11). */
export const MOTIVOS_DA_ORDEM = {
  'conversao-do-flagrante': 'Conversão do flagrante',
  'conversao-da-temporaria': 'Conversão da temporária',
  decreto: 'Decreto',
  'condenacao-nao-transitada': 'Condenação não transitada',
  prorrogacao: 'Prorrogação',
  definitiva: 'Condenação definitiva',
  regressao: 'Regressão de regime',
  'regressao-cautelar': 'Regressão cautelar',
  'suspensao-de-regime': 'Suspensão do regime',
} as const;

/** Que a prisão da pessoa foi determinada. Vencida ou não, sai da data: não se grava. */
export const ordemDePrisao = tipoDeFato({
  tipo: 'processos.ordem-de-prisao',
  nome: 'Ordem de prisão',
  grupo: 'processo',
  campos: {
    processo: campo.opcional(campo.processo()),
    especie: campo.escolha('Espécie', ESPECIES_DE_ORDEM),
    motivo: campo.opcional(campo.escolha('Motivo', MOTIVOS_DA_ORDEM)),
    juizo: campo.opcional(campo.texto('Juízo que a expediu')),
    peca: campo.opcional(campo.texto('Número da peça', { maximo: 60, dica: 'Como está no mandado.' })),
    validade: campo.opcional(campo.data('Vale até', { dica: 'Inclusive. Em branco: sem prazo escrito.' })),
  },
  permissao: 'processos.processo.lancar',
  duracao: 'instante',
  frase: ({ especie, motivo, processo, peca }) =>
    `Ordem de prisão: ${ESPECIES_DE_ORDEM[especie].toLowerCase()}${
      motivo ? ` (${MOTIVOS_DA_ORDEM[motivo].toLowerCase()})` : ''
    }${processo ? `, processo ${numeroEscrito(processo)}` : ''}${peca ? `, peça ${peca}` : ''}`,
  emPalavras: ({ especie }) => `Um juiz mandou prender: ${ESPECIES_DE_ORDEM[especie].toLowerCase()}`,
  conferir: ({ dados: { validade }, dia }) =>
    validade !== undefined && validade < dia
      ? [{ codigo: 'fora-de-ordem', campo: 'validade', mensagem: 'A ordem vence antes de ser expedida. Confira.' }]
      : [],
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO, ORDEM_DE_PRISAO],
});

export type DadosDaOrdem = DadosDoTipo<typeof ordemDePrisao>;
