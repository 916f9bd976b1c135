/** O que as rotas de custódia declaram igual. */
import { z } from 'zod';

export const comPessoa = { hide: true, params: z.object({ id: z.guid() }) } as const;

/** `?feito=`, de uma lista fechada; o que não está nela é como se não viesse. */
export const feitoEm = <F extends Readonly<Record<string, string>>>(feitos: F) =>
  z.object({
    feito: z
      .enum(Object.keys(feitos) as [keyof F & string])
      .optional()
      .catch(undefined),
  });
