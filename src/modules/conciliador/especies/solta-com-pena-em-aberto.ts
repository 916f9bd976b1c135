/** Em liberdade, sem livramento nem regime que a explique, e a guia da pena continua aberta. */
import { sql } from 'kysely';
import { FATO_VALE } from '../../pessoas/index.ts';
import { dia, doRecorte } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const SOLTA_COM_PENA_EM_ABERTO = especieDeContradicao({
  id: 'solta-com-pena-em-aberto',
  nome: 'Em liberdade com guia de pena em aberto',
  base: 'Res. CNJ 417/2021, arts. 22 e 24',
  gravidade: 'grave',
  responsavel: 'juizo',
  oQueFazer: 'Registrar por que está em liberdade, arquivar a guia ou, se for o caso, expedir a ordem.',
  onde: '/lancar',
  achar: (recorte) => sql`
    select s.pessoa_id, g.id::text as referencia, greatest(d.sigilo, g.sigilo) as sigilo,
           jsonb_build_object('data', d.mais_cedo, 'guia', g.dia) as detalhes
      from custodia.situacao s
      join execucao.data d on d.pessoa_id = s.pessoa_id and d.marco = 'termino' and d.mais_cedo >= ${recorte.hoje}::date
      join lateral (
        select f.id, f.dia, f.sigilo from pessoas.fato f
         where f.pessoa_id = s.pessoa_id and f.tipo = 'processos.guia' and ${FATO_VALE}
         order by f.dia desc, f.id desc limit 1) g on true
     where s.estado = 'solta' and s.titulo is null and ${doRecorte(recorte, 's.pessoa_id')}`,
  lados: (d) => [
    { registro: 'Execução', diz: `Guia de ${dia(d, 'guia')}; a pena vai até ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: 'Em liberdade, sem pena que cumpra fora' },
  ],
});
