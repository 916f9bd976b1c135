/** A fila de quem analisa, autoriza e cadastra. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../../acordos/hoje.ts';
import { type Escrito, escritoEm, Problemas, responderFormulario } from '../../../http/formulario.tsx';
import { responderRecusa } from '../../../http/recusa.tsx';
import { registrarLeitura } from '../../../nucleo/consulta.ts';
import { naoEncontrado } from '../../../nucleo/recusas.ts';
import type { IdDaPermissao } from '../../../permissao/catalogo.ts';
import { temPermissao } from '../../../permissao/decidir.ts';
import { conferirPedido } from '../../conferencia.ts';
import { listarFila } from '../../fila.ts';
import { lerPedido } from '../../ler-pedido.ts';
import { orgaoSemQuemDecida } from '../../quem-decide.ts';
import { contasDaPessoa } from '../../store.ts';
import { buscarTermo } from '../../termos.ts';
import { ATOS, FEITO, type NomeDoAto } from './atos.ts';
import { FILA, PaginaDaFila } from './lista.tsx';
import { passoDaPessoa } from './passo.ts';
import { poderia } from '../../../http/poderia.ts';
import { alvoDe } from '../../actions/alvo-do-pedido.ts';
import { PaginaDoPedido } from './pedido.tsx';

const params = z.object({ id: z.guid() });
const querystring = z.object({
  situacao: z.literal('encerrados').optional().catch(undefined),
  busca: z.string().trim().max(100).optional().catch(undefined),
});
const feitoSchema = z.object({ feito: z.string().optional().catch(undefined) });

const DA_FILA: readonly IdDaPermissao[] = [
  'acesso.pedido.analisar',
  'acesso.pedido.autorizar',
  'acesso.pedido.cadastrar',
];
const SEM_FILA: Recusa = {
  codigo: 'sem-permissao',
  mensagem: 'Nenhum papel da sua lotação atual deixa analisar, autorizar ou cadastrar pedidos de acesso.',
};

export function registrarFila(app: Aplicacao): void {
  const config = { acesso: { entrado: 'três permissões levam à fila, e cada uma mostra só o que alcança' } } as const;

  app.get(FILA, { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const { ator } = req.quem;
    if (!DA_FILA.some((p) => temPermissao(ator, p))) return responderRecusa(reply, [SEM_FILA]);
    const { banco, relogio } = app.servicos;
    const hoje = hojeEmBrasilia(relogio.agora());
    const filtro = { abertos: req.query.situacao === undefined, busca: req.query.busca || undefined };
    await registrarLeitura(app.servicos, req.quem, { nome: 'pedido.listar', dados: filtro });
    const pedidos = await listarFila(banco, ator, filtro, hoje);
    return responderPagina(reply, <PaginaDaFila pedidos={pedidos} filtro={filtro} hoje={hoje} />);
  });

  app.get(`${FILA}/:id`, { schema: { hide: true, params, querystring: feitoSchema }, config }, async (req, reply) =>
    mostrar(req, reply, req.params.id, { feito: FEITO[req.query.feito as NomeDoAto] }),
  );

  for (const [nome, { permissao, executar }] of Object.entries(ATOS)) {
    const opcoes = { schema: { hide: true, params }, config: { acesso: permissao } };
    app.post(`${FILA}/:id/${nome}`, opcoes, async (req, reply) => {
      const { id } = req.params;
      const escrito = escritoEm(req.body);
      const r = await executar(app.servicos, req.quem, { ...escrito, pedidoId: id });
      if (r.ok) return reply.redirect(`${FILA}/${id}?feito=${nome}`, 303);
      return recusado(req, reply, { id, recusas: r.recusas, escrito });
    });
  }
}

interface Recusado {
  id: string;
  recusas: readonly Recusa[];
  escrito: Escrito;
}

/** Fora do alcance, a resposta é a mesma de um pedido que não existe; a auditoria sabe a diferença. */
function recusado(req: FastifyRequest, reply: FastifyReply, { id, recusas, escrito }: Recusado) {
  if (recusas.some((r) => r.codigo === 'fora-do-alcance')) return responderRecusa(reply, [naoEncontrado]);
  return mostrar(req, reply, id, { recusas, escrito });
}

interface Mostrar {
  feito?: string | undefined;
  recusas?: readonly Recusa[];
  escrito?: Escrito;
}

async function mostrar(req: FastifyRequest, reply: FastifyReply, id: string, m: Mostrar): Promise<FastifyReply> {
  const { servicos } = req.server;
  const { banco } = servicos;
  const lido = await lerPedido(servicos, req.quem, id);
  if (!lido.ok) return responderRecusa(reply, lido.recusas);
  const pedido = lido.valor;
  const agora = servicos.relogio.agora();
  const hoje = hojeEmBrasilia(agora);
  const comum = {
    pedido,
    termo: await buscarTermo(banco, pedido.termoId),
    conferencia: await conferirPedido(banco, pedido),
    passo: passoDaPessoa(pedido, req.quem.ator, await contasDaPessoa(banco, pedido), agora),
    veConta: poderia(req.quem.ator, 'acesso.usuario.ver', { caminho: pedido.lotacao.caminho }, agora),
    reenvia: poderia(req.quem.ator, 'acesso.pedido.cadastrar', alvoDe(pedido, 'cadastrar', []), agora),
    semQuem: await orgaoSemQuemDecida(banco, pedido, hoje),
    hoje,
    feito: m.feito,
    escrito: m.escrito ?? {},
  };
  const pagina = (problemas: Problemas) => <PaginaDoPedido {...comum} problemas={problemas} />;
  return m.recusas ? responderFormulario(reply, m.recusas, pagina) : responderPagina(reply, pagina(new Problemas()));
}
