import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  responderFormulario,
  responderRecusa,
  semRevelar,
  type Servicos,
  valorDe,
} from '../../../acesso/index.ts';
import type { Oficina } from '../../../calculadora/index.ts';
import { abrirNaPagina } from '../../../execucao/index.ts';
import { registrarPedido } from '../../actions/registrar-pedido.ts';
import { docxDa } from '../docx/gerar.ts';
import { jaPedido, lerPedivel, pecaDo, type Pedivel } from '../ler.ts';
import { textoDo } from '../texto/peca.ts';
import { baixar, DOCX, PDF } from './baixar.ts';
import { type Formulario, formularioDe, formularioNovo, refazer } from './escrito.ts';
import { PaginaDaPeticao } from './pagina.tsx';

const config = { acesso: { permissao: 'incidentes.incidente.pedir' } } as const;
const params = z.object({ id: z.guid() });
const querystring = z.object({ marco: z.string().max(200) });

/** O que cada botão faz, e como vai à auditoria. */
const LEITURAS = {
  previa: 'incidentes.preparar-peticao',
  refazer: 'incidentes.preparar-peticao',
  docx: 'incidentes.gerar-peticao-docx',
  pdf: 'incidentes.gerar-peticao-pdf',
  registrar: 'incidentes.preparar-peticao',
} as const;
type Ato = keyof typeof LEITURAS;
const ato = z.enum(Object.keys(LEITURAS) as [Ato, ...Ato[]]).catch('previa');

export function registrarPeticao(app: Aplicacao, oficina: Oficina): void {
  const { servicos } = app;

  app.get('/pessoas/:id/pedidos/novo', { schema: { hide: true, params, querystring }, config }, async (req, reply) =>
    abrir(servicos, req, reply, LEITURAS.previa, req.query.marco, (pedivel) => {
      const { incidente } = pedivel;
      if (incidente && jaPedido(pedivel)) {
        return reply.redirect(`/pessoas/${pedivel.aberta.id}/incidentes/${incidente.id}`, 303);
      }
      return responderPagina(reply, <PaginaDaPeticao pedivel={pedivel} formulario={formularioNovo(pedivel.caso)} />);
    }),
  );

  app.post('/pessoas/:id/pedidos/novo', { schema: { hide: true, params }, config }, async (req, reply) => {
    const escrito = escritoEm(req.body);
    const qual = ato.parse(valorDe(escrito, 'ato'));
    return abrir(servicos, req, reply, LEITURAS[qual], valorDe(escrito, 'marco') ?? '', (pedivel) =>
      FAZER[qual]({ servicos, oficina, req, reply, pedivel, escrito }),
    );
  });
}

type Pedido = FastifyRequest<{ Params: z.output<typeof params> }>;

const abrir = (
  servicos: Servicos,
  req: Pedido,
  reply: FastifyReply,
  leitura: string,
  marco: string,
  responder: (pedivel: Pedivel) => FastifyReply | Promise<FastifyReply>,
) =>
  abrirNaPagina(servicos, req, reply, leitura, async (aberta) => {
    const r = await lerPedivel(servicos, req.quem, aberta, marco);
    return r.ok ? responder(r.valor) : responderRecusa(reply, r.recusas);
  });

interface Envio {
  servicos: Servicos;
  oficina: Oficina;
  req: Pedido;
  reply: FastifyReply;
  pedivel: Pedivel;
  escrito: Escrito;
}

const FAZER: Readonly<Record<Ato, (envio: Envio) => FastifyReply | Promise<FastifyReply>>> = {
  previa: ({ reply, pedivel, escrito }) => mostrar(reply, pedivel, formularioDe(escrito), true),
  refazer: ({ reply, pedivel, escrito }) => mostrar(reply, pedivel, refazer(pedivel.caso, escrito), false),
  async docx({ reply, pedivel, escrito }) {
    const { rascunho, escolhas } = formularioDe(escrito);
    return baixar(reply, `peticao-${pedivel.hoje}`, DOCX, await docxDa(pecaDo(pedivel, rascunho, escolhas)));
  },
  async pdf({ oficina, reply, pedivel, escrito }) {
    const { rascunho, escolhas } = formularioDe(escrito);
    const dados = { pecas: [pecaDo(pedivel, rascunho, escolhas)], em: pedivel.hoje };
    return baixar(reply, `peticao-${pedivel.hoje}`, PDF, await oficina.gerar('pecas', dados));
  },
  async registrar({ servicos, req, reply, pedivel, escrito }) {
    const formulario = formularioDe(escrito);
    const pedido = { pessoaId: pedivel.aberta.id, marco: pedivel.chave, texto: textoDo(formulario.rascunho) };
    const r = await executar(servicos, req.quem, registrarPedido(servicos), pedido);
    if (r.ok) return reply.redirect(`/pessoas/${pedido.pessoaId}/incidentes/${r.valor.incidenteId}?feito=pedido`, 303);
    return responderFormulario(reply, semRevelar(r.recusas), (problemas) => (
      <PaginaDaPeticao {...{ pedivel, formulario, problemas }} />
    ));
  },
};

const mostrar = (reply: FastifyReply, pedivel: Pedivel, formulario: Formulario, previa: boolean): FastifyReply =>
  responderPagina(reply, <PaginaDaPeticao {...{ pedivel, formulario, previa }} />);
