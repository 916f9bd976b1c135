import { escolha, opcional, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { PESSOA } from '../projecoes/pessoa.ts';

/** O que o cálculo usa (progressão especial, indulto) e a separação por unidade. Gênero e orientação vão à parte. */
export const sexo = tipoDeFato({
  tipo: 'pessoas.sexo',
  nome: 'Sexo',
  grupo: 'qualificacao',
  campos: { sexo: escolha('Sexo', { feminino: 'Feminino', masculino: 'Masculino' }) },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ sexo: s }) => `Sexo ${s}`,
  projecoes: [PESSOA],
});

export type DadosDoSexo = DadosDoTipo<typeof sexo>;

/** Como a pessoa se identifica: só quem pode ver o restrito o vê. */
export const genero = tipoDeFato({
  tipo: 'pessoas.genero',
  nome: 'Gênero e orientação',
  grupo: 'qualificacao',
  campos: {
    genero: opcional(texto('Identidade de gênero', { maximo: 60 })),
    orientacao: opcional(texto('Orientação sexual', { maximo: 60 })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  sigilo: 'restrito',
  duracao: 'desde',
  frase: ({ genero: g, orientacao: o }) => [g, o].filter(Boolean).join('; ') || 'Não informado',
  projecoes: [],
});
