/** A minuta que espera a assinatura de quem decide há 24 horas. */
import { sql } from 'kysely';
import { SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { doRecorte } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, diaDe } from './comum.ts';

export const DOCUMENTO_SEM_ASSINATURA = especieDeAviso({
  id: 'documento-sem-assinatura',
  nome: 'Documento pendente de assinatura',
  base: BASE,
  gravidade: 'prazo',
  destinatarios: ['juizo'],
  antecedencias: [0],
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Minuta de decisão à espera de assinatura',
  oQueFazer: 'Assinar, mudar ou devolver a minuta.',
  alvos: (recorte) => sql`
    select m.pessoa_id, m.id::text as referencia, ${diaDe(sql`(m.feita_em + interval '24 hours')`)} as alvo, i.sigilo
      from incidentes.minuta m
      join incidentes.incidente i on i.pessoa_id = m.pessoa_id and i.id = m.incidente_id
     where m.resolvida_em is null and ${doRecorte(recorte, 'm.pessoa_id')}`,
});
