import { dataCurta, contar } from '../../../ui/texto.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { HORAS_DA_DECISAO } from './livramento.ts';

/** Os dias que o juiz declarou remidos (LEP, art. 126, § 8º). A remição a homologar se calcula da rotina. */
export const remicao = tipoDeFato({
  tipo: 'execucao.remicao',
  nome: 'Remição homologada',
  grupo: 'beneficio',
  campos: {
    dias: campo.inteiro('Dias remidos', 1, 20_000),
    referenteAte: campo.opcional(
      campo.data('Trabalho, estudo ou leitura até', { dica: 'Último dia do período que a decisão considerou.' }),
    ),
  },
  permissao: 'execucao.decisao.lancar',
  art2: 'VII',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'instante',
  frase: ({ dias, referenteAte }) =>
    `${contar(dias, 'dia remido', 'dias remidos')}${referenteAte ? ` (até ${dataCurta(referenteAte)})` : ''}`,
  emPalavras: ({ dias }) => `O juiz descontou ${contar(dias, 'dia', 'dias')} da pena, por trabalho, estudo ou leitura.`,
  conferir: ({ dia, dados: { referenteAte } }) =>
    referenteAte !== undefined && referenteAte > dia
      ? [{ codigo: 'depois-da-decisao', campo: 'referenteAte', mensagem: DEPOIS_DA_DECISAO }]
      : [],
  projecoes: [],
});

const DEPOIS_DA_DECISAO = 'O período considerado termina depois da decisão. Confira as duas datas.';

export type DadosDaRemicao = DadosDoTipo<typeof remicao>;
