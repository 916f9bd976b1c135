/** O que se quer ver da linha do tempo. Puro. */
import { z } from 'zod';
import { lerDia } from '../../../direito/tempo/dia.ts';
import { GRUPOS, type Grupo } from '../../pessoas/index.ts';
import type { Autores } from './autores.ts';
import type { Entrada } from './entrada.ts';

/** O que não se entende fica de fora: filtro ruim não é erro. */
const diaOuNada = z
  .string()
  .refine((t) => lerDia(t) !== undefined)
  .optional()
  .catch(undefined);
const grupos = Object.keys(GRUPOS) as Grupo[];

export const filtroSchema = z.object({
  grupo: z.enum(grupos).optional().catch(undefined),
  /** A unidade de quem lançou. */
  unidade: z.guid().optional().catch(undefined),
  de: diaOuNada,
  ate: diaOuNada,
  texto: z.string().trim().max(100).optional().catch(undefined),
  /** Só o que se sabia até o fim deste dia. */
  sabido: diaOuNada,
  /** Só o que valia neste dia. */
  valia: diaOuNada,
});
export type Filtro = z.output<typeof filtroSchema>;

export function filtrar(entradas: readonly Entrada[], f: Filtro, autores: Autores): Entrada[] {
  const procurado = simples(f.texto ?? '');
  return entradas.filter(
    ({ fato, frase, nome, grupo, anulada }) =>
      (f.grupo === undefined || grupo === f.grupo) &&
      (f.unidade === undefined || autores.de(fato)?.unidadeId === f.unidade) &&
      (f.de === undefined || (fato.ate ?? fato.dia) >= f.de) &&
      (f.ate === undefined || fato.dia <= f.ate) &&
      (f.valia === undefined || (anulada === undefined && fato.dia <= f.valia && (fato.ate ?? f.valia) >= f.valia)) &&
      (procurado === '' || simples(`${nome} ${frase} ${fato.fonte}`).includes(procurado)),
  );
}

/** Sem acento nem maiúscula. */
const simples = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** O último instante do dia, no fuso dado. */
export const fimDoDia = (dia: string, fuso: string): Date =>
  new Date(Temporal.PlainDate.from(dia).add({ days: 1 }).toZonedDateTime(fuso).epochMilliseconds - 1);
