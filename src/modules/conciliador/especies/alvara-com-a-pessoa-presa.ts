/** Alvará expedido há mais de um dia, e a pessoa ainda consta presa. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { dia, doRecorte, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const ALVARA_COM_A_PESSOA_PRESA = especieDeContradicao({
  id: 'alvara-com-a-pessoa-presa',
  nome: 'Alvará sem cumprimento e a pessoa na unidade',
  base: 'Res. CNJ 417/2021, arts. 6º e 9º',
  gravidade: 'liberdade',
  responsavel: 'direcao',
  oQueFazer: 'Soltar e registrar a soltura, ou registrar a ordem que a impede.',
  onde: '/lancar',
  achar: (recorte) => sql`
    select p.pessoa_id, p.id::text as referencia, p.sigilo,
           jsonb_build_object('alvara', p.dia, 'presaDesde', s.presa_desde) as detalhes
      from processos.pendencia p join custodia.situacao s on s.pessoa_id = p.pessoa_id
     where p.especie = 'alvara' and p.dia + 1 < ${recorte.hoje}::date and ${ESTA_PRESA} and ${doRecorte(recorte, 'p.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Ordem', diz: `Alvará expedido em ${dia(d, 'alvara')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
