/** A calculadora: o formulário do caso. Nada do que se envia aqui fica guardado. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { type CasoEscrito, lerCaso } from '../../contrato/index.ts';
import { abrirCaso, abrirTexto, receberEnvio } from './abrir.ts';
import { camposDe } from './campos.ts';
import { camposIniciais } from './dados-da-pagina.ts';
import { enviar, mostrar } from './enviar.tsx';
import { decodificarCaso } from './estado.ts';
import { exemploDe } from './exemplos/index.ts';
import { casoParaCampos } from './formulario.ts';

const CONSULTA = z.object({
  c: z.string().optional(),
  exemplo: z.string().optional(),
  comparar: z.string().optional(),
  guardado: z.string().optional(),
});
type Consulta = z.infer<typeof CONSULTA>;

const ENDERECO_RUIM = 400;
const GRANDE_DEMAIS = 413;

export function registrarPaginaCalculadora(app: Aplicacao): void {
  app.get('/calculadora', { schema: { hide: true, querystring: CONSULTA } }, (req, reply) =>
    abrirEndereco(app, req, reply, req.query),
  );
  app.post('/calculadora', { schema: { hide: true } }, (req, reply) => {
    const campos = camposDe(req.body);
    if (!campos) return recusarGrande(req, reply);
    const caso = campos.get('caso');
    // Páginas que não puderam pôr o caso no endereço o mandam inteiro, em JSON.
    if (caso !== undefined) return abrirTexto(req, reply, { texto: caso }, app.relogio.hoje());
    return enviar(req, reply, campos, app.relogio.hoje());
  });
  app.post('/calculadora/abrir', { schema: { hide: true } }, async (req, reply) => {
    if (!req.isMultipart()) return reply.redirect('/calculadora', 303);
    return abrirTexto(req, reply, await receberEnvio(req), app.relogio.hoje());
  });
}

function abrirEndereco(app: Aplicacao, req: FastifyRequest, reply: FastifyReply, q: Consulta): FastifyReply {
  const { comparar } = q;
  const exemplo = q.exemplo === undefined ? undefined : exemploDe(q.exemplo);
  if (exemplo) {
    const aviso = {
      tipo: 'sucesso' as const,
      titulo: `Exemplo: ${exemplo.titulo}`,
      texto: `${exemplo.resumo} A pessoa não existe.`,
    };
    return mostrar(req, reply, { campos: casoParaCampos(exemplo.caso), aviso, comparar });
  }
  if (q.c === undefined) return mostrar(req, reply, { campos: camposIniciais(), comparar });
  const estado = decodificarCaso(q.c);
  if (!estado.ok) {
    const aviso = { tipo: 'erro' as const, titulo: 'O caso não pôde ser aberto', texto: estado.erros[0]!.mensagem };
    return mostrar(req, reply, { campos: camposIniciais(), aviso, comparar }, ENDERECO_RUIM);
  }
  if (q.guardado !== undefined) return mostrar(req, reply, { ...guardado(estado.caso), comparar });
  return reabrir(app, req, reply, estado.caso, comparar);
}

function reabrir(app: Aplicacao, req: FastifyRequest, reply: FastifyReply, caso: CasoEscrito, comparar?: string) {
  const leitura = lerCaso(caso, { hoje: app.relogio.hoje() });
  if (leitura.ok) return mostrar(req, reply, { campos: casoParaCampos(caso), comparar });
  return abrirCaso(req, reply, caso, app.relogio.hoje(), { texto: JSON.stringify(caso, null, 2), comparar });
}

const guardado = (caso: CasoEscrito) => ({
  campos: casoParaCampos(caso),
  aviso: {
    tipo: 'sucesso' as const,
    titulo: 'O endereço desta página guarda o caso',
    texto: 'Copie o endereço ou ponha a página nos favoritos. Se mudar algo abaixo, guarde de novo.',
  },
});

function recusarGrande(req: FastifyRequest, reply: FastifyReply): FastifyReply {
  const aviso = {
    tipo: 'erro' as const,
    titulo: 'O formulário tem campos demais',
    texto: 'Envie o caso em arquivo: ele é calculado do mesmo modo.',
  };
  return mostrar(req, reply, { campos: camposIniciais(), aviso }, GRANDE_DEMAIS);
}
