/** Deixa de mandar o que não se conseguiu entregar, com o porquê, que fica na auditoria. */
import type { z } from 'zod';
import { texto } from '../../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, jaMudou } from '../../../../acesso/index.ts';
import { desistirDe, GERIR } from '../store.ts';
import { doAlcance } from './alcance.ts';
import { camposDaEscolha, escolhaDe, escolheu, SEM_ESCOLHA } from './escolha.ts';

const entrada = camposDaEscolha.extend({ motivo: texto('o motivo', 500) }).refine(escolheu, SEM_ESCOLHA);

/** Devolve de quantas se desistiu. */
export const desistir: Acao<z.ZodType<z.output<typeof entrada>>, undefined, number> = {
  nome: 'avisos.desistir-de-entregar',
  permissao: GERIR,
  entrada,
  alvo: doAlcance,
  async executar({ tx, agora, ator }, pedido) {
    const mudadas = await desistirDe(tx, ator, escolhaDe(pedido), agora);
    return mudadas.length === 0 ? recusar(jaMudou) : feito(mudadas.length);
  },
};
