import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, type FatoVigente, tipoDeFato } from '../../pessoas/index.ts';
import { ORDEM_DE_PRISAO } from '../projecoes/ordem-de-prisao.ts';
import { naoHa, referido } from './conferencias.ts';

export const FINS_DA_ORDEM = {
  cumprida: 'Cumprida',
  revogada: 'Revogada (contramandado)',
  prejudicada: 'Prejudicada',
  vencida: 'Baixada por vencimento',
} as const;

/** A baixa de uma ordem: sem ela, mandado já cumprido prende de novo. */
export const ordemEncerrada = tipoDeFato({
  tipo: 'processos.ordem-encerrada',
  nome: 'Baixa de ordem de prisão',
  grupo: 'processo',
  campos: {
    ordemId: campo.fato('Ordem de prisão', 'processos.ordem-de-prisao'),
    motivo: campo.escolha('Por quê', FINS_DA_ORDEM),
  },
  permissao: 'processos.processo.lancar',
  duracao: 'instante',
  frase: ({ motivo }) => `Ordem de prisão encerrada: ${FINS_DA_ORDEM[motivo].toLowerCase()}`,
  emPalavras: ({ motivo }) => `A ordem de prisão acabou: ${FINS_DA_ORDEM[motivo].toLowerCase()}`,
  conferir: ({ dados: { ordemId, motivo }, dia }, vigentes) => {
    const ordem = referido(vigentes, 'processos.ordem-de-prisao', ordemId);
    if (!ordem) return [naoHa('ordemId', 'ordem de prisão')];
    const problemas: Recusa[] = [];
    if (jaEncerrada(vigentes, ordemId)) problemas.push(JA_ENCERRADA);
    if (dia < ordem.dia) problemas.push(ANTES_DA_ORDEM);
    const validade = ordem.dados['validade'];
    if (motivo === 'vencida' && !(typeof validade === 'string' && validade < dia)) problemas.push(NAO_VENCEU);
    return problemas;
  },
  projecoes: [ORDEM_DE_PRISAO],
});

const jaEncerrada = (vigentes: readonly FatoVigente[], ordemId: string): boolean =>
  vigentes.some((f) => f.tipo === 'processos.ordem-encerrada' && f.dados['ordemId'] === ordemId);

const JA_ENCERRADA: Recusa = {
  codigo: 'ja-encerrada',
  campo: 'ordemId',
  mensagem: 'Esta ordem já está encerrada. Se o motivo está errado, corrija a baixa que já há.',
};
const ANTES_DA_ORDEM: Recusa = {
  codigo: 'fora-de-ordem',
  campo: 'dia',
  mensagem: 'A baixa é anterior à expedição da ordem. Confira o dia.',
};
const NAO_VENCEU: Recusa = {
  codigo: 'nao-venceu',
  campo: 'motivo',
  mensagem: 'Esta ordem não tinha vencido nesse dia. Escolha outro motivo ou confira a validade.',
};

export type DadosDaBaixa = DadosDoTipo<typeof ordemEncerrada>;
