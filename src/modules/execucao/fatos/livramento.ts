import { campo, type DadosDoTipo, doTipo, type FatoVigente, tipoDeFato } from '../../pessoas/index.ts';

/** Prazo para lançar o que se decide: política do sistema. */
export const HORAS_DA_DECISAO = 48;

/** Livramento condicional concedido (LEP, arts. 131 a 146). */
export const livramento = tipoDeFato({
  tipo: 'execucao.livramento',
  nome: 'Livramento condicional',
  grupo: 'beneficio',
  campos: { condicoes: campo.opcional(campo.textoLongo('Condições')) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'instante',
  frase: ({ condicoes }) => `Livramento condicional concedido${condicoes ? `: ${condicoes}` : ''}`,
  emPalavras: () => 'O juiz deu o livramento: cumpre o resto da pena fora, com condições.',
  conferir: (_, vigentes) => [
    ...(doTipo(vigentes, 'processos.condenacao').length > 0 ? [] : [SEM_CONDENACAO]),
    ...(emLivramento(vigentes) ? [JA_EM_LIVRAMENTO] : []),
  ],
  projecoes: [],
});

const CAUSAS = {
  'crime-durante': 'Crime durante o livramento',
  'crime-anterior': 'Crime anterior ao livramento',
  outra: 'Outra causa',
} as const;

/** A causa decide se o tempo em liberdade conta (CP, arts. 86 e 88). */
export const livramentoRevogado = tipoDeFato({
  tipo: 'execucao.livramento-revogado',
  nome: 'Livramento revogado',
  grupo: 'beneficio',
  campos: { causa: campo.escolha('Causa', CAUSAS) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: HORAS_DA_DECISAO,
  duracao: 'instante',
  frase: ({ causa }) => `Livramento revogado: ${CAUSAS[causa].toLowerCase()}`,
  emPalavras: () => 'O juiz cancelou o livramento.',
  conferir: (_, vigentes) => (emLivramento(vigentes) ? [] : [SEM_LIVRAMENTO]),
  projecoes: [],
});

export type DadosDaRevogacao = DadosDoTipo<typeof livramentoRevogado>;

/** O último livramento ainda não foi revogado. */
export const emLivramento = (vigentes: readonly FatoVigente[]): boolean =>
  vigentes.findLast((f) => f.tipo === livramento.tipo || f.tipo === livramentoRevogado.tipo)?.tipo === livramento.tipo;

const SEM_CONDENACAO = {
  codigo: 'sem-condenacao',
  mensagem: 'Não há condenação registrada: o livramento é de quem cumpre pena. Lance antes a condenação.',
  base: 'Código Penal, art. 83',
};
const JA_EM_LIVRAMENTO = {
  codigo: 'ja-em-livramento',
  mensagem: 'Já há livramento em curso. Se foi revogado, lance antes a revogação; se a data está errada, corrija-a.',
};
const SEM_LIVRAMENTO = {
  codigo: 'sem-livramento',
  mensagem: 'Não há livramento em curso para revogar. Confira se o livramento foi lançado.',
};
