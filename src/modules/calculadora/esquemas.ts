/** JSON Schema (2020-12) do caso e do resultado, tirados dos mesmos esquemas que validam e documentam. */
import { z } from 'zod';
import { casoSchema } from './contrato/index.ts';
import { resultadoSchema } from './contrato/resultado-schema.ts';

export function esquemaDoCaso(): object {
  const { $schema, ...resto } = z.toJSONSchema(casoSchema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title: 'Caso de execução penal', ...resto };
}

export function esquemaDoResultado(): object {
  const { $schema, ...resto } = z.toJSONSchema(resultadoSchema, { io: 'output' });
  return { $schema, title: 'Resultado do cálculo', ...resto };
}
