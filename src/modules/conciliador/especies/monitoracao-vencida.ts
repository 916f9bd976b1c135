/** O prazo da monitoração passou sem prorrogação: ela está revogada, e o equipamento continua na pessoa. */
import { sql } from 'kysely';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const MONITORACAO_VENCIDA = especieDeContradicao({
  id: 'monitoracao-vencida',
  nome: 'Monitoração com prazo vencido e ativa',
  base: 'Res. CNJ 417/2021, art. 17',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Registrar a prorrogação, se houve; senão, o fim, e a retirada do equipamento.',
  onde: '/custodia',
  achar: (recorte) => sql`
    select m.pessoa_id, m.id::text as referencia, 'publico' as sigilo,
           jsonb_build_object('inicio', m.inicio, 'prazo', m.prazo) as detalhes
      from custodia.monitoracao m
     where m.fim is null and m.prazo < ${recorte.hoje}::date
       -- A prorrogada vale pelo prazo da última.
       and not exists (select from custodia.monitoracao n
         where n.pessoa_id = m.pessoa_id and n.fim is null and (n.prazo, n.id) > (m.prazo, m.id))
       and ${doRecorte(recorte, 'm.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Ordem', diz: `O prazo acabou em ${dia(d, 'prazo')}` },
    { registro: 'Custódia', diz: `Monitorada desde ${dia(d, 'inicio')}` },
  ],
});
