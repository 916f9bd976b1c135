import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Resultado } from '../../../direito/resultado.ts';
import type { resultadoSchema } from './resultado-schema.ts';

test('o esquema publicado e o tipo do motor têm a mesma forma (quem confere é o tsc)', () => {
  expectTypeOf<z.infer<typeof resultadoSchema>>().toEqualTypeOf<Resultado>();
});
