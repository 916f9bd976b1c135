/** A comutação dos Decretos 12.338/2024 e 12.790/2025 (arts. 11 e 13). */
import { fracao } from '../tempo/fracao.ts';
import type { HipoteseDeclarada } from './decreto.ts';
import { penaSomada, reduz } from './declarar.ts';
import type { Diferencas } from './diferencas-2024-2025.ts';
import { parte } from './exigencia.ts';
import { gruposDaMetade } from './hipoteses-2024-2025.ts';

const FILHO_MENOR_DE_16 = ['tiver filho menor de 16 anos, ou com deficiência ou doença crônica grave'];

/** Arts. 11 e 13; o art. 13, §4º, eleva a 2/3 a redução de quem teria o lapso pela metade. */
export function comutacao20242025(x: Diferencas): HipoteseDeclarada[] {
  const geral = { naoReincidente: parte('1/5'), reincidente: parte('1/4'), comutacaoAnteriorDispensaTempo: true };
  const mulher = { soMulheres: true, violencia: 'sem' } as const;
  return [
    {
      dispositivo: 'art. 11, I',
      ...mulher,
      pena: penaSomada(8),
      reincidente: parte('1/3'),
      reducao: { reincidente: fracao('1/4') },
    },
    {
      dispositivo: 'art. 11, II',
      nome: 'mae',
      ...mulher,
      naoReincidente: parte('1/5'),
      reducao: { naoReincidente: fracao('2/3') },
      condicoes: FILHO_MENOR_DE_16,
    },
    {
      dispositivo: 'art. 11, III',
      nome: 'mae',
      ...mulher,
      reincidente: parte('1/5'),
      reducao: { reincidente: fracao('1/2') },
      condicoes: FILHO_MENOR_DE_16,
    },
    { dispositivo: 'art. 13', ...geral, reducao: reduz(fracao('1/5')) },
    { dispositivo: 'art. 13, §4º (mais de 60 anos)', ...geral, idadeMinima: 60, reducao: reduz(fracao('2/3')) },
    {
      dispositivo: 'art. 13, §4º',
      nome: 'grupo-do-lapso-pela-metade',
      ...geral,
      reducao: reduz(fracao('2/3')),
      condicoes: [gruposDaMetade(x.filho)],
    },
  ];
}
