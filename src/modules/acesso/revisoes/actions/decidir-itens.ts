/** Confirma ou revoga papéis em revisão, um ou vários de uma vez. */
import { z } from 'zod';
import { escolha, lista, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { caminhoComum } from '../revisao.ts';
import * as store from '../store.ts';
import type { Decisao } from '../store.ts';

const entrada = z
  .object({
    revisaoId: z.guid(),
    vinculos: lista(uuid('o papel'), 'Marque ao menos um papel.'),
    decisao: escolha('o que decidir', ['confirmado', 'revogado']),
    motivo: opcional(texto('o motivo da revogação', 500)),
  })
  .refine((e) => e.decisao === 'confirmado' || e.motivo !== undefined, {
    path: ['motivo'],
    message: 'Escreva o motivo da revogação.',
  });

interface Escolhidos {
  revisao: store.RevisaoNaLista;
  itens: store.ItemDaRevisao[];
}

export const decidirItens: Acao<typeof entrada, Escolhidos, { quantos: number; decisao: Decisao['decisao'] }> = {
  nome: 'revisao.decidir',
  permissao: 'acesso.revisao.conduzir',
  entrada,
  alvo: async (tx, { revisaoId, vinculos }) => {
    await store.trancarRevisao(tx, revisaoId);
    const revisao = await store.acharRevisao(tx, revisaoId);
    const todos = revisao ? await store.itensDa(tx, revisaoId, store.TUDO) : [];
    const itens = todos.filter((i) => vinculos.includes(i.vinculoId));
    if (!revisao || itens.length < new Set(vinculos).size) return undefined;
    return {
      alvo: { caminho: caminhoComum(itens.map((i) => i.caminho)), interessados: interessadosEm(itens) },
      valor: { revisao, itens },
    };
  },
  executar: async ({ tx, agora, ator, alvo: { revisao, itens }, anotar }, { decisao, motivo }) => {
    const recusas = impedimentos(revisao, itens, agora);
    if (recusas.length > 0) return recusar(...recusas);
    const ids = itens.map((i) => i.vinculoId);
    await store.decidir(tx, revisao.id, ids, { decisao, motivo, por: ator.usuarioId }, agora);
    anotar({ objeto: { tipo: 'revisao', id: revisao.id } });
    return feito({ quantos: ids.length, decisao });
  },
};

/** Quem tem o papel e quem o propôs não o confirmam. */
export const interessadosEm = (itens: readonly store.ItemDaRevisao[]): string[] =>
  itens.flatMap((i) => (i.propostoPor ? [i.pessoa.id, i.propostoPor] : [i.pessoa.id]));

function impedimentos(revisao: store.RevisaoNaLista, itens: readonly store.ItemDaRevisao[], agora: Date): Recusa[] {
  const recusas: Recusa[] = [];
  if (diaEm(revisao.estrutura.fuso, agora) > revisao.prazo) {
    const mensagem = `O prazo acabou em ${dataCurta(revisao.prazo)}, e o que não foi confirmado já não vale. Quem precisa do papel o recebe por proposta nova.`;
    recusas.push({ codigo: 'prazo-passou', mensagem });
  }
  const jaDecididos = itens.filter((i) => i.decisao !== undefined).length;
  if (jaDecididos > 0) {
    const mensagem = `${contar(jaDecididos, 'dos papéis marcados já foi decidido', 'dos papéis marcados já foram decididos')} por outra pessoa. Recarregue a página e marque só os que faltam. Nada mudou agora.`;
    recusas.push({ codigo: 'ja-mudou', mensagem });
  }
  return recusas;
}
