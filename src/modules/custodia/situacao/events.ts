/** O regime vem também da condenação, que é de outro módulo: quando ela muda, a situação se refaz. */
import { z } from 'zod';
import { ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { trancarTitular } from '../../acesso/index.ts';
import { lerFatos, projetar, vigentes } from '../../pessoas/index.ts';
import { SITUACAO } from './projecoes.ts';

const LANCADOS = z.object({
  pessoaId: z.guid(),
  fatos: z.array(z.object({ id: z.guid(), tipo: z.string() })),
});

const MUDAM_O_REGIME = new Set(['processos.condenacao']);

export const OUVINTES_DA_CUSTODIA: readonly Ouvinte[] = [
  ouvir('pessoas.fatos-lancados', 'custodia.refazer-situacao', LANCADOS, async (tx, { dados: { pessoaId, fatos } }) => {
    if (!fatos.some((f) => MUDAM_O_REGIME.has(f.tipo))) return;
    await trancarTitular(tx, pessoaId);
    await projetar(tx, [SITUACAO], pessoaId, vigentes(await lerFatos(tx, pessoaId)));
  }),
];
