/** O que se escolhe na página de entregas. O que não se entende é como se não viesse. */
import { z } from 'zod';

export const CANAIS = { correio: 'E-mail', push: 'Notificação no aparelho', webhook: 'Sistema de fora' } as const;
export type Canal = keyof typeof CANAIS;

export const PROBLEMAS = {
  morta: 'Não entregues',
  'sem-endereco': 'Sem endereço',
  atrasada: 'Esperando há mais de uma hora',
} as const;
export type Problema = keyof typeof PROBLEMAS;

const umDe = <T extends string>(opcoes: Readonly<Record<T, string>>) => z.enum(Object.keys(opcoes) as [T, ...T[]]);

export const filtroDasEntregas = z.object({
  canal: umDe(CANAIS).optional().catch(undefined),
  problema: umDe(PROBLEMAS).optional().catch(undefined),
});
export type FiltroDasEntregas = z.output<typeof filtroDasEntregas>;

export function enderecoDasEntregas(filtro: FiltroDasEntregas): string {
  const campos = Object.entries(filtro).flatMap(([c, v]): [string, string][] => (v === undefined ? [] : [[c, v]]));
  return campos.length === 0 ? '/entregas' : `/entregas?${new URLSearchParams(campos).toString()}`;
}
