/** Racismo e injúria racial, imprescritíveis: linha 78 da tabela. */
import { comum, linha, reclusao, tipo } from './declarar.ts';
import type { TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const FONTE = linha(78, 'S3, S32');
const LEI_14532 =
  'Início da Lei 14.532/2023: o catálogo de regras dá 12/01/2023, sem o conferir; há fonte ' +
  'que a publica e põe em vigor em 11/01/2023.';

export const RACISMO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-140/par-3',
    nome: 'Injúria racial (até 11/01/2023)',
    molduras: [{ de: '1997-05-14', ate: '2023-01-11', ...reclusao('1a', '3a'), norma: 'Lei 9.459/1997' }],
    caracteristicas: SEM_VIOLENCIA,
    imprescritivel: true,
    fonte: FONTE,
    selo: 'memoria',
    duvidas: [
      LEI_14532,
      'Imprescritível por decisão do STF (HC 154.248), só na injúria por raça, cor, etnia ou ' +
        'origem; a ligada a religião, idade ou deficiência prescreve.',
      'Desde 12/01/2023 o §3º segue para religião, idade e deficiência, fora deste registro.',
    ],
  }),
  tipo({
    id: 'lei-7716-1989/art-2-a/caput',
    nome: 'Injúria racial',
    molduras: [{ de: '2023-01-12', ...reclusao('2a', '5a'), norma: 'Lei 14.532/2023' }],
    caracteristicas: SEM_VIOLENCIA,
    imprescritivel: true,
    fonte: FONTE,
    duvidas: [LEI_14532],
  }),
  tipo({
    id: 'lei-7716-1989/art-20/caput',
    nome: 'Racismo: praticar, induzir ou incitar discriminação',
    molduras: [{ de: '1997-05-14', ...reclusao('1a', '3a'), norma: 'Lei 9.459/1997' }],
    caracteristicas: SEM_VIOLENCIA,
    imprescritivel: true,
    fonte: FONTE,
    duvidas: ['Redações do art. 20 anteriores à Lei 9.459/1997 não estão no catálogo.'],
  }),
];
