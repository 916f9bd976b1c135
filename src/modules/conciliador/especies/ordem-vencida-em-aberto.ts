/** A validade da ordem passou e ela continua em aberto: alguém pode ser preso por ordem que não vale. */
import { sql } from 'kysely';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const ORDEM_VENCIDA_EM_ABERTO = especieDeContradicao({
  id: 'ordem-vencida-em-aberto',
  nome: 'Ordem de prisão vencida e em aberto',
  base: 'Res. CNJ 417/2021, art. 25',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Registrar o fim da ordem, ou expedir outra.',
  onde: '/processos',
  achar: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, o.sigilo,
           jsonb_build_object('expedida', o.expedida_em, 'validade', o.validade) as detalhes
      from processos.ordem_de_prisao o
     where o.encerrada_em is null and o.validade < ${recorte.hoje}::date and ${doRecorte(recorte, 'o.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Ordem', diz: `Expedida em ${dia(d, 'expedida')} e ainda em aberto` },
    { registro: 'Ordem', diz: `Valia até ${dia(d, 'validade')}` },
  ],
});
