import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { naoHa, referido } from './conferencias.ts';

/** O que conta a prescrição e o trânsito: os nomes do contrato do caso, mais a suspensão e a interrupção. */
export const MARCOS = {
  denunciaRecebida: 'Denúncia recebida',
  pronuncia: 'Pronúncia',
  sentenca: 'Sentença publicada',
  acordao: 'Acórdão',
  transitoAcusacao: 'Trânsito em julgado para a acusação',
  transitoDefesa: 'Trânsito em julgado para a defesa',
  inicioDoCumprimento: 'Início do cumprimento da pena',
  suspensao: 'Prescrição suspensa',
  interrupcao: 'Prescrição interrompida',
} as const;
export type NomeDoMarco = keyof typeof MARCOS;

export const CAUSAS_DE_INTERRUPCAO = {
  fuga: 'Fuga',
  reincidencia: 'Reincidência',
  'livramento-revogado': 'Livramento revogado',
  'ultimo-comparecimento': 'Último comparecimento',
  outra: 'Outra',
} as const;

/** Um passo do processo sobre uma condenação; o dia é o dele. Só a suspensão tem último dia. */
export const marco = tipoDeFato({
  tipo: 'processos.marco',
  nome: 'Marco do processo',
  grupo: 'processo',
  campos: {
    condenacaoId: campo.fato('Condenação', 'processos.condenacao'),
    marco: campo.escolha('Marco', MARCOS),
    causa: campo.opcional(campo.escolha('Causa da interrupção', CAUSAS_DE_INTERRUPCAO)),
    resta: campo.opcional(campo.pena('Pena que resta', { dica: 'Depois de fuga ou livramento revogado.' })),
  },
  permissao: 'processos.processo.lancar',
  duracao: 'desde',
  frase: ({ marco: m, causa }) => `${MARCOS[m]}${causa ? `: ${CAUSAS_DE_INTERRUPCAO[causa].toLowerCase()}` : ''}`,
  conferir: ({ dados, dia, ate }, vigentes) => {
    const problemas: Recusa[] = [];
    const daCondenacao = referido(vigentes, 'processos.condenacao', dados.condenacaoId);
    if (!daCondenacao) problemas.push(naoHa('condenacaoId', 'condenação'));
    const fato = daCondenacao?.dados['dataDoFato'];
    if (typeof fato === 'string' && dia < fato) problemas.push(ANTES_DO_CRIME);
    if (dados.marco === 'suspensao' && !ate) problemas.push(FALTA_O_FIM);
    if (dados.marco !== 'suspensao' && ate) problemas.push(SO_A_SUSPENSAO);
    if (dados.marco === 'interrupcao' && !dados.causa) problemas.push(FALTA_A_CAUSA);
    if (dados.marco !== 'interrupcao' && (dados.causa || dados.resta)) problemas.push(SO_A_INTERRUPCAO);
    return problemas;
  },
  projecoes: [],
});

const ANTES_DO_CRIME: Recusa = {
  codigo: 'fora-de-ordem',
  campo: 'dia',
  mensagem: 'O marco é anterior à data do crime. Confira as duas datas.',
};
const FALTA_O_FIM: Recusa = { codigo: 'falta-ate', campo: 'ate', mensagem: 'Diga o último dia da suspensão.' };
const SO_A_SUSPENSAO: Recusa = {
  codigo: 'sem-periodo',
  campo: 'ate',
  mensagem: 'Só a suspensão tem último dia: tire-o.',
};
const FALTA_A_CAUSA: Recusa = { codigo: 'falta-causa', campo: 'causa', mensagem: 'Diga por que se interrompeu.' };
const SO_A_INTERRUPCAO: Recusa = {
  codigo: 'causa-a-mais',
  campo: 'causa',
  mensagem: 'Causa e pena que resta são só da interrupção: tire-as.',
};

export type DadosDoMarco = DadosDoTipo<typeof marco>;
