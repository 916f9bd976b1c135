/** A morte está registrada e há ordem de prisão que ainda a procura. */
import { sql } from 'kysely';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const MORTA_COM_ORDEM_ATIVA = especieDeContradicao({
  id: 'morta-com-ordem-ativa',
  nome: 'Morta com ordem de prisão ativa',
  base: 'Res. CNJ 417/2021, art. 24',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Revogar a ordem e dar baixa.',
  onde: '/processos',
  achar: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, o.sigilo, jsonb_build_object('expedida', o.expedida_em) as detalhes
      from processos.ordem_de_prisao o join custodia.situacao s on s.pessoa_id = o.pessoa_id
     where o.encerrada_em is null and s.estado = 'falecida' and ${doRecorte(recorte, 'o.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Ordem', diz: `Expedida em ${dia(d, 'expedida')} e ainda em aberto` },
    { registro: 'Custódia', diz: 'Consta falecida' },
  ],
});
