/** As rotas JSON: o mesmo contrato da linha de comando. Nada do que chega é guardado. */
import type { FastifyReply, FastifySchema, RouteShorthandOptions } from 'fastify';
import { z } from 'zod';
import { calcularPrazo } from '../../direito/calculo/prazo.ts';
import { validarIdentificador } from '../../direito/identificadores/index.ts';
import { type Dia, lerDia } from '../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { responderProblema } from '../../platform/http/erros.tsx';
import { errosDoEsquema } from './contrato/erros.ts';
import { casoSchema, type ErroDeEntrada, lerCaso } from './contrato/index.ts';
import {
  entradaInvalidaSchema,
  pedidoDePrazoSchema,
  pedidoDeValidacaoSchema,
  pedidoDoMotor,
  prazoSchema,
  problemaSchema,
  validacaoSchema,
} from './contrato/pedidos.ts';
import { resultadoSchema } from './contrato/resultado-schema.ts';
import { esquemaDoCaso, esquemaDoResultado } from './esquemas.ts';
import { responder } from './responder.ts';

/** O esquema da rota só documenta: quem lê é o contrato, que devolve todos os erros de uma vez e em português. */
const SO_DOCUMENTA: Pick<RouteShorthandOptions, 'validatorCompiler'> = {
  validatorCompiler: () => (value) => ({ value }),
};

const problema = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemaSchema } },
});
const resposta = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});
const ERROS = {
  400: problema('O corpo não é JSON válido'),
  413: problema('Corpo acima de 2 MB'),
  415: problema('O corpo não veio como application/json'),
  422: {
    description: 'Entrada inválida: todos os problemas de uma vez',
    content: { 'application/problem+json': { schema: entradaInvalidaSchema } },
  },
  429: problema('Pedidos demais em pouco tempo'),
};

function responderErros(reply: FastifyReply, erros: readonly ErroDeEntrada[]): FastifyReply {
  const detalhe =
    erros.length === 1 ? 'Há um problema no que foi enviado.' : `Há ${erros.length} problemas no que foi enviado.`;
  return responderProblema(reply, { status: 422, titulo: 'Entrada inválida', detalhe }, { erros });
}

const EM_INVALIDO: ErroDeEntrada = {
  caminho: 'em',
  codigo: 'data-impossivel',
  mensagem: 'O parâmetro "em" não é uma data que existe. Escreva AAAA-MM-DD, por exemplo 2026-11-21.',
};

/** Lê `?em=`; ausente é `undefined`, e texto que não é data é o erro. */
function lerEm(consulta: unknown): { em?: Dia; erro?: ErroDeEntrada } {
  const texto = (consulta as { em?: unknown } | undefined)?.em;
  if (texto === undefined || texto === '') return {};
  const em = typeof texto === 'string' ? lerDia(texto) : undefined;
  return em === undefined ? { erro: EM_INVALIDO } : { em };
}

function registrarCalculos(app: Aplicacao): void {
  const schema: FastifySchema = {
    operationId: 'calcular',
    tags: ['cálculo'],
    summary: 'Calcula todas as datas de um caso',
    description: 'Recebe um caso e devolve cada data que a lei dá, com a memória de cálculo e as outras leituras.',
    querystring: z.object({
      em: z.string().optional().meta({ description: 'Data de referência AAAA-MM-DD; prevalece sobre emData do caso' }),
    }),
    body: casoSchema,
    response: { 200: resposta('Todas as datas, com a memória', resultadoSchema), ...ERROS },
  };
  app.post('/api/calculos', { schema, ...SO_DOCUMENTA }, (req, reply) => {
    const { em, erro } = lerEm(req.query);
    const lido = lerCaso(req.body, { hoje: app.relogio.hoje(), emData: em });
    if (!lido.ok) return responderErros(reply, erro ? [erro, ...lido.erros] : lido.erros);
    if (erro) return responderErros(reply, [erro]);
    return reply.send(responder(lido.caso));
  });
}

function registrarPrazos(app: Aplicacao): void {
  const schema: FastifySchema = {
    operationId: 'contarPrazo',
    tags: ['prazos'],
    summary: 'Conta um prazo',
    description: 'Primeiro e último dia de um prazo, pela regra que o rege, com a conta.',
    body: pedidoDePrazoSchema,
    response: { 200: resposta('O prazo contado', prazoSchema), ...ERROS },
  };
  app.post('/api/prazos', { schema, ...SO_DOCUMENTA }, (req, reply) => {
    const lido = pedidoDePrazoSchema.safeParse(req.body, { reportInput: true });
    if (!lido.success) return responderErros(reply, errosDoEsquema(lido.error));
    return reply.send(calcularPrazo(pedidoDoMotor(lido.data)));
  });
}

function registrarValidacoes(app: Aplicacao): void {
  const schema: FastifySchema = {
    operationId: 'validarNumero',
    tags: ['números'],
    summary: 'Confere o dígito de um número',
    description:
      'Processo judicial (CNJ), processo administrativo (NUP), CPF ou registro no BNMP (RJI). Só a conta: nada é consultado.',
    body: pedidoDeValidacaoSchema,
    response: { 200: resposta('Confere ou não, e por quê', validacaoSchema), ...ERROS },
  };
  app.post('/api/validacoes', { schema, ...SO_DOCUMENTA }, (req, reply) => {
    const lido = pedidoDeValidacaoSchema.safeParse(req.body, { reportInput: true });
    if (!lido.success) return responderErros(reply, errosDoEsquema(lido.error));
    return reply.send(validarIdentificador(lido.data.tipo, lido.data.numero));
  });
}

function registrarEsquemas(app: Aplicacao): void {
  const baixar = (endereco: string, nome: string, esquema: () => object): void => {
    app.get(endereco, { schema: { hide: true } }, (_req, reply) => {
      reply.header('content-disposition', `attachment; filename="${nome}"`).header('cache-control', 'no-cache');
      return reply.type('application/schema+json; charset=utf-8').send(JSON.stringify(esquema(), null, 2));
    });
  };
  baixar('/api/esquema/caso.json', 'caso.schema.json', esquemaDoCaso);
  baixar('/api/esquema/resultado.json', 'resultado.schema.json', esquemaDoResultado);
}

export function registrarApi(app: Aplicacao): void {
  registrarCalculos(app);
  registrarPrazos(app);
  registrarValidacoes(app);
  registrarEsquemas(app);
}
