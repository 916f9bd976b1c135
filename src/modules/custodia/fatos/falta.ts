import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { conferirEtapa, conferirHomologacao } from '../disciplina/conferir.ts';
import { ETAPAS } from '../disciplina/procedimento.ts';
import { PROCEDIMENTO } from '../disciplina/projecao.ts';

export const NATUREZAS = { leve: 'Leve', media: 'Média', grave: 'Grave' } as const;

const FALTA = 'custodia.falta';
const faltaId = campo.fato('Falta', FALTA);

/** A prova e a sanção vêm no procedimento: lançar a falta não é punir. */
export const falta = tipoDeFato({
  tipo: FALTA,
  nome: 'Falta disciplinar',
  grupo: 'disciplina',
  campos: {
    natureza: campo.escolha('Natureza', NATUREZAS),
    conduta: campo.texto('O que se atribui à pessoa', { dica: 'Na grave, o inciso da LEP, arts. 50 a 52.' }),
    descricao: campo.opcional(campo.textoLongo('O que houve')),
  },
  permissao: 'custodia.rotina.lancar',
  art2: 'IX',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ natureza, conduta }) => `Falta ${NATUREZAS[natureza].toLowerCase()}: ${conduta}`,
  emPalavras: ({ natureza }) =>
    `A unidade diz que houve uma falta ${NATUREZAS[natureza].toLowerCase()}. Você tem direito a ser ouvido e a defesa.`,
  projecoes: [PROCEDIMENTO],
});
export type DadosDaFalta = DadosDoTipo<typeof falta>;

export const RESULTADOS_DO_PROCEDIMENTO = { sancao: 'Com sanção', absolvicao: 'Sem falta (absolvição)' } as const;

const CAMPOS_DA_ETAPA = {
  faltaId,
  etapa: campo.escolha('Etapa', ETAPAS),
  resultado: campo.opcional(campo.escolha('Resultado da decisão', RESULTADOS_DO_PROCEDIMENTO)),
  sancao: campo.opcional(campo.texto('Sanção', { maximo: 200 })),
  anotacao: campo.opcional(campo.textoLongo('O que ficou dito', { maximo: 2000 })),
};
export type DadosDaFaltaEtapa = campo.DadosDe<typeof CAMPOS_DA_ETAPA>;

export const faltaEtapa = tipoDeFato({
  tipo: 'custodia.falta-etapa',
  nome: 'Etapa do procedimento disciplinar',
  grupo: 'disciplina',
  campos: CAMPOS_DA_ETAPA,
  permissao: 'custodia.rotina.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ etapa, resultado, sancao }) =>
    [ETAPAS[etapa], resultado && RESULTADOS_DO_PROCEDIMENTO[resultado], sancao].filter(Boolean).join(': '),
  emPalavras: ({ etapa }) => `O procedimento da falta andou: ${ETAPAS[etapa].toLowerCase()}.`,
  conferir: conferirEtapa,
  projecoes: [PROCEDIMENTO],
});

const CAMPOS_DA_HOMOLOGACAO = {
  faltaId,
  homologada: campo.simOuNao('O juiz homologou a falta'),
  perdaDias: campo.opcional(campo.inteiro('Perda de dias remidos, em dias', 0, 3660)),
  perdaFracao: campo.opcional(campo.texto('Ou em fração', { maximo: 10, dica: 'Até 1/3 (LEP, art. 127).' })),
};
export type DadosDaFaltaHomologada = campo.DadosDe<typeof CAMPOS_DA_HOMOLOGACAO>;

/** Cabe ao juiz: só a falta homologada muda datas. Vale sem procedimento, que a audiência judicial supre (STF, Tema 941). */
export const faltaHomologada = tipoDeFato({
  tipo: 'custodia.falta-homologada',
  nome: 'Decisão do juiz sobre a falta',
  grupo: 'disciplina',
  campos: CAMPOS_DA_HOMOLOGACAO,
  permissao: 'execucao.decisao.lancar',
  art2: 'IX',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ homologada, perdaDias, perdaFracao }) =>
    homologada
      ? `Falta homologada${perdaDias ? `, com perda de ${perdaDias} dias remidos` : perdaFracao ? `, com perda de ${perdaFracao} dos dias remidos` : ''}`
      : 'Falta não homologada',
  emPalavras: ({ homologada }) =>
    homologada ? 'O juiz confirmou a falta.' : 'O juiz não confirmou a falta: ela não conta.',
  conferir: conferirHomologacao,
  projecoes: [PROCEDIMENTO],
});
