/** Quem está preso e não tem defesa, juízo ou acusação no sistema: não há a quem avisar, e isso já é um aviso, também à coordenação. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { DE_QUEM, doRecorte } from './da-execucao.ts';
import { type EspecieDeAviso, especieDeAviso, type Recorte } from './especie.ts';

/** O dia em que se soube da prisão é o do aviso: já nasce vencido. O sigilo é o da pessoa. */
const semNinguem =
  (falta: RawBuilder<SqlBool>) =>
  (recorte: Recorte): RawBuilder<unknown> =>
    sql`
    select t.pessoa_id, 'pessoa' as referencia, s.presa_desde as alvo, t.sigilo
      from acesso.titular t join custodia.situacao s on s.pessoa_id = t.pessoa_id
     where s.presa_desde is not null and ${DE_QUEM.cumpre} and ${doRecorte(recorte, 't.pessoa_id')} and ${falta}`;

const semOrgao = (...especies: string[]): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
   where a.pessoa_id = t.pessoa_id and o.especie = any(${especies}::text[]))`;

const COMUM = {
  base: 'Lei 12.714/2012, art. 4º, § 1º; ir à coordenação é escolha do sistema',
  antecedencias: [0],
  oQueFazer: 'Registrar quem atua no caso.',
} as const satisfies Partial<EspecieDeAviso>;

export const SEM_DEFESA = especieDeAviso({
  ...COMUM,
  id: 'sem-defesa',
  destinatarios: ['juizo'],
  nome: 'Pessoa presa sem defesa registrada',
  gravidade: 'liberdade',
  frase: 'Pessoa presa sem defesa registrada',
  alvos: semNinguem(semOrgao('defensoria', 'oab')),
});

export const SEM_ACUSACAO = especieDeAviso({
  ...COMUM,
  id: 'sem-acusacao',
  destinatarios: ['juizo'],
  nome: 'Pessoa presa sem Ministério Público registrado',
  gravidade: 'prazo',
  frase: 'Pessoa presa sem Ministério Público registrado',
  alvos: semNinguem(semOrgao('ministerio-publico')),
});

export const SEM_JUIZO = especieDeAviso({
  ...COMUM,
  id: 'sem-juizo',
  destinatarios: ['direcao'],
  nome: 'Pessoa presa sem juízo registrado',
  gravidade: 'liberdade',
  frase: 'Pessoa presa sem juízo registrado',
  alvos: semNinguem(sql<SqlBool>`t.vara_id is null`),
});
