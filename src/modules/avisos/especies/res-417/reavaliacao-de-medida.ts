/** A monitoração tem prazo, e vencida sem prorrogação acaba sozinha (arts. 17 e 21): depois dele não há o que reavaliar. */
import { sql } from 'kysely';
import { doRecorte } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE } from './comum.ts';

export const REAVALIACAO_DE_MEDIDA = especieDeAviso({
  id: 'reavaliacao-de-medida',
  nome: 'Reavaliação da monitoração eletrônica',
  base: `${BASE}, e arts. 14, 17 e 21`,
  gravidade: 'prazo',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: [10, 0],
  frase: 'Prazo da monitoração eletrônica',
  oQueFazer: 'Prorrogar, em decisão motivada, ou deixar que acabe no prazo.',
  alvos: (recorte) => sql`
    select p.pessoa_id, p.id::text as referencia, p.dia as alvo, p.sigilo
      from custodia.pendencia p
     where p.especie = 'monitoracao' and p.dia >= ${recorte.hoje}::date and ${doRecorte(recorte, 'p.pessoa_id')}`,
});
