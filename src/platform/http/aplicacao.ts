/** O tipo da aplicação HTTP: Fastify com os esquemas zod, o relógio e o que as páginas sabem do sistema. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { QuemEntrou, Sistema } from '../../ui/sistema.ts';
import type { Relogio } from '../relogio.ts';

declare module 'fastify' {
  interface FastifyInstance {
    relogio: Relogio;
    sistema: Sistema;
  }
  interface FastifyRequest {
    /** O que a moldura mostra de quem entrou; o módulo de acesso o preenche. */
    quemEntrou?: QuemEntrou | undefined;
  }
}

export type Aplicacao = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
