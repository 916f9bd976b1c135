/** Escreve a quem pediu sobre o passo que foi dado. O que é segredo (código, enlace) é sorteado aqui, na hora. */
import { registrar } from '../../auditoria/index.ts';
import {
  buscarDestinatario,
  type Carteiro,
  enlaceDo,
  entregar,
  novoConvite,
  temCredencial,
} from '../convites/index.ts';
import { entradaDaAuditoria } from '../nucleo/auditar.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { hashDoCodigo, novoCodigo } from './codigo.ts';
import { type Extras, mensagemDoPasso } from './mensagens.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { depoisDe } from './pedido.ts';
import { estadoDoPedido, type Pedido } from './registro.ts';
import { gravarAndamento, gravarCodigoDoCorreio, prenderPedido } from './store.ts';

type ServicosDoAviso = Pick<Servicos, 'banco' | 'relogio'>;

/** Pode repetir-se: um aviso a mais não faz mal. @throws se o correio está fora do ar. */
export async function avisarQuemPediu(
  servicos: ServicosDoAviso,
  carteiro: Carteiro,
  { pedidoId, ordem }: { pedidoId: string; ordem: number },
): Promise<void> {
  const pedido = await buscarPedido(servicos.banco, pedidoId);
  const andamento = pedido?.andamentos.find((a) => a.ordem === ordem);
  if (!pedido || !andamento) return;
  const extras: Extras = { enderecoPublico: carteiro.enderecoPublico };
  if (andamento.passo === 'pedido' || andamento.passo === 'reiteracao')
    extras.codigo = await codigoNovo(servicos, pedido);
  if (andamento.passo === 'cadastro') extras.convite = await conviteSePreciso(servicos, carteiro, pedido);
  const para = await destinatario(servicos, pedido);
  await entregar(carteiro, mensagemDoPasso(pedido, andamento, para, extras));
  if (andamento.passo === 'cadastro') await anotarAviso(servicos, pedidoId);
}

async function codigoNovo({ banco }: ServicosDoAviso, { id }: Pedido): Promise<string> {
  const codigo = novoCodigo();
  await banco.transaction().execute((tx) => gravarCodigoDoCorreio(tx, id, hashDoCodigo(codigo)));
  return codigo;
}

async function conviteSePreciso(
  servicos: ServicosDoAviso,
  carteiro: Carteiro,
  { usuarioId }: Pedido,
): Promise<Extras['convite']> {
  if (usuarioId === undefined || (await temCredencial(servicos.banco, usuarioId))) return undefined;
  const { token, expiraEm } = await novoConvite(servicos, { usuarioId, motivo: 'primeiro-acesso' });
  return { enlace: enlaceDo(carteiro, token), expiraEm };
}

/** Cadastrada, a pessoa recebe no e-mail da conta: o do pedido pode ter sido escrito por outra. */
async function destinatario({ banco }: ServicosDoAviso, { usuarioId, pessoa }: Pedido) {
  return (usuarioId === undefined ? undefined : await buscarDestinatario(banco, usuarioId)) ?? pessoa;
}

async function anotarAviso({ banco, relogio }: ServicosDoAviso, pedidoId: string): Promise<void> {
  const agora = relogio.agora();
  await banco.transaction().execute(async (tx) => {
    const pedido = await prenderPedido(tx, pedidoId);
    if (!pedido || depoisDe(estadoDoPedido(pedido), 'aviso') === undefined) return;
    const ordem = pedido.andamentos.length + 1;
    await gravarAndamento(tx, pedidoId, { ordem, passo: 'aviso', autorNome: SISTEMA.ator.nome }, agora);
    const objeto = { tipo: 'pedido', id: pedidoId };
    await registrar(tx, [entradaDaAuditoria(SISTEMA, agora, { tipo: 'sistema', acao: 'pedido.avisar', objeto })]);
  });
}
