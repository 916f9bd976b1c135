/** A última contagem não a achou, e ela consta presa na unidade. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const AUSENTE_NA_CONTAGEM = especieDeContradicao({
  id: 'ausente-na-contagem',
  nome: 'Consta presa e não foi achada na contagem',
  base: 'Escolha do sistema, pela prática do censo prisional',
  gravidade: 'grave',
  responsavel: 'direcao',
  oQueFazer: 'Achar a pessoa, ou registrar a saída, a fuga ou a soltura.',
  onde: '/lancar',
  achar: (recorte) => sql`
    select c.pessoa_id, c.contagem_id::text as referencia, 'publico' as sigilo,
           jsonb_build_object('contagem', c.dia, 'aquiDesde', s.aqui_desde) as detalhes
      from custodia.situacao s
      join lateral (
        select p.pessoa_id, p.contagem_id, p.resultado, n.estrutura_id, n.terminada_em::date as dia
          from custodia.contagem_pessoa p join custodia.contagem n on n.id = p.contagem_id
         where p.pessoa_id = s.pessoa_id and n.terminada_em is not null
         order by n.terminada_em desc limit 1) c on true
     where ${ESTA_PRESA} and s.fora is null and c.resultado = 'ausente' and c.estrutura_id = s.estrutura_id
       and ${doRecorte(recorte, 's.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Custódia', diz: `Consta na unidade desde ${dia(d, 'aquiDesde')}` },
    { registro: 'Custódia', diz: `A contagem de ${dia(d, 'contagem')} não a achou` },
  ],
});
