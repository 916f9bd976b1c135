/** A linha das listas: quem é, pelo que vale por último. */
import { projetarColunas } from '../fatos/projecao.ts';
import { type QuemE, quemE } from './quem-e.ts';
import { soPublicos } from './so-publicos.ts';

const COLUNAS = [
  'nome',
  'nome_social',
  'mae',
  'pai',
  'nascimento',
  'sexo',
  'cpf',
  'rji',
  'excecao',
  'foto_id',
] as const;

export const colunasDaPessoa = (e: QuemE) => ({
  nome: e.nome,
  nome_social: e.nomeSocial ?? null,
  mae: e.mae ?? null,
  pai: e.pai ?? null,
  nascimento: e.nascimento ?? null,
  sexo: e.sexo ?? null,
  cpf: e.cpf ?? null,
  rji: e.rji ?? null,
  excecao: e.excecao,
  foto_id: e.fotoId ?? null,
});

export const PESSOA = projetarColunas('pessoas.pessoa', COLUNAS, (pessoaId, fatos) => [
  { pessoa_id: pessoaId, ...colunasDaPessoa(quemE(soPublicos(fatos))) },
]);
