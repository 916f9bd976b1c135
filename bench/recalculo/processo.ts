/** Um processo que ajuda no recálculo: faz lotes até acabarem e sai. */
import { randomUUID } from 'node:crypto';
import { umLote } from '../../src/modules/execucao/recalculo/andar.ts';
import { criarCalculista } from '../../src/modules/execucao/recalculo/calculista.ts';
import { abrirBanco } from '../../src/platform/db/index.ts';

const [, , url = '', recalculoId = ''] = process.argv;
const { db, fechar } = abrirBanco(url, { maximo: 2 });
const calculista = criarCalculista(url);
// A linha sobe antes: na implantação, ela já está de pé.
await calculista.fazerLote(randomUUID(), new Date());
process.send?.('pronto');
while ((await umLote(db, calculista, recalculoId, new Date())) === 'feito');
await calculista.encerrar();
await fechar();
process.disconnect?.();
