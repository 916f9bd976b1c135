/** Os apelidos: o que se faz do próprio nome e o que os outros põem. */
import type { Sorte } from './sortear.ts';

const DO_NOME: Readonly<Record<string, readonly string[]>> = {
  Adriana: ['Drica'],
  Alexandre: ['Xande'],
  Ana: ['Aninha'],
  Anderson: ['Dinho'],
  Antônia: ['Toinha'],
  Antônio: ['Toninho', 'Tonho'],
  Aparecida: ['Cida'],
  Beatriz: ['Bia'],
  Camila: ['Mila'],
  Carlos: ['Carlinhos'],
  Conceição: ['Ceiça'],
  Daniel: ['Dani'],
  Eduarda: ['Duda'],
  Eduardo: ['Dudu', 'Edu'],
  Felipe: ['Lipe'],
  Fernanda: ['Nanda'],
  Fernando: ['Nando'],
  Francisca: ['Chica'],
  Francisco: ['Chico'],
  Gabriel: ['Biel'],
  Gabriela: ['Gabi'],
  Guilherme: ['Gui'],
  Gustavo: ['Guga'],
  Jéssica: ['Jé'],
  João: ['Joãozinho', 'Jota'],
  José: ['Zé', 'Zezinho'],
  Josefa: ['Zefa'],
  Juliana: ['Ju'],
  Leandro: ['Léo'],
  Leonardo: ['Léo'],
  Letícia: ['Lelê'],
  Luciana: ['Lu'],
  Luiz: ['Luizinho'],
  Luís: ['Luisinho'],
  Marcelo: ['Celo'],
  Marcos: ['Marquinhos'],
  Maria: ['Mariazinha'],
  Mariana: ['Mari'],
  Matheus: ['Teteu'],
  Patrícia: ['Paty'],
  Paulo: ['Paulinho'],
  Pedro: ['Pedrinho'],
  Rafael: ['Rafa'],
  Rafaela: ['Rafa'],
  Raimunda: ['Mundinha'],
  Raimundo: ['Mundico'],
  Ricardo: ['Cadinho'],
  Roberto: ['Beto'],
  Rodrigo: ['Digo'],
  Samuel: ['Samuca'],
  Sebastião: ['Tião'],
  Terezinha: ['Teca'],
  Vinícius: ['Vini'],
  Wellington: ['Ton'],
};

const POSTOS = (
  'Alemão Baiano Baixinho Barba Bigode Bola Boné Cabeça Canela Careca Ceará Cigano Coruja Doutor Faísca Ferrugem ' +
  'Formiga Galego Gaúcho Goiano Grilo Japa Lagartixa Magrão Marreco Mecânico Mineiro Pardal Pastor Paulista Pedreiro ' +
  'Pelé Pernambuco Pescador Pintor Polaco Professor Sapo Sorriso Tatu Tico Topete Vaqueiro Vovô'
).split(' ');

const primeiro = (nome: string): string => nome.split(' ', 1)[0] ?? '';

/** O que se faz do primeiro nome, como "Chico" de Francisco; sem uso corrente, `undefined`. */
export function apelidoDoNome(nome: string, sorte: Sorte): string | undefined {
  const usados = DO_NOME[primeiro(nome)];
  return usados && sorte.um(usados);
}

// Escolha da demonstração.
const COM_ALCUNHA = 0.28;

export function sortearAlcunhas(nome: string, sorte: Sorte): string[] {
  if (!sorte.chance(COM_ALCUNHA)) return [];
  const primeira = (sorte.chance(0.4) ? apelidoDoNome(nome, sorte) : undefined) ?? sorte.um(POSTOS);
  if (!sorte.chance(0.15)) return [primeira];
  const segunda = sorte.um(POSTOS);
  return segunda === primeira ? [primeira] : [primeira, segunda];
}
