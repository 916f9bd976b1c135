/** A resposta também vai por e-mail: quem não entrou só a recebe por ele. */
import { z } from 'zod';
import type { Mensagem } from '../../../platform/correio/index.ts';
import { type Evento, ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { type Carteiro, entregar } from '../convites/index.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { PedidoDeAjuda, RespostaDeAjuda } from './pedido-de-ajuda.ts';
import { buscarPedido, listarRespostas } from './store.ts';

const RESPONDIDA = 'acesso.ajuda-respondida';
const respostaSchema = z.object({ pedidoDeAjudaId: z.guid(), ordem: z.number().int() });

export const ajudaRespondida = (dados: z.output<typeof respostaSchema>): Evento => ({ tipo: RESPONDIDA, dados });

const MANDAR_RESPOSTA = tipoDeTrabalho('acesso.mandar-resposta-de-ajuda', respostaSchema);

export const OUVINTES_DA_AJUDA: readonly Ouvinte[] = [
  ouvir(RESPONDIDA, 'acesso.mandar-resposta-de-ajuda', respostaSchema, (tx, { dados }) =>
    agendar(tx, MANDAR_RESPOSTA, dados),
  ),
];

export const trabalhosDaAjuda = (servicos: Pick<Servicos, 'banco'>, carteiro: Carteiro): Trabalho[] => [
  registrarTrabalho(MANDAR_RESPOSTA, (dados) => mandarResposta(servicos, carteiro, dados)),
];

/** Pode repetir-se: uma cópia a mais não faz mal. @throws se o correio está fora do ar. */
export async function mandarResposta(
  { banco }: Pick<Servicos, 'banco'>,
  carteiro: Carteiro,
  { pedidoDeAjudaId, ordem }: z.output<typeof respostaSchema>,
): Promise<void> {
  const pedido = await buscarPedido(banco, pedidoDeAjudaId);
  const resposta = (await listarRespostas(banco, pedidoDeAjudaId)).find((r) => r.ordem === ordem);
  if (pedido && resposta) await entregar(carteiro, mensagemDaResposta(pedido, resposta, carteiro));
}

function mensagemDaResposta(p: PedidoDeAjuda, r: RespostaDeAjuda, { enderecoPublico }: Carteiro): Mensagem {
  const onde = p.usuarioId
    ? `Veja a conversa em ${enderecoPublico}/ajuda/pedidos/${p.id}`
    : `Se não resolveu, escreva de novo em ${enderecoPublico}/ajuda e cite o número ${p.numero}.`;
  const situacao = p.resolvidoEm ? 'O pedido foi dado por resolvido.' : 'O pedido continua aberto.';
  return {
    para: { nome: p.nome, endereco: p.email },
    assunto: `Resposta ao seu pedido de ajuda ${p.numero}`,
    texto: [`${p.nome},`, `${r.autorNome} (${p.fila.nome}) respondeu:`, r.texto, situacao, onde, NUNCA_SENHA].join(
      '\n\n',
    ),
  };
}

const NUNCA_SENHA = 'Ninguém do Custódia pede ou manda senha, por e-mail ou telefone.';
