/** O documento OpenAPI 3.1, tirado das rotas que têm etiqueta (as páginas não têm). */
import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { enxugarComponentes } from './componentes.ts';
import type { DocumentoOpenApi } from './documento.ts';
import { acrescentarExemplos } from './exemplos.ts';

export type { Conteudo, DocumentoOpenApi, Esquema, Operacao } from './documento.ts';

/** Registra-se antes das rotas: cada uma que vem depois entra no documento. */
export async function registrarOpenApi(app: Aplicacao): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Custódia: cálculo de execução penal',
        description:
          'De um caso a todas as datas que a lei dá, cada uma com a sua memória de cálculo. Nada do que se envia é guardado.',
        version: app.sistema.versao,
        license: { name: 'MIT', identifier: 'MIT' },
      },
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

let guardado: DocumentoOpenApi | undefined;

/** Monta na primeira vez que alguém pede: os exemplos passam pelo motor. */
export function documentoOpenApi(app: Aplicacao): DocumentoOpenApi {
  guardado ??= acrescentarExemplos(enxugarComponentes(app.swagger() as unknown as DocumentoOpenApi));
  return guardado;
}
