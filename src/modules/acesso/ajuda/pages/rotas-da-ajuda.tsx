/** `/ajuda`: o manual, as perguntas comuns, e o pedido que cai na fila de alguém. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Escrito, escritoEm, type Problemas, responderFormulario } from '../../http/formulario.tsx';
import { executar } from '../../nucleo/acao.ts';
import { temPermissao } from '../../permissao/decidir.ts';
import { pedirAjuda } from '../actions/pedir-ajuda.ts';
import { filaPara, moldeDaPagina } from '../pedido-de-ajuda.ts';
import { meusManuais } from '../meus-manuais.ts';
import { meusPedidos } from '../queries.ts';
import { listarFilas } from '../store.ts';
import { PaginaDeAjuda, type PropsDaAjuda } from './ajuda.tsx';

const PUBLICA = { publica: 'quem não consegue entrar também precisa de ajuda' };
/**
 * Escolha do sistema: ninguém escreve mais do que isto de boa-fé. Conta por sessão, para que colegas atrás do mesmo
 * endereço de rede não se atrapalhem.
 */
const LIMITE = {
  max: 20,
  timeWindow: '10 minutes',
  keyGenerator: (req: FastifyRequest) => req.sessao?.id ?? req.ip,
};

const consulta = z.object({
  pagina: z.string().transform(moldeDaPagina).optional().catch(undefined),
  regra: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  enviado: z
    .string()
    .regex(/^\d{1,9}\/\d{4}$/)
    .optional()
    .catch(undefined),
});

export function registrarPaginasDaAjuda(app: Aplicacao): void {
  app.get(
    '/ajuda',
    { schema: { hide: true, querystring: consulta }, config: { acesso: PUBLICA } },
    async (req, reply) => {
      const { pagina, regra, enviado } = req.query;
      return responderPagina(
        reply,
        <PaginaDeAjuda {...await dados(app, req)} escrito={{ pagina, regra }} enviado={enviado} />,
      );
    },
  );

  app.post('/ajuda', { schema: { hide: true }, config: { acesso: PUBLICA, rateLimit: LIMITE } }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, pedirAjuda, req.body);
    if (!r.ok) {
      const mostrados = await dados(app, req);
      const redesenhar = (escrito: Escrito) => (p: Problemas) => (
        <PaginaDeAjuda {...mostrados} escrito={escrito} problemas={p} />
      );
      return responderFormulario(reply, r.recusas, redesenhar(escritoEm(req.body)));
    }
    const { id, numero } = r.valor;
    return reply.redirect(
      req.quem.ator.usuarioId ? `/ajuda/pedidos/${id}?feito=enviado` : `/ajuda?enviado=${numero}`,
      303,
    );
  });
}

async function dados({ servicos, relogio }: Aplicacao, req: FastifyRequest): Promise<PropsDaAjuda> {
  const filas = await listarFilas(servicos.banco);
  return {
    filas,
    filaDaqui: filaPara(filas, req.quem.ator.lotacao?.caminho),
    entrou: req.quem.ator.usuarioId !== undefined,
    meus: await meusPedidos(servicos, req.quem),
    hoje: iso(relogio.hoje()),
    manuais: meusManuais(req.sessao, relogio.agora()),
    atende: temPermissao(req.quem.ator, 'ajuda.pedido.atender'),
  };
}
