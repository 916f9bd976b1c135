/** Trabalho, estudo, leitura e exame de ensino: o que o juiz converte em dias remidos (LEP, arts. 126 a 130). */
import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';

/** O registro segue ao juiz todo mês (LEP, art. 129): um mês, depois do fim do período, é a política do sistema. */
const UM_MES_EM_HORAS = 30 * 24;

/** Ninguém estuda mais que isto num dia: acima, é erro de digitação. Escolha do sistema, não teto da remição. */
const MAXIMO_DE_HORAS_POR_DIA = 12;

const COMUM = {
  grupo: 'rotina',
  permissao: 'custodia.rotina.lancar',
  art2: 'VI',
  prazoEmHoras: UM_MES_EM_HORAS,
  projecoes: [],
} as const;

const documento = campo.opcional(
  campo.texto('Documento', { maximo: 120, dica: 'Folha de frequência, certificado, ofício…' }),
);

/** Dias corridos do período, os dois incluídos. */
const diasDoPeriodo = (dia: string, ate = dia): number =>
  Temporal.PlainDate.from(dia).until(Temporal.PlainDate.from(ate)).days + 1;

const naoCabe = (campoErrado: string, mensagem: string): Recusa[] => [
  { codigo: 'nao-cabe-no-periodo', campo: campoErrado, mensagem },
];

export const trabalho = tipoDeFato({
  ...COMUM,
  tipo: 'custodia.trabalho',
  nome: 'Trabalho',
  duracao: 'periodo',
  campos: {
    dias: campo.inteiro('Dias trabalhados', 1, 3660),
    atividade: campo.opcional(campo.texto('Em quê', { maximo: 120 })),
    documento,
  },
  frase: ({ dias, atividade }) => `${dias} dias de trabalho${atividade ? ` (${atividade})` : ''}`,
  emPalavras: ({ dias }) => `Você trabalhou ${dias} dias.`,
  conferir: ({ dia, ate, dados: { dias } }) => {
    const cabem = diasDoPeriodo(dia, ate);
    return dias > cabem ? naoCabe('dias', `O período tem ${cabem} dias: não cabem ${dias} de trabalho.`) : [];
  },
});
export type DadosDoTrabalho = DadosDoTipo<typeof trabalho>;

export const estudo = tipoDeFato({
  ...COMUM,
  tipo: 'custodia.estudo',
  nome: 'Estudo',
  duracao: 'periodo',
  campos: {
    horas: campo.inteiro('Horas de estudo', 1, 20_000),
    curso: campo.opcional(campo.texto('Curso', { maximo: 120 })),
    documento,
  },
  frase: ({ horas, curso }) => `${horas} horas de estudo${curso ? ` (${curso})` : ''}`,
  emPalavras: ({ horas }) => `Você estudou ${horas} horas.`,
  conferir: ({ dia, ate, dados: { horas } }) => {
    const cabem = diasDoPeriodo(dia, ate) * MAXIMO_DE_HORAS_POR_DIA;
    return horas > cabem
      ? naoCabe(
          'horas',
          `No período não cabem ${horas} horas: são no máximo ${MAXIMO_DE_HORAS_POR_DIA} por dia, ${cabem} ao todo.`,
        )
      : [];
  },
});
export type DadosDoEstudo = DadosDoTipo<typeof estudo>;

export const leitura = tipoDeFato({
  ...COMUM,
  tipo: 'custodia.leitura',
  nome: 'Leitura',
  duracao: 'instante',
  campos: {
    obras: campo.inteiro('Obras lidas e avaliadas', 1, 100),
    obra: campo.opcional(campo.texto('Qual', { maximo: 200 })),
    documento,
  },
  frase: ({ obras, obra }) => obra ?? `${obras} ${obras === 1 ? 'obra lida' : 'obras lidas'}`,
  emPalavras: ({ obras }) =>
    `Você leu ${obras} ${obras === 1 ? 'livro, e foi aprovado' : 'livros, e foram aprovados'}.`,
});
export type DadosDaLeitura = DadosDoTipo<typeof leitura>;

export const exameDeEnsino = tipoDeFato({
  ...COMUM,
  tipo: 'custodia.exame-de-ensino',
  nome: 'Exame de ensino (Encceja, Enem)',
  duracao: 'instante',
  campos: {
    nivel: campo.escolha('Nível', { fundamental: 'Ensino fundamental', medio: 'Ensino médio' }),
    areas: campo.inteiro('Áreas em que passou', 1, 5),
    certificado: campo.opcional(campo.simOuNao('Concluiu o nível, com certificado')),
    diasJaRemidosNoNivel: campo.opcional(campo.inteiro('Dias já remidos no mesmo nível', 0, 3660)),
    documento,
  },
  frase: ({ nivel, areas }) => `Exame do ensino ${nivel === 'medio' ? 'médio' : 'fundamental'}: ${areas} áreas`,
  emPalavras: ({ areas }) => `Você passou no exame de ensino, em ${areas} ${areas === 1 ? 'área' : 'áreas'}.`,
});
export type DadosDoExameDeEnsino = DadosDoTipo<typeof exameDeEnsino>;
