/** Os decretos de indulto e comutação de 2017 a 2025, em ordem de referência. */
import { DEC_10189_2019 } from './dec-10189-2019.ts';
import { DEC_10590_2020 } from './dec-10590-2020.ts';
import { DEC_10913_2021 } from './dec-10913-2021.ts';
import { DEC_11302_2022 } from './dec-11302-2022.ts';
import { DEC_11846_2023 } from './dec-11846-2023.ts';
import { DEC_12338_2024 } from './dec-12338-2024.ts';
import { DEC_12790_2025 } from './dec-12790-2025.ts';
import { DEC_9246_2017 } from './dec-9246-2017.ts';
import { DEC_9370_2018 } from './dec-9370-2018.ts';
import { DEC_9706_2019 } from './dec-9706-2019.ts';
import type { Decreto } from './decreto.ts';

export type { Decreto, Hipotese, LimiteDePena, Resultado } from './decreto.ts';
export type { Exigencia } from './exigencia.ts';
export type { FatosDoDecreto } from './fatos.ts';
export type { Impeditivo } from './impeditivo.ts';
export { type AvaliacaoDoDecreto, avaliarDecreto, type Desfecho } from './avaliar.ts';

export const DECRETOS: readonly Decreto[] = [
  DEC_9246_2017,
  DEC_9370_2018,
  DEC_9706_2019,
  DEC_10189_2019,
  DEC_10590_2020,
  DEC_10913_2021,
  DEC_11302_2022,
  DEC_11846_2023,
  DEC_12338_2024,
  DEC_12790_2025,
];
