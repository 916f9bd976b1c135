/** Foi solta com outra ordem, anterior, ainda em aberto: a soltura devia ter ficado prejudicada, ou a ordem já não vale. */
import { sql } from 'kysely';
import { FATO_VALE } from '../../pessoas/index.ts';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const SOLTA_COM_ORDEM_ANTERIOR = especieDeContradicao({
  id: 'solta-com-ordem-anterior',
  nome: 'Solta com ordem de prisão anterior em aberto',
  base: 'Res. CNJ 417/2021, art. 7º, parágrafo único',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Registrar o fim da ordem, ou decidir se ela ainda vale.',
  onde: '/processos',
  achar: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, o.sigilo,
           jsonb_build_object('expedida', o.expedida_em, 'soltura', f.dia) as detalhes
      from processos.ordem_de_prisao o join custodia.situacao s on s.pessoa_id = o.pessoa_id
      join lateral (
        select f.dia from pessoas.fato f
         where f.pessoa_id = o.pessoa_id and f.tipo = 'custodia.soltura' and ${FATO_VALE} and f.dia > o.expedida_em
         order by f.dia desc limit 1) f on true
     where o.encerrada_em is null and s.estado = 'solta' and ${doRecorte(recorte, 'o.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Ordem', diz: `Expedida em ${dia(d, 'expedida')} e ainda em aberto` },
    { registro: 'Custódia', diz: `Solta em ${dia(d, 'soltura')}` },
  ],
});
