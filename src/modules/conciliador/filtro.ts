/** O que se escolhe na lista. O que não se entende é como se não viesse. */
import { z } from 'zod';
import { GRAVIDADES, type Gravidade } from './especies/especie.ts';

const opcional = <T extends z.ZodType>(t: T) => t.optional().catch(undefined);

export const FILTRO = z.object({
  especie: opcional(z.string().min(1).max(60)),
  gravidade: opcional(z.enum(Object.keys(GRAVIDADES) as [Gravidade, ...Gravidade[]])),
  /** Só as do órgão de quem vê. */
  minhas: opcional(z.literal('sim')),
  vencidas: opcional(z.literal('sim')),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type Filtro = Partial<z.output<typeof FILTRO>>;

export function enderecoDaLista(filtro: Filtro, muda: Filtro = {}): string {
  const campos = Object.entries({ ...filtro, pagina: undefined, ...muda }).filter(([, v]) => v !== undefined);
  const busca = new URLSearchParams(campos.map(([k, v]) => [k, String(v)]));
  return campos.length === 0 ? '/contradicoes' : `/contradicoes?${busca}`;
}
