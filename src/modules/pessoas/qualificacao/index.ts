/** Os tipos de fato que dizem quem a pessoa é e quem atua no caso dela (Res. CNJ 417/2021, art. 4º). */
import type { QualquerTipo } from '../fatos/tipo.ts';
import { atuacao } from './atuacao.ts';
import { condicao } from './condicao.ts';
import { contato } from './contato.ts';
import { dadoSocial } from './dado-social.ts';
import { defensor } from './defensor.ts';
import { documento } from './documento.ts';
import { endereco } from './endereco.ts';
import { excecao } from './excecao.ts';
import { filiacao } from './filiacao.ts';
import { foto } from './foto.ts';
import { nascimento } from './nascimento.ts';
import { nome } from './nome.ts';
import { protecao } from './protecao.ts';
import { religiao } from './religiao.ts';
import { saude } from './saude.ts';
import { genero, sexo } from './sexo.ts';
import { sinal } from './sinal.ts';

export type { DadosDaAtuacao } from './atuacao.ts';
export type { DadosDaCondicao } from './condicao.ts';
export type { DadosDoContato } from './contato.ts';
export type { DadosDoDefensor } from './defensor.ts';
export { type DadosDoDocumento, ESPECIES_DE_DOCUMENTO } from './documento.ts';
export type { DadosDoNascimento } from './nascimento.ts';
export { type DadosDoNome, ESPECIES_DE_NOME } from './nome.ts';
export {
  atuacao,
  condicao,
  contato,
  dadoSocial,
  defensor,
  documento,
  endereco,
  excecao,
  filiacao,
  foto,
  genero,
  nascimento,
  nome,
  protecao,
  religiao,
  saude,
  sexo,
  sinal,
};

export const TIPOS_DA_QUALIFICACAO: readonly QualquerTipo[] = [
  nome,
  filiacao,
  nascimento,
  sexo,
  genero,
  documento,
  excecao,
  foto,
  sinal,
  dadoSocial,
  religiao,
  endereco,
  contato,
  condicao,
  saude,
  protecao,
  defensor,
  atuacao,
];
