/** Art. 10 dos Decretos 12.338/2024 e 12.790/2025: indulto das mulheres presas, sem falta grave em qualquer tempo. */
import type { HipoteseDeclarada } from './decreto.ts';
import type { Diferencas } from './diferencas-2024-2025.ts';
import { parte, SEM_TEMPO } from './exigencia.ts';

const MESMO = (texto: string) => ({ naoReincidente: parte(texto), reincidente: parte(texto) });
const NADA = { naoReincidente: SEM_TEMPO, reincidente: SEM_TEMPO };

export function dasMulheres(x: Diferencas): HipoteseDeclarada[] {
  const { filho, fracao: f } = x.mulheres;
  const comum = { soMulheres: true, violencia: 'sem', falta: 'qualquer' } as const;
  return [
    {
      dispositivo: 'art. 10, III, a',
      nome: 'mae',
      ...comum,
      ...MESMO(f),
      condicoes: [`tiver filho de até ${filho} anos, ou com deficiência`],
    },
    {
      dispositivo: 'art. 10, III, b',
      nome: 'avo',
      ...comum,
      ...MESMO(f),
      condicoes: [`for responsável por neto de até ${filho} anos, ou com deficiência`],
    },
    {
      dispositivo: 'art. 10, III, c',
      nome: 'mulher-sem-outro-crime-violento',
      ...comum,
      ...MESMO(f),
      idadeMinima: 60,
      ouMenorDe: 21,
      condicoes: ['não tiver outro processo por crime com violência'],
    },
    {
      dispositivo: 'art. 10, III, d',
      nome: 'pessoa-com-deficiencia',
      ...comum,
      ...NADA,
      condicoes: ['tiver deficiência'],
    },
  ];
}
