/** Furto e receptação de combustível (Lei 15.517/2026): linhas 82 e 84 da tabela. O roubo: roubo-majorado.ts. */
import { comum, linha, mais, reclusao, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const DESDE = '2026-09-23';
const LEI_15517 = 'Lei 15.517/2026';
const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
/** A morte não é elemento do tipo, só aumenta a pena: quem diz se houve é a sentença. */
const MORTE_INDEFINIDA = comum({ violenciaOuGraveAmeaca: false, resultadoMorte: undefined });
const MORTE =
  'O catálogo de regras diz que a morte só aumenta a pena, sem dizer em qual dos §§11 e 12: ' +
  'informe se a sentença a reconheceu.';
const FURTO: readonly MolduraPenal[] = [{ de: DESDE, ...reclusao('4a', '10a'), norma: LEI_15517 }];

const aumentado = (paragrafo: string, fracao: string): TipoPenal =>
  tipo({
    id: `cp/art-155/par-${paragrafo}`,
    nome: `Furto de combustível com aumento de ${fracao}`,
    molduras: sobre(FURTO, {
      de: DESDE,
      minima: mais(fracao),
      maxima: mais(fracao),
      norma: `Aumento de ${fracao}, art. 155, §${paragrafo}`,
    }),
    caracteristicas: MORTE_INDEFINIDA,
    fonte: linha(82, 'S40'),
    duvidas: [MORTE],
  });

export const COMBUSTIVEIS: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-155/par-10',
    nome: 'Furto de combustível',
    molduras: FURTO,
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(82, 'S40'),
  }),
  aumentado('11', '1/3'),
  aumentado('12', '2/3'),
  tipo({
    id: 'lei-8176-1991/art-1-a/caput',
    nome: 'Receptação de combustível',
    molduras: [{ de: DESDE, ...reclusao('3a', '8a'), norma: LEI_15517 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(84, 'S40'),
  }),
  tipo({
    id: 'lei-8176-1991/art-1-b/caput',
    nome: 'Receptação presumida de combustível',
    molduras: [{ de: DESDE, ...reclusao('1a', '4a'), norma: LEI_15517 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(84, 'S40'),
  }),
];
