/** De onde vem a pessoa: quase sempre daqui; em pequena proporção, de povo indígena ou de outro país. */
import { lerSobrenomes } from './dados.ts';
import { sorteador, sorteadorZipf, type Sorte, type Sorteador } from './sortear.ts';

export type Origem = 'comum' | 'indigena' | 'migrante';

export interface Pais {
  nacionalidade: string;
  feminino: readonly string[];
  masculino: readonly string[];
  sobrenomes: readonly string[];
}

const palavras = (texto: string): string[] => texto.split(' ');

const HISPANICOS = palavras('González Rodríguez Pérez Quispe Mamani Flores Rojas Vargas Gutiérrez Choque Benítez');
const HISPANICAS = palavras('María Rosa Carmen Yolanda Luz Dayana Yuleisy Juana Elizabeth Mónica');
const HISPANOS = palavras('José Luis Juan Carlos Jesús Miguel Wilmer Yorman Edwin Rubén Héctor');

/** Escolha da demonstração: países de onde há migração recente, sem proporção publicada. */
const PAISES = sorteador<Pais>([
  [{ nacionalidade: 'venezuelana', feminino: HISPANICAS, masculino: HISPANOS, sobrenomes: HISPANICOS }, 30],
  [{ nacionalidade: 'boliviana', feminino: HISPANICAS, masculino: HISPANOS, sobrenomes: HISPANICOS }, 20],
  [{ nacionalidade: 'paraguaia', feminino: HISPANICAS, masculino: HISPANOS, sobrenomes: HISPANICOS }, 20],
  [
    {
      nacionalidade: 'haitiana',
      feminino: palavras('Marie Rose Guerline Mirlande Nadège Islande'),
      masculino: palavras('Jean Pierre Wilner Jacques Frantz Evens Wesner'),
      sobrenomes: palavras('Pierre Joseph Jean Charles Louis Michel Saint-Fleur Baptiste Toussaint'),
    },
    15,
  ],
  [
    {
      nacionalidade: 'nigeriana',
      feminino: palavras('Blessing Grace Ngozi Chioma Amaka'),
      masculino: palavras('Emeka Chinedu Obinna Samuel Ikenna Uche'),
      sobrenomes: palavras('Okafor Okonkwo Eze Nwosu Adeyemi Obi Chukwu'),
    },
    8,
  ],
  [
    {
      nacionalidade: 'angolana',
      feminino: palavras('Teresa Luzia Domingas Esperança Isabel'),
      masculino: palavras('Manuel Domingos João Adão Mateus Pedro'),
      sobrenomes: palavras('Domingos Kiala Mbala Neto António Sebastião Kapitango'),
    },
    7,
  ],
]);

export const sortearPais = (sorte: Sorte): Pais => PAISES(sorte);

/** Nomes de povos, que muitas pessoas indígenas usam como sobrenome. */
const POVOS = palavras(
  'Guarani Kaiowá Terena Xavante Ticuna Pataxó Kaingang Macuxi Tukano Karajá Potiguara Krahô Baré',
);

export const sortearPovo = (sorte: Sorte): string => sorte.um(POVOS);

// Escolhas da demonstração: só para que existam e apareçam na tela.
export const sortearOrigem: Sorteador<Origem> = sorteador([
  ['comum', 98],
  ['migrante', 1.2],
  ['indigena', 0.8],
]);

let comuns: Sorteador<string> | undefined;
/** Dos que costumam levar partícula, quantos a levam: "da Silva" e "Silva" convivem. Escolha da demonstração. */
const COM_PARTICULA = 0.6;

/** Um sobrenome brasileiro, com ou sem partícula. */
export function sortearSobrenome(sorte: Sorte): string {
  comuns ??= sorteadorZipf(lerSobrenomes(), 2);
  const escolhido = comuns(sorte);
  const espaco = escolhido.indexOf(' ');
  const temParticula = espaco > 0 && escolhido.charCodeAt(0) >= 97;
  return temParticula && !sorte.chance(COM_PARTICULA) ? escolhido.slice(espaco + 1) : escolhido;
}
