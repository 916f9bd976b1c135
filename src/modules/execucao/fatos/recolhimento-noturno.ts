import { contar } from '../../../ui/texto.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { HORAS_DA_DECISAO } from './livramento.ts';

const HORAS_DO_DIA = 24;
const MS_DO_DIA = 86_400_000;

/** Recolhimento domiciliar à noite e nas folgas, com as horas que o juiz mandou abater da pena (STJ, Tema 1155). */
export const recolhimentoNoturno = tipoDeFato({
  tipo: 'execucao.recolhimento-noturno',
  nome: 'Recolhimento noturno',
  grupo: 'beneficio',
  campos: { horas: campo.inteiro('Horas recolhidas', 1, 200_000) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'periodo',
  frase: ({ horas }) => `${contar(horas, 'hora', 'horas')} de recolhimento noturno`,
  emPalavras: ({ horas }) => `${contar(horas, 'hora', 'horas')} de recolhimento em casa, que contam como pena.`,
  conferir: ({ dia, ate, dados: { horas } }) => {
    if (ate === undefined) return [];
    const cabem = ((Date.parse(ate) - Date.parse(dia)) / MS_DO_DIA + 1) * HORAS_DO_DIA;
    return horas <= cabem ? [] : [{ codigo: 'nao-cabe', campo: 'horas', mensagem: naoCabe(cabem) }];
  },
  projecoes: [],
});

const naoCabe = (cabem: number): string =>
  `No período cabem ${contar(cabem, 'hora', 'horas')}. Confira as datas ou as horas.`;

export type DadosDoRecolhimento = DadosDoTipo<typeof recolhimentoNoturno>;
