/** O mandado vencido e sem baixa não vale, e ainda pode prender alguém por engano. */
import { sql } from 'kysely';
import { SOBE_O_BENEFICIO } from '../antecedencias.ts';
import { doRecorte } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE } from './comum.ts';

export const MANDADO_VENCIDO = especieDeAviso({
  id: 'mandado-vencido',
  nome: 'Mandado vencido e pendente',
  base: BASE,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'policia'],
  antecedencias: [0],
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Mandado de prisão vencido, ainda sem baixa',
  oQueFazer: 'Dar baixa no mandado ou expedir outro.',
  // No último dia da validade ainda vale.
  alvos: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, o.validade + 1 as alvo, o.sigilo
      from processos.ordem_de_prisao o
     where o.encerrada_em is null and o.validade < ${recorte.hoje}::date and ${doRecorte(recorte, 'o.pessoa_id')}`,
});
