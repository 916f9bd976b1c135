import { contar } from '../../../ui/texto.ts';
import { campo, type DadosDoTipo, doTipo, tipoDeFato } from '../../pessoas/index.ts';
import { HORAS_DA_DECISAO } from './livramento.ts';

/** Redução da pena por decreto, declarada pelo juiz (LEP, art. 192). */
export const comutacao = tipoDeFato({
  tipo: 'execucao.comutacao',
  nome: 'Comutação',
  grupo: 'beneficio',
  campos: { dias: campo.inteiro('Dias reduzidos', 1, 20_000), decreto: campo.opcional(campo.texto('Decreto')) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'instante',
  frase: ({ dias, decreto }) => `Comutação de ${contar(dias, 'dia', 'dias')}${decreto ? ` (Decreto ${decreto})` : ''}`,
  emPalavras: ({ dias }) => `A pena diminuiu ${contar(dias, 'dia', 'dias')} por decreto.`,
  projecoes: [],
});

export type DadosDaComutacao = DadosDoTipo<typeof comutacao>;

/** Perdão da pena, de todas ou de uma condenação (LEP, arts. 188 a 193). */
export const indulto = tipoDeFato({
  tipo: 'execucao.indulto',
  nome: 'Indulto',
  grupo: 'beneficio',
  campos: {
    condenacaoId: campo.opcional(
      campo.fato('Condenação', 'processos.condenacao', { dica: 'Em branco: todas as condenações.' }),
    ),
    decreto: campo.opcional(campo.texto('Decreto')),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'instante',
  frase: ({ condenacaoId, decreto }) =>
    `Indulto ${condenacaoId ? 'de uma condenação' : 'de todas as condenações'}${decreto ? ` (Decreto ${decreto})` : ''}`,
  emPalavras: ({ condenacaoId }) =>
    condenacaoId ? 'O juiz perdoou uma das penas, por decreto.' : 'O juiz perdoou a pena, por decreto.',
  conferir: ({ dados: { condenacaoId } }, vigentes) =>
    condenacaoId === undefined || doTipo(vigentes, 'processos.condenacao').some((f) => f.raiz === condenacaoId)
      ? []
      : [{ codigo: 'condenacao-inexistente', campo: 'condenacaoId', mensagem: INEXISTENTE }],
  projecoes: [],
});

const INEXISTENTE = 'Esta condenação não está entre as da pessoa. Escolha uma da lista ou deixe em branco.';

export type DadosDoIndulto = DadosDoTipo<typeof indulto>;
