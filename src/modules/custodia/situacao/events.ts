/**
 * O que muda por um módulo de baixo: o regime, que vem também da condenação, e o sigilo do fato que cita um processo, que
 * sobe com o dele.
 */
import { z } from 'zod';
import { ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { trancarTitular } from '../../acesso/index.ts';
import { lerFatos, type Projecao, projetar, vigentes } from '../../pessoas/index.ts';
import { MONITORACAO } from '../monitoracao/projecao.ts';
import { PENDENCIAS_DA_CUSTODIA } from './pendencias.ts';
import { SITUACAO } from './projecoes.ts';

const LANCADOS = z.object({
  pessoaId: z.guid(),
  fatos: z.array(z.object({ id: z.guid(), tipo: z.string() })),
});

const REFAZEM: ReadonlyMap<string, readonly Projecao[]> = new Map([
  ['processos.condenacao', [SITUACAO]],
  ['custodia.monitoracao', [MONITORACAO, PENDENCIAS_DA_CUSTODIA]],
  ['custodia.rdd', [PENDENCIAS_DA_CUSTODIA]],
]);

export const OUVINTES_DA_CUSTODIA: readonly Ouvinte[] = [
  ouvir('pessoas.fatos-lancados', 'custodia.refazer-situacao', LANCADOS, async (tx, { dados: { pessoaId, fatos } }) => {
    const projecoes = fatos.flatMap((f) => REFAZEM.get(f.tipo) ?? []);
    if (projecoes.length === 0) return;
    await trancarTitular(tx, pessoaId);
    await projetar(tx, projecoes, pessoaId, vigentes(await lerFatos(tx, pessoaId)));
  }),
];
