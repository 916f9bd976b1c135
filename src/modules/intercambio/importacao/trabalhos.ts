/** O que as importações fazem fora do pedido da pessoa. */
import { z } from 'zod';
import { agendar, registrarPeriodico, registrarTrabalho, tipoDeTrabalho } from '../../../platform/trabalhos/index.ts';
import type { Periodico, Trabalho } from '../../../platform/trabalhos/index.ts';
import type { Banco, Servicos, Tx } from '../../acesso/index.ts';
import { conferir } from './conferir.ts';
import { type Meios, processar } from './processar.ts';
import { apagarPedacos } from './pedacos.ts';
import { idsCorrendo } from './store.ts';

const QUAL = z.object({ importacaoId: z.guid() });
const CONFERIR = tipoDeTrabalho('intercambio.conferir-arquivo', QUAL);
const IMPORTAR = tipoDeTrabalho('intercambio.importar-arquivo', QUAL);
const APAGAR = tipoDeTrabalho('intercambio.apagar-arquivo', QUAL);

export const agendarConferencia = (tx: Tx, importacaoId: string) => agendar(tx, CONFERIR, { importacaoId });
export const agendarImportacao = (tx: Tx, importacaoId: string) => agendar(tx, IMPORTAR, { importacaoId });
export const agendarApagar = (tx: Tx, importacaoId: string) => agendar(tx, APAGAR, { importacaoId });

export const trabalhosDaImportacao = (meios: Meios): Trabalho[] => [
  registrarTrabalho(CONFERIR, ({ importacaoId }) => conferir(meios.servicos, importacaoId)),
  registrarTrabalho(IMPORTAR, ({ importacaoId }, { sinal }) => processar(meios, importacaoId, sinal)),
  registrarTrabalho(APAGAR, ({ importacaoId }) => apagarPedacos(meios.servicos.banco, importacaoId)),
];

/**
 * O processo que morreu deixa o trabalho preso na fila por horas: na partida, e a cada hora, o que estava em curso se põe
 * de novo. Se o outro ainda vive, a marca de até onde se leu deixa só um gravar.
 */
export async function retomarImportacoes(banco: Banco): Promise<void> {
  for (const importacaoId of await idsCorrendo(banco)) {
    await agendar(banco, CONFERIR, { importacaoId });
    await agendar(banco, IMPORTAR, { importacaoId });
  }
}

export const periodicosDaImportacao = ({ banco }: Servicos): Periodico[] => [
  registrarPeriodico('intercambio.retomar-importacoes', { minuto: 7 }, () => retomarImportacoes(banco)),
];
