/** O que se escreve para implantar o sistema: os órgãos que o usam primeiro e quem cada um designou. */
import { z } from 'zod';
import { cpf, email, opcional, texto } from '../../../platform/entrada/campos.ts';
import { CAMPOS_DA_ESTRUTURA, municipioTemEstado } from '../estruturas/entrada.ts';
import { type EspecieDeEstrutura, especiesDentroDe } from '../estruturas/estrutura.ts';
import { FUSO_DE_BRASILIA, FUSOS, type Fuso } from '../estruturas/lugares.ts';
import { type Categoria, CATEGORIAS } from '../usuarios/usuario.ts';

/** Os que alguém de fora do sistema designa. Todos os outros se propõem e se autorizam nele. */
export const PAPEIS_DA_IMPLANTACAO = [
  'gestor-do-sistema',
  'auditor',
  'cadastrador-de-estruturas',
  'cadastrador-vinculador',
  'cadastrador-autorizador',
] as const;
export type PapelDaImplantacao = (typeof PAPEIS_DA_IMPLANTACAO)[number];

/** Chave que ninguém conhece é erro: o que foi escrito errado não passa calado. */
const objeto = <F extends z.ZodRawShape>(campos: F) =>
  z.strictObject(campos, {
    error: (e) =>
      e.code === 'unrecognized_keys'
        ? `Aqui não há ${e.keys.map((k) => `"${k}"`).join(', ')}. Há: ${Object.keys(campos).join(', ')}.`
        : `Escreva aqui as chaves ${Object.keys(campos).join(', ')}.`,
  });

/** Em arquivo não há lista para escolher: a mensagem diz as opções. */
const umaDe = <const O extends readonly [string, ...string[]]>(rotulo: string, opcoes: O) =>
  z.enum(opcoes, `Escreva ${rotulo}: ${opcoes.join(', ')}.`);

const categorias = Object.keys(CATEGORIAS) as [Categoria, ...Categoria[]];
const especies = especiesDentroDe() as [EspecieDeEstrutura, ...EspecieDeEstrutura[]];
const fusos = Object.keys(FUSOS) as [Fuso, ...Fuso[]];

const pessoaSchema = objeto({
  nome: texto('o nome completo', 200, 3),
  nomeSocial: opcional(texto('o nome social')),
  categoria: umaDe('a categoria', categorias),
  cpf: cpf(),
  matricula: opcional(texto('a matrícula', 40)),
  email: email('o e-mail institucional'),
  telefone: opcional(texto('o telefone', 30)),
  cargo: texto('o cargo', 100),
  papeis: z.array(umaDe('o papel', PAPEIS_DA_IMPLANTACAO), 'Escreva a lista dos papéis.').min(1, 'Escreva os papéis.'),
});

const { nome, sigla, uf, municipio } = CAMPOS_DA_ESTRUTURA;

const orgaoSchema = municipioTemEstado(
  objeto({
    nome,
    sigla,
    especie: umaDe('a espécie', especies),
    uf,
    municipio,
    fuso: umaDe('o fuso', fusos).default(FUSO_DE_BRASILIA),
    ato: texto('o ato que designou as pessoas', 200),
    pessoas: z.array(pessoaSchema, 'Escreva a lista das pessoas do órgão.').min(1, 'Escreva as pessoas do órgão.'),
  }),
);

export const implantacaoSchema = objeto({
  orgaoGestor: texto('a sigla do órgão que administra o sistema', 30),
  orgaos: z.array(orgaoSchema, 'Escreva a lista dos órgãos.').min(1, 'Escreva os órgãos.'),
});

export type Implantacao = z.output<typeof implantacaoSchema>;
export type OrgaoDesignado = Implantacao['orgaos'][number];
export type PessoaDesignada = OrgaoDesignado['pessoas'][number];
