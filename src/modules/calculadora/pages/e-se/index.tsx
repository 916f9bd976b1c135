/** "E se…": muda um fato ou uma leitura e mostra os dois resultados lado a lado. Tudo cabe no endereço. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { lerTexto } from '../../contrato/index.ts';
import { decodificarCaso, type EstadoLido } from '../calculadora/estado.ts';
import { type ConsultaESe, enderecoDe, lerConsulta } from './consulta.ts';
import { PaginaSemCaso } from './pagina.tsx';
import { responderComparacao } from './responder.tsx';

export function registrarPaginaESe(app: Aplicacao): void {
  const responder = async (reply: FastifyReply, q: ConsultaESe): Promise<FastifyReply> => {
    const a = await ladoDe(q.c, q.caso);
    if (!a) return responderPagina(reply, <PaginaSemCaso />);
    return responderComparacao(reply, app.relogio.hoje(), a, await ladoDe(q.d, q.outro), q.mudancas);
  };
  app.get('/e-se', { schema: { hide: true } }, async (req: FastifyRequest, reply) => {
    const q = lerConsulta(req.query);
    if (q.temVazios && q.c !== undefined) return reply.redirect(enderecoDe(q), 303);
    return responder(reply, q);
  });
  app.post('/e-se', { schema: { hide: true } }, async (req: FastifyRequest, reply) =>
    responder(reply, lerConsulta(req.body)),
  );
}

/** O caso vem comprimido (endereço) ou em JSON (corpo); ausente, não há este lado. */
async function ladoDe(estado: string | undefined, json: string | undefined): Promise<EstadoLido | undefined> {
  if (estado !== undefined) return decodificarCaso(estado);
  if (json === undefined) return undefined;
  const lido = await lerTexto(json);
  if (!lido.ok) return lido;
  return decodificavel(lido.valor);
}

function decodificavel(valor: unknown): EstadoLido {
  if (typeof valor === 'object' && valor !== null && !Array.isArray(valor)) return { ok: true, caso: valor };
  return {
    ok: false,
    erros: [{ caminho: '', codigo: 'tipo-errado', mensagem: 'O caso deve ser um objeto (JSON ou YAML).' }],
  };
}
