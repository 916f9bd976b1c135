/** A certidão de óbito gera alerta em todas as peças ativas (art. 24): enquanto não há baixa, a ordem ainda procura alguém. */
import { sql } from 'kysely';
import { SOBE_O_BENEFICIO } from '../antecedencias.ts';
import { doRecorte } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, diaDe } from './comum.ts';

export const ORDEM_DE_QUEM_MORREU = especieDeAviso({
  id: 'ordem-de-quem-morreu',
  nome: 'Ordem de prisão de quem morreu',
  base: `${BASE}, e art. 24`,
  gravidade: 'prazo',
  destinatarios: ['juizo'],
  antecedencias: [0],
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Ordem de prisão ativa de pessoa que morreu',
  oQueFazer: 'Revogar a ordem e dar baixa.',
  // Os sigilos vêm em ordem alfabética: o maior dos textos é o maior deles.
  alvos: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, ${diaDe(sql`m.soube_em`)} as alvo, greatest(o.sigilo, m.sigilo) as sigilo
      from processos.ordem_de_prisao o
      join custodia.pendencia m on m.pessoa_id = o.pessoa_id and m.especie = 'obito'
     where o.encerrada_em is null and ${doRecorte(recorte, 'o.pessoa_id')}`,
});
