/** Acompanhamento por quem pediu, com o número e o código: ver, complementar e desistir. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../../acordos/hoje.ts';
import { escritoEm, Problemas, responderFormulario } from '../../../http/formulario.tsx';
import { type Acao, executar } from '../../../nucleo/acao.ts';
import { complementarPedido, desistirDoPedido } from '../../actions/de-quem-pediu.ts';
import { buscarPedido } from '../../buscar-pedido.ts';
import type { Estado } from '../../pedido.ts';
import type { Pedido } from '../../registro.ts';
import { orgaoSemQuemDecida } from '../../quem-decide.ts';
import { buscarTermo } from '../../termos.ts';
import { abrirPeloCodigo, type PedidoAberto } from './abrir.ts';
import { EntradaDoAcompanhamento } from './entrada.tsx';
import { PedidoAcompanhado } from './pedido.tsx';

const OPCOES = {
  schema: { hide: true },
  config: { acesso: { publica: 'quem pediu acesso prova que é pelo número e pelo código do pedido' } },
} as const;

export function registrarAcompanhamento(app: Aplicacao): void {
  app.get('/pedidos-de-acesso', OPCOES, async (_req, reply) => responderPagina(reply, <EntradaDoAcompanhamento />));

  app.post('/pedidos-de-acesso', OPCOES, async (req, reply) => {
    const r = await abrirPeloCodigo(req);
    return r.ok ? mostrar(reply, r.valor) : naoAbriu(req, reply, r.recusas);
  });

  registrarAto(app, 'complementar', complementarPedido, 'Complementação enviada. A análise recomeça.');
  registrarAto(app, 'desistir', desistirDoPedido, 'Pedido encerrado.');
}

function registrarAto<E extends z.ZodType>(
  app: Aplicacao,
  nome: string,
  acao: Acao<E, Pedido, Estado>,
  feito: string,
): void {
  app.post(`/pedidos-de-acesso/${nome}`, OPCOES, async (req, reply) => {
    const aberto = await abrirPeloCodigo(req);
    if (!aberto.ok) return naoAbriu(req, reply, aberto.recusas);
    const r = await executar(app.servicos, req.quem, acao, req.body);
    return mostrar(reply, aberto.valor, r.ok ? { feito } : { problemas: new Problemas(r.recusas) });
  });
}

const naoAbriu = (req: FastifyRequest, reply: FastifyReply, recusas: readonly Recusa[]): FastifyReply =>
  responderFormulario(reply, recusas, (p) => <EntradaDoAcompanhamento escrito={escritoEm(req.body)} problemas={p} />);

interface Depois {
  feito?: string;
  problemas?: Problemas;
}

/** Relê o pedido: o ato acabou de mudá-lo. */
async function mostrar(
  reply: FastifyReply,
  { pedido, credencial }: PedidoAberto,
  depois: Depois = {},
): Promise<FastifyReply> {
  const { banco, relogio } = reply.server.servicos;
  const atual = (await buscarPedido(banco, pedido.id)) ?? pedido;
  const termo = await buscarTermo(banco, pedido.termoId);
  const hoje = hojeEmBrasilia(relogio.agora());
  const semQuem = await orgaoSemQuemDecida(banco, atual, hoje);
  const pagina = (problemas: Problemas) => (
    <PedidoAcompanhado
      aberto={{ pedido: atual, credencial }}
      termo={termo}
      hoje={hoje}
      semQuem={semQuem}
      feito={depois.feito}
      escrito={escritoEm(reply.request.body)}
      problemas={problemas}
    />
  );
  const { problemas } = depois;
  return problemas
    ? responderFormulario(reply, problemas.recusas, pagina)
    : responderPagina(reply, pagina(new Problemas()));
}
