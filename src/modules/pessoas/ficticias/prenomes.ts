/** O prenome, na proporção em que foi dado na década do nascimento. */
import { lerPrenomes, type Sexo } from './dados.ts';
import { sorteador, sorteadorDePosicao, type Sorte, type Sorteador } from './sortear.ts';

const PRIMEIRA_DECADA = 1920;
const ULTIMA_POSICAO = 8;

const sorteadores = new Map<string, Sorteador<string>>();

function sorteadorDaDecada(sexo: Sexo, decada: number): Sorteador<string> {
  const chave = `${sexo} ${decada}`;
  let achado = sorteadores.get(chave);
  if (achado === undefined) {
    const usados = lerPrenomes().filter((p) => p.sexo === sexo && (p.porDecada[decada] ?? 0) > 0);
    const posicao = sorteadorDePosicao(usados.map((p) => p.porDecada[decada] ?? 0));
    achado = (sorte) => usados[posicao(sorte)]?.nome ?? '';
    sorteadores.set(chave, achado);
  }
  return achado;
}

/** Um prenome simples, para quem nasceu nesse ano. */
export function sortearPrenomeSimples(sexo: Sexo, ano: number, sorte: Sorte): string {
  const decada = Math.floor((ano - PRIMEIRA_DECADA) / 10);
  return sorteadorDaDecada(sexo, Math.min(Math.max(decada, 0), ULTIMA_POSICAO))(sorte);
}

/** Prenomes que quase pedem um segundo. */
const PEDEM_OUTRO = new Set(
  'Maria Ana João José Luiz Luís Carlos Antônio Francisco Pedro Paulo Marcos Rita'.split(' '),
);

/** Os segundos nomes de devoção de Maria, sobretudo até os anos 1970. */
const DEVOCAO = sorteador([
  ['Aparecida', 30],
  ['José', 14],
  ['do Socorro', 12],
  ['das Graças', 10],
  ['de Fátima', 10],
  ['de Lourdes', 10],
  ['da Conceição', 10],
  ['das Dores', 6],
  ['do Carmo', 6],
]);

// Escolhas da demonstração: nenhuma fonte diz quantos nomes são duplos.
const DUPLO = 0.1;
const DUPLO_DE_QUEM_PEDE = 0.5;
const DEVOTA_ATE = 1980;
const DEVOTA = 0.6;

function segundoNome(primeiro: string, sexo: Sexo, ano: number, sorte: Sorte): string {
  if (primeiro === 'Maria' && ano < DEVOTA_ATE && sorte.chance(DEVOTA)) return DEVOCAO(sorte);
  return sortearPrenomeSimples(sexo, ano, sorte);
}

/** Um prenome, às vezes duplo: "Maria Eduarda", "José Carlos". */
export function sortearPrenome(sexo: Sexo, ano: number, sorte: Sorte): string {
  const primeiro = sortearPrenomeSimples(sexo, ano, sorte);
  if (!sorte.chance(PEDEM_OUTRO.has(primeiro) ? DUPLO_DE_QUEM_PEDE : DUPLO)) return primeiro;
  const segundo = segundoNome(primeiro, sexo, ano, sorte);
  return segundo === primeiro ? primeiro : `${primeiro} ${segundo}`;
}
