/** Abre um pedido pelo número e pelo código, com freio para quem adivinha. */
import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { texto } from '../../../../../platform/entrada/campos.ts';
import { feito, recusar, type Resultado } from '../../../../../platform/recusa.ts';
import { criarAssinador } from '../../../entrada/cofre/assinatura.ts';
import { chavesDaTentativa, tentar } from '../../../entrar/tentativas/index.ts';
import { entradaDaAuditoria } from '../../../nucleo/auditar.ts';
import { recusasDaEntrada } from '../../../nucleo/recusas.ts';
import { buscarPedido } from '../../buscar-pedido.ts';
import { hashDoCodigo } from '../../codigo.ts';
import type { Pedido } from '../../registro.ts';
import { acharPeloCodigo } from '../../store.ts';

const credencialSchema = z.object({
  numero: texto('o número do pedido', 20),
  codigo: texto('o código de acompanhamento', 40),
});
export type Credencial = z.output<typeof credencialSchema>;

export interface PedidoAberto {
  pedido: Pedido;
  credencial: Credencial;
}

const NAO_CONFERE = {
  codigo: 'nao-confere',
  mensagem:
    'O número e o código não conferem. Veja se o número tem o ano (2026-000042) e se o código está inteiro. Perdeu o código? Faça o mesmo pedido de novo: ele se junta ao que já anda, e um código novo vai para o seu e-mail.',
  campo: 'numero',
};

export async function abrirPeloCodigo(req: FastifyRequest): Promise<Resultado<PedidoAberto>> {
  const lida = credencialSchema.safeParse(req.body ?? {});
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const { banco, relogio, leituras, chaveMestra } = req.server.servicos;
  const { numero, codigo } = lida.data;
  const quemTenta = { prova: 'acompanhamento', conta: numero, ip: req.ip } as const;
  const tentativa = await tentar(banco, chavesDaTentativa(criarAssinador([chaveMestra]), quemTenta), relogio.agora());
  if (!tentativa.ok) return tentativa;
  const id = await acharPeloCodigo(banco, numero, hashDoCodigo(codigo));
  const pedido = id === undefined ? undefined : await buscarPedido(banco, id);
  if (!pedido) {
    await tentativa.valor.errou();
    return recusar(NAO_CONFERE);
  }
  await tentativa.valor.acertou();
  const objeto = { tipo: 'pedido', id: pedido.id };
  const registro = {
    tipo: 'leitura',
    acao: 'pedido.acompanhar',
    objeto,
    usuario: { nome: pedido.pessoa.nome },
  } as const;
  await leituras.ler(entradaDaAuditoria(req.quem, relogio.agora(), registro));
  return feito({ pedido, credencial: lida.data });
}
