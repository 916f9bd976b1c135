/** Está numa unidade e nada registrado diz por que está presa. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { doRecorte, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const PRESA_SEM_TITULO = especieDeContradicao({
  id: 'presa-sem-titulo',
  nome: 'Presa sem título',
  base: 'CF, art. 5º, LXI',
  gravidade: 'liberdade',
  responsavel: 'direcao',
  oQueFazer: 'Registrar a ordem por que está presa; se não há, comunicar ao juízo e soltar.',
  onde: '/lancar',
  achar: (recorte) => sql`
    select s.pessoa_id, 'situacao' as referencia, 'publico' as sigilo, jsonb_build_object('presaDesde', s.presa_desde) as detalhes
      from custodia.situacao s
     where ${ESTA_PRESA} and s.titulo is null and ${doRecorte(recorte, 's.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Custódia', diz: presaDesde(d) },
    { registro: 'Ordem', diz: 'Nenhum título de prisão em vigor' },
  ],
});
