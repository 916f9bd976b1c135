/** O que se escolhe na lista de avisos. O que não se entende é como se não viesse. */
import { z } from 'zod';

export const QUANDO = { vencidos: 'Só os vencidos', 'sete-dias': 'Até sete dias', todos: 'Todos' } as const;
export type Quando = keyof typeof QUANDO;

const opcional = <T extends z.ZodType>(t: T) => t.optional().catch(undefined);

export const FILTRO = z.object({
  especie: opcional(z.string().min(1).max(60)),
  quando: opcional(z.enum(Object.keys(QUANDO) as [Quando, ...Quando[]])),
  /** Os que ninguém do órgão leu. */
  semCiencia: opcional(z.literal('sim')),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type FiltroDosAvisos = Partial<z.output<typeof FILTRO>>;

/** O endereço da lista com este filtro, mudado em parte. */
export function enderecoDaLista(filtro: FiltroDosAvisos, muda: FiltroDosAvisos = {}): string {
  const campos = Object.entries({ ...filtro, pagina: undefined, ...muda }).filter(([, v]) => v !== undefined);
  return campos.length === 0 ? '/avisos' : `/avisos?${new URLSearchParams(campos.map(([k, v]) => [k, String(v)]))}`;
}
