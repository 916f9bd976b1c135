/** Como um nome inteiro sai errado num cadastro. */
import { sorteador, type Sorte } from '../sortear.ts';
import { errarLetra, semAcentos, trocarPeloSom } from './grafia.ts';

const PARTICULAS = new Set(['da', 'de', 'do', 'das', 'dos', 'e']);
const SUFIXOS = new Set(['Júnior', 'Filho', 'Neto']);
const MENOR_QUE_SE_ERRA = 3;

/** Devolve o mesmo nome quando o erro não cabe nele. */
type Erro = (nome: string, sorte: Sorte) => string;

const comMaiuscula = (palavra: string): string => palavra.charAt(0).toUpperCase() + palavra.slice(1);

/** Erra uma das palavras que não são partícula. */
const naPalavra =
  (errar: Erro): Erro =>
  (nome, sorte) => {
    const palavras = nome.split(' ');
    const servem = palavras.flatMap((p, i) => (p.length >= MENOR_QUE_SE_ERRA && !PARTICULAS.has(p) ? [i] : []));
    if (servem.length === 0) return nome;
    const escolhida = sorte.um(servem);
    const errada = errar((palavras[escolhida] ?? '').toLowerCase(), sorte);
    return palavras.with(escolhida, comMaiuscula(errada)).join(' ');
  };

const pelosDedos = naPalavra(errarLetra);
const peloSom = naPalavra(trocarPeloSom);

function semParticula(nome: string): string {
  return nome
    .split(' ')
    .filter((p) => !PARTICULAS.has(p))
    .join(' ');
}

/** As palavras com a partícula que as precede: "Ana", "da Silva", "Júnior". */
function blocos(nome: string): string[] {
  const juntos: string[] = [];
  let particula = '';
  for (const palavra of nome.split(' ')) {
    if (PARTICULAS.has(palavra)) particula = `${palavra} `;
    else {
      juntos.push(particula + palavra);
      particula = '';
    }
  }
  return juntos;
}

/** Omite um dos do meio, que é o que mais se perde, ou o último. */
const omitirSobrenome: Erro = (nome, sorte) => {
  const partes = blocos(nome);
  if (partes.length < 3) return nome;
  const posicao = sorte.chance(0.75) ? sorte.inteiro(1, partes.length - 2) : partes.length - 1;
  return partes.toSpliced(posicao, 1).join(' ');
};

const trocarOrdem: Erro = (nome, sorte) => {
  const partes = blocos(nome);
  if (partes.length < 3) return nome;
  const posicao = sorte.inteiro(1, partes.length - 2);
  const [um = '', outro = ''] = partes.slice(posicao, posicao + 2);
  return partes.toSpliced(posicao, 2, outro, um).join(' ');
};

const abreviar: Erro = (nome, sorte) => {
  const partes = blocos(nome);
  if (partes.length < 3) return nome;
  const posicao = sorte.inteiro(1, partes.length - 2);
  const palavra = (partes[posicao] ?? '').split(' ').at(-1) ?? '';
  return partes.with(posicao, `${palavra.charAt(0)}.`).join(' ');
};

const semSufixo: Erro = (nome) => {
  const palavras = nome.split(' ');
  return SUFIXOS.has(palavras.at(-1) ?? '') ? palavras.slice(0, -1).join(' ') : nome;
};

/** "Luiz Carlos" vira "Luizcarlos". */
const emendar: Erro = (nome) => nome.replace(/ (\p{Lu})/u, (_, letra: string) => letra.toLowerCase());

// As proporções dos erros são escolhas: não há medida publicada dos erros dos cadastros brasileiros.
const DE_GRAFIA = sorteador<Erro>([
  [peloSom, 50],
  [pelosDedos, 50],
]);

const DE_NOME = sorteador<Erro>([
  [peloSom, 30],
  [pelosDedos, 26],
  [omitirSobrenome, 13],
  [semParticula, 10],
  [abreviar, 7],
  [semAcentos, 5],
  [trocarOrdem, 4],
  [semSufixo, 3],
  [emendar, 2],
]);

/** Bastam para que o acaso não esgote as tentativas em nome nenhum que tenha o que errar. */
const TENTATIVAS = 200;

function insistir(sortear: (sorte: Sorte) => Erro, nome: string, sorte: Sorte): string {
  for (let i = 0; i < TENTATIVAS; i++) {
    const errado = sortear(sorte)(nome, sorte);
    if (errado !== nome) return errado;
  }
  return nome;
}

/** Um erro de cadastro: de grafia, ou de palavra a menos, trocada ou abreviada. Só devolve o mesmo nome se nele não há o que errar. */
export const errarNome: Erro = (nome, sorte) => insistir(DE_NOME, nome, sorte);

/** Só erro de grafia, em uma palavra. */
export const errarGrafia: Erro = (nome, sorte) => insistir(DE_GRAFIA, nome, sorte);

/** Acrescenta ou troca o último sobrenome, como no casamento. */
export function comNomeDeCasada(nome: string, doMarido: string, sorte: Sorte): string {
  const partes = blocos(nome);
  const ficam = sorte.chance(0.5) || partes.length < 3 ? partes : partes.slice(0, -1);
  return [...ficam, doMarido].join(' ');
}

/** Troca a primeira palavra do nome. */
export const comOutroPrenome = (nome: string, prenome: string): string => {
  const espaco = nome.indexOf(' ');
  return espaco < 0 ? prenome : prenome + nome.slice(espaco);
};
