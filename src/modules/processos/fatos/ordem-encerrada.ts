import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { ORDEM_DE_PRISAO } from '../projecoes/ordem-de-prisao.ts';
import { PENDENCIAS_DO_PROCESSO } from '../projecoes/pendencias.ts';
import { conferirFim, referido } from './conferencias.ts';

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
    porOutro: campo.opcional(
      campo.texto('Juízo que certificou o cumprimento', {
        dica: 'Só se não é o que expediu a ordem, que será avisado.',
      }),
    ),
  },
  permissao: 'processos.processo.lancar',
  duracao: 'instante',
  frase: ({ motivo, porOutro }) =>
    `Ordem de prisão encerrada: ${FINS_DA_ORDEM[motivo].toLowerCase()}${porOutro ? ` (certificado por ${porOutro})` : ''}`,
  emPalavras: ({ motivo }) => `A ordem de prisão acabou: ${FINS_DA_ORDEM[motivo].toLowerCase()}`,
  conferir: (baixa, vigentes) => {
    const problemas = conferirFim(ORDEM, baixa, vigentes);
    const { ordemId, motivo, porOutro } = baixa.dados;
    const ordem = referido(vigentes, ORDEM.tipo, ordemId);
    if (!ordem) return problemas;
    const validade = ordem.dados['validade'];
    if (motivo === 'vencida' && !(typeof validade === 'string' && validade < baixa.dia)) problemas.push(NAO_VENCEU);
    if (porOutro !== undefined && motivo !== 'cumprida') problemas.push(NAO_SE_CUMPRIU);
    return problemas;
  },
  projecoes: [ORDEM_DE_PRISAO, PENDENCIAS_DO_PROCESSO],
});

const ORDEM = {
  tipo: 'processos.ordem-de-prisao',
  fim: 'processos.ordem-encerrada',
  campo: 'ordemId',
  nome: 'ordem de prisão',
} as const;

const NAO_VENCEU: Recusa = {
  codigo: 'nao-venceu',
  campo: 'motivo',
  mensagem: 'Esta ordem não tinha vencido nesse dia. Escolha outro motivo ou confira a validade.',
};

const NAO_SE_CUMPRIU: Recusa = {
  codigo: 'nao-se-cumpriu',
  campo: 'porOutro',
  mensagem: 'Só o cumprimento se certifica. Deixe em branco o juízo que o certificou, ou mude o motivo.',
};

export type DadosDaBaixa = DadosDoTipo<typeof ordemEncerrada>;
