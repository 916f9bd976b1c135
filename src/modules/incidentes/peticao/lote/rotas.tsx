import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, executar, responderRecusa, semRevelar, valorDe } from '../../../acesso/index.ts';
import type { Oficina } from '../../../calculadora/index.ts';
import { registrarPedido } from '../../actions/registrar-pedido.ts';
import { pecaDo, type Pedivel } from '../ler.ts';
import { baixar, PDF } from '../pages/baixar.ts';
import { type Escolhas, PADRAO } from '../texto/escolhas.ts';
import { textoDo } from '../texto/peca.ts';
import { rascunhoDe } from '../texto/rascunho.ts';
import { lerEscolhidos } from './escolhidos.ts';
import { type Lote, lerLote } from './ler.ts';
import { PaginaDoLote } from './pagina.tsx';
import { PaginaDoResultado, type Registrado } from './resultado.tsx';

const config = { acesso: { permissao: 'incidentes.incidente.pedir' } } as const;
const schema = { hide: true, querystring: z.object({ item: z.unknown().optional() }) };

const LEITURAS = {
  previa: 'incidentes.preparar-peticoes',
  pdf: 'incidentes.gerar-peticoes-pdf',
  registrar: 'incidentes.preparar-peticoes',
} as const;
type Ato = keyof typeof LEITURAS;
const ato = z.enum(Object.keys(LEITURAS) as [Ato, ...Ato[]]).catch('previa');

export function registrarLote(app: Aplicacao, oficina: Oficina): void {
  const { servicos } = app;
  const hoje = () => iso(servicos.relogio.hoje());

  app.get('/pedidos/lote', { schema, config }, async (req, reply) =>
    abrir(app, req, reply, 'previa', req.query.item, (lote) =>
      responderPagina(reply, <PaginaDoLote lote={lote} escolhas={PADRAO} />),
    ),
  );

  app.post('/pedidos/lote', { schema: { hide: true }, config }, async (req, reply) => {
    const escrito = escritoEm(req.body);
    const qual = ato.parse(valorDe(escrito, 'ato'));
    const escolhas = { ...PADRAO, anexo: valorDe(escrito, 'anexo') === 'sim' };
    return abrir(app, req, reply, qual, escrito['item'], async (lote) => {
      const { pediveis } = lote;
      if (qual === 'previa' || pediveis.length === 0) {
        return responderPagina(reply, <PaginaDoLote {...{ lote, escolhas }} />);
      }
      if (qual === 'registrar') {
        return responderPagina(reply, <PaginaDoResultado feitos={await registrarTodos(app, req, pediveis)} />);
      }
      const pecas = pediveis.map((p) => pecaDe(p, escolhas));
      return baixar(reply, `peticoes-${hoje()}`, PDF, await oficina.gerar('pecas', { pecas, em: hoje() }));
    });
  });
}

async function abrir(
  { servicos }: Aplicacao,
  req: FastifyRequest,
  reply: FastifyReply,
  qual: Ato,
  item: unknown,
  responder: (lote: Lote) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const r = await lerLote(servicos, req.quem, lerEscolhidos(item), LEITURAS[qual]);
  return r.ok ? responder(r.valor) : responderRecusa(reply, semRevelar(r.recusas));
}

const pecaDe = (pedivel: Pedivel, escolhas: Escolhas) => pecaDo(pedivel, rascunhoDe(pedivel.caso, escolhas), escolhas);

/** Cada um na sua transação: o que um recusa não desfaz os outros. */
async function registrarTodos(
  { servicos }: Aplicacao,
  req: FastifyRequest,
  pediveis: readonly Pedivel[],
): Promise<Registrado[]> {
  const acao = registrarPedido(servicos);
  const feitos: Registrado[] = [];
  for (const pedivel of pediveis) {
    const texto = textoDo(rascunhoDe(pedivel.caso, PADRAO));
    const r = await executar(servicos, req.quem, acao, { pessoaId: pedivel.aberta.id, marco: pedivel.chave, texto });
    feitos.push(
      r.ok
        ? { pedivel, incidenteId: r.valor.incidenteId }
        : {
            pedivel,
            porque: semRevelar(r.recusas)
              .map((recusa) => recusa.mensagem)
              .join(' '),
          },
    );
  }
  return feitos;
}
