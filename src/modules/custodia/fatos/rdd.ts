/** O regime disciplinar diferenciado (LEP, arts. 52 e 54): decide o juiz, com prazo. */
import type { Recusa } from '../../../platform/recusa.ts';
import { campo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';
import { rddEmCurso } from '../disciplina/rdd.ts';
import { dataBr } from '../situacao/estado.ts';
import { PENDENCIAS_DA_CUSTODIA } from '../situacao/pendencias.ts';

const ANOS_NO_MAXIMO = 2;

export const rdd = tipoDeFato({
  tipo: 'custodia.rdd',
  nome: 'Regime disciplinar diferenciado',
  grupo: 'disciplina',
  campos: {
    prazo: campo.data('Até quando', { dica: 'Último dia. Para prorrogar, lance outra decisão.' }),
    motivo: campo.texto('Por quê, como está na decisão', { maximo: 400 }),
    processo: campo.opcional(campo.processo()),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ prazo, motivo }) => `Regime disciplinar diferenciado até ${dataBr(prazo)}: ${motivo}`,
  emPalavras: ({ prazo }) => `O juiz pôs você no regime mais rígido (RDD) até ${dataBr(prazo)}.`,
  conferir: ({ dia, dados: { prazo } }) => {
    if (prazo < dia) return [PRAZO_VENCIDO];
    return prazo > maisAnos(dia, ANOS_NO_MAXIMO) ? [PRAZO_LONGO] : [];
  },
  citar: citarProcesso('execucao'),
  projecoes: [PENDENCIAS_DA_CUSTODIA],
});

const maisAnos = (dia: string, anos: number): string => Temporal.PlainDate.from(dia).add({ years: anos }).toString();

const PRAZO_VENCIDO: Recusa = {
  codigo: 'prazo-vencido',
  campo: 'prazo',
  mensagem: 'O prazo acaba antes de começar. Confira as duas datas.',
};
const PRAZO_LONGO: Recusa = {
  codigo: 'prazo-longo',
  campo: 'prazo',
  mensagem: 'Cada decisão põe alguém neste regime por até 2 anos. Confira o ano; a prorrogação é outra decisão.',
  base: 'LEP, art. 52',
};

const FINS_DO_RDD = { 'fim-do-prazo': 'Fim do prazo', revogacao: 'Revogado pelo juiz', outro: 'Outro' } as const;

export const rddEncerrado = tipoDeFato({
  tipo: 'custodia.rdd-encerrado',
  nome: 'Fim do regime disciplinar diferenciado',
  grupo: 'disciplina',
  campos: { motivo: campo.escolha('Por quê', FINS_DO_RDD) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ motivo }) => `Fim do regime disciplinar diferenciado: ${FINS_DO_RDD[motivo].toLowerCase()}`,
  emPalavras: () => 'Você saiu do regime mais rígido (RDD).',
  conferir: ({ dia }, vigentes) => (rddEmCurso(vigentes.filter((f) => f.dia <= dia)) ? [] : [SEM_RDD]),
  projecoes: [PENDENCIAS_DA_CUSTODIA],
});

const SEM_RDD: Recusa = {
  codigo: 'nao-cabe',
  campo: 'dia',
  mensagem: 'Não consta, neste dia, regime disciplinar diferenciado em curso. Confira o dia ou lance antes a decisão.',
};
