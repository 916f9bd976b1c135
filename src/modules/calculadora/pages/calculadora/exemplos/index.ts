import type { Exemplo } from './exemplo.ts';
import { MAE } from './mae.ts';
import { PROVISORIO } from './provisorio.ts';
import { ROUBO } from './roubo.ts';
import { TRAFICO } from './trafico.ts';

export type { Exemplo } from './exemplo.ts';

export const EXEMPLOS: readonly Exemplo[] = [ROUBO, TRAFICO, MAE, PROVISORIO];

export const exemploDe = (id: string): Exemplo | undefined => EXEMPLOS.find((e) => e.id === id);
