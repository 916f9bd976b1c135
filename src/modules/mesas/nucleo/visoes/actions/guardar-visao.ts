/** Guarda os filtros de agora com um nome. O filtro já vem conferido por quem conhece a mesa. */
import { z } from 'zod';
import { texto } from '../../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { inserirVisao, visoesDe } from '../store.ts';
import { MAIOR_NOME, MAIS_VISOES } from '../visao.ts';

const entrada = z.object({
  mesa: z.string(),
  nome: texto('o nome da visão', MAIOR_NOME),
  filtro: z
    .string('Filtre ou ordene a mesa antes de guardar a visão.')
    .min(1, 'Filtre ou ordene a mesa antes de guardar a visão.')
    .max(1000),
});

export const guardarVisao: Acao<typeof entrada, string, void> = {
  nome: 'mesas.guardar-visao',
  permissao: { publica: 'cada um guarda os próprios filtros' },
  entrada,
  alvo: async (_tx, _entrada, { ator }) =>
    ator.usuarioId === undefined ? undefined : { alvo: {}, valor: ator.usuarioId },
  async executar({ tx, agora, alvo: usuarioId }, { mesa, nome, filtro }) {
    const guardadas = await visoesDe(tx, usuarioId, mesa);
    if (guardadas.length >= MAIS_VISOES) return recusar({ ...DEMAIS, campo: 'nome' });
    const nova = await inserirVisao(tx, { usuarioId, mesa, nome, filtro, agora });
    return nova ? feito(undefined) : recusar({ ...REPETIDA, campo: 'nome' });
  },
};

const DEMAIS = {
  codigo: 'visoes-demais',
  mensagem: `Cada mesa guarda até ${MAIS_VISOES} visões. Apague uma que não usa e guarde de novo.`,
};
const REPETIDA = {
  codigo: 'nome-repetido',
  mensagem: 'Já há uma visão com este nome nesta mesa. Escolha outro nome, ou apague a que há.',
};
