/** O que a matriz põe direto nas tabelas a partir das datas de uma pessoa: cada função põe um, e devolve o id. */
import { inserirAndamento, inserirIncidente, inserirVista } from '../../incidentes/nucleo/gravar.ts';
import { inserirSemLotes } from '../../execucao/recalculo/store.ts';
import { hashDoToken } from '../entrada/cofre/token.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { AGORA, type PessoaDeTeste } from '../para-testes.ts';

/** Alcançado por quem cumpre `condenacaoDeSeisAnos` desde 04/06/2026. */
export const MARCO = 'progressao/semiaberto';
export const SEGREDO = 'segredo-da-agenda-da-matriz';

export interface Sobre {
  tx: Tx;
  pessoaId: string;
  estruturaId: string;
  por: string;
}

export async function mandarAviso({ tx, pessoaId, estruturaId }: Sobre): Promise<string> {
  const { id } = await tx
    .insertInto('avisos.aviso')
    .values({
      pessoa_id: pessoaId,
      especie: 'progressao',
      referencia: MARCO,
      alvo: '2026-06-04',
      sigilo: 'publico',
      aberto_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('avisos.envio')
    .values({
      pessoa_id: pessoaId,
      aviso_id: id,
      passo: -1,
      papel: 'defesa',
      estrutura_id: estruturaId,
      mandado_em: AGORA,
    })
    .execute();
  return id;
}

/** Aberto pelo juízo, e com vista ao órgão. */
export async function abrirIncidente({ tx, pessoaId, estruturaId, por }: Sobre) {
  const incidente = await inserirIncidente(tx, {
    pessoaId,
    marco: MARCO,
    tipo: 'progressao',
    origem: 'oficio',
    sigilo: 'restrito',
    agora: AGORA,
    autorId: por,
  });
  const dados = { a: 'ministerio-publico', estruturaId, termoDias: 3, prazo: '2026-11-21' } as const;
  const autoria = { agora: AGORA, autorId: por, lotacaoId: undefined };
  const vistaId = await inserirAndamento(tx, incidente, { especie: 'vista', dados }, autoria);
  await inserirVista(tx, incidente, { id: vistaId, estruturaId, prazo: dados.prazo, agora: AGORA });
  return { incidenteId: incidente.id, vistaId };
}

export async function contradizer({ tx, pessoaId, estruturaId }: Sobre): Promise<string> {
  const { id } = await tx
    .insertInto('conciliador.contradicao')
    .values({
      pessoa_id: pessoaId,
      especie: 'presa-sem-titulo',
      referencia: 'situacao',
      gravidade: 'liberdade',
      estrutura_id: estruturaId,
      sigilo: 'publico',
      detalhes: JSON.stringify({ presaDesde: '2024-01-10' }),
      achada_em: AGORA,
      prazo: '2026-11-19',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Um recálculo das regras pronto, em que a data da pessoa muda. */
export async function comparar({ tx, pessoaId, por }: Sobre): Promise<string> {
  const novo = { nome: 'Regras novas', pedido: { especie: 'regras' }, emData: '2026-11-18' } as const;
  const id = await inserirSemLotes(tx, { ...novo, agora: AGORA, autorId: por });
  const pronto = { estado: 'pronto', pronto_em: AGORA, total: 1 } as const;
  await tx.updateTable('execucao.recalculo').set(pronto).where('id', '=', id).execute();
  await tx
    .insertInto('execucao.diferenca')
    .values({
      pessoa_id: pessoaId,
      recalculo_id: id,
      marco: MARCO,
      tipo: 'progressao',
      sentido: 'melhor',
      antes: '2026-06-04',
      depois: '2026-06-01',
      dias: -3,
      conta_em: AGORA,
      sigilo: 'publico',
    })
    .execute();
  return id;
}

/** Um sistema de fora, e uma chamada a ele que esgotou as tentativas. */
export async function criarWebhook({ tx, estruturaId, por }: Sobre): Promise<string> {
  const { id } = await tx
    .insertInto('avisos.webhook')
    .values({
      estrutura_id: estruturaId,
      nome: 'Sistema fictício',
      url: 'https://sistema.exemplo.br/avisos',
      segredo: 'cifrado',
      criado_em: AGORA,
      criado_por: por,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const morta = { canal: 'webhook', webhook_id: id, modo: 'imediato', estado: 'morta', tentativas: 9 } as const;
  await tx
    .insertInto('avisos.mensagem')
    .values({ ...morta, criada_em: AGORA, nao_antes: AGORA })
    .execute();
  return id;
}

export async function guardarVisao(tx: Tx, usuarioId: string): Promise<string> {
  const { id } = await tx
    .insertInto('mesas.visao')
    .values({ usuario_id: usuarioId, mesa: 'defesa', nome: 'Vencidas', filtro: 'prazo=vencidos', criada_em: AGORA })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function criarAgenda(tx: Tx, { id: usuarioId, lotacaoId }: PessoaDeTeste): Promise<string> {
  const { id } = await tx
    .insertInto('avisos.agenda')
    .values({
      usuario_id: usuarioId,
      lotacao_id: lotacaoId,
      finalidade: 'custodia',
      segredo_hash: Buffer.from(hashDoToken(SEGREDO), 'hex'),
      criada_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function ligarAparelho(tx: Tx, usuarioId: string): Promise<string> {
  const { id } = await tx
    .insertInto('avisos.inscricao_push')
    .values({
      usuario_id: usuarioId,
      endereco: 'https://push.exemplo.br/aparelho',
      p256dh: 'chave',
      auth: 'chave',
      criada_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
