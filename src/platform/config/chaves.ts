/** Todas as chaves que o arquivo aceita, tiradas do próprio esquema: para sugerir a certa e para conferir o manual. */
import { z } from 'zod';
import type { Caminho } from './caminho.ts';
import { esquema } from './esquema.ts';

type Esquema = z.core.$ZodType;

/** Tira opcional, padrão e conversão, até o objeto, a lista ou o valor simples que há dentro. */
function nucleo(e: Esquema): Esquema {
  if (e instanceof z.ZodOptional || e instanceof z.ZodDefault || e instanceof z.ZodPrefault)
    return nucleo(e.def.innerType);
  if (e instanceof z.ZodPipe) return nucleo(e.in instanceof z.ZodTransform ? e.out : e.in);
  return e;
}

function percorrer(e: Esquema, prefixo: string): string[] {
  const dentro = nucleo(e);
  if (dentro instanceof z.ZodArray && dentro.element instanceof z.ZodObject) {
    return percorrer(dentro.element, `${prefixo}[]`);
  }
  if (!(dentro instanceof z.ZodObject)) return [prefixo];
  return Object.entries(dentro.shape).flatMap(([chave, sub]) =>
    percorrer(sub as Esquema, prefixo ? `${prefixo}.${chave}` : chave),
  );
}

/** `porta`, `banco.url`, `provedores[].id`… */
export const todasAsChaves = (): string[] => percorrer(esquema, '');

/** As chaves que poderiam estar no lugar da última do caminho. */
export function chavesIrmas(caminho: Caminho): string[] {
  const partes = caminho.slice(0, -1).filter((p) => typeof p === 'string');
  const niveis = todasAsChaves().map((c) => c.replaceAll('[]', '').split('.'));
  const irmas = niveis.filter((n) => partes.every((p, i) => n[i] === p)).map((n) => n[partes.length]);
  return [...new Set(irmas.filter((n) => n !== undefined))];
}
