/** Põe de volta na fila o que não se conseguiu entregar. */
import type { z } from 'zod';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, jaMudou } from '../../../../acesso/index.ts';
import { agendarCorreio } from '../../correio/agendar.ts';
import { agendarPush } from '../../push/trabalhos.ts';
import { agendarWebhooks } from '../../webhook/trabalhos.ts';
import { GERIR, porDeNovo, provarDestinos } from '../store.ts';
import { camposDaEscolha, escolhaDe, escolheu, SEM_ESCOLHA } from './escolha.ts';
import { doAlcance } from './alcance.ts';

const entrada = camposDaEscolha.refine(escolheu, SEM_ESCOLHA);

/** Devolve quantas voltaram à fila. */
export const tentarDeNovo: Acao<z.ZodType<z.output<typeof entrada>>, undefined, number> = {
  nome: 'avisos.tentar-entregar-de-novo',
  permissao: GERIR,
  entrada,
  alvo: doAlcance,
  async executar({ tx, agora, ator }, pedido) {
    const mudadas = await porDeNovo(tx, ator, escolhaDe(pedido), agora);
    if (mudadas.length === 0) return recusar(jaMudou);
    const canais = new Set(mudadas.map((m) => m.canal));
    await provarDestinos(tx, [...new Set(mudadas.flatMap((m) => (m.webhookId === null ? [] : [m.webhookId])))]);
    if (canais.has('correio')) await agendarCorreio(tx, agora);
    if (canais.has('push')) await agendarPush(tx);
    if (canais.has('webhook')) await agendarWebhooks(tx);
    return feito(mudadas.length);
  },
};
