/** A prisão em curso é a que a ordem mandou, e a ordem continua aberta: quem for solto pode ser preso de novo por ela. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { FATO_VALE } from '../../pessoas/index.ts';
import { dia, doRecorte, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const ORDEM_CUMPRIDA_E_PENDENTE = especieDeContradicao({
  id: 'ordem-cumprida-e-pendente',
  nome: 'Ordem cumprida e pendente ao mesmo tempo',
  base: 'Res. CNJ 417/2021, art. 12',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Registrar o cumprimento da ordem.',
  onde: '/processos',
  achar: (recorte) => sql`
    select o.pessoa_id, o.id::text as referencia, o.sigilo,
           jsonb_build_object('expedida', o.expedida_em, 'presaDesde', s.presa_desde) as detalhes
      from processos.ordem_de_prisao o join custodia.situacao s on s.pessoa_id = o.pessoa_id
     where o.encerrada_em is null and ${ESTA_PRESA} and ${doRecorte(recorte, 'o.pessoa_id')}
       and exists (select from pessoas.fato f
         where f.pessoa_id = o.pessoa_id and f.tipo in ('custodia.titulo', 'custodia.prisao') and ${FATO_VALE}
           and (f.dados->>'ordemId' = o.id::text
             or (f.dados->>'processo' = o.processo and f.dados->>'especie' = o.especie and f.dia >= o.expedida_em)))`,
  lados: (d) => [
    { registro: 'Ordem', diz: `Expedida em ${dia(d, 'expedida')} e ainda por cumprir` },
    { registro: 'Custódia', diz: `${presaDesde(d)}, por esta ordem` },
  ],
});
