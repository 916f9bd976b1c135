/** As partes de um nome brasileiro: as palavras que contam, sem partículas, e o sufixo que separa pai de filho. */
import { normalizar } from './normalizar.ts';

export type Sufixo = 'JUNIOR' | 'FILHO' | 'NETO' | 'SOBRINHO' | 'BISNETO';

export interface PartesDoNome {
  /** Na ordem escrita, sem partículas nem sufixo; uma só letra é abreviatura ("J."). */
  palavras: readonly string[];
  sufixo: Sufixo | undefined;
}

const PARTICULAS = new Set(['DE', 'DA', 'DO', 'DAS', 'DOS', 'E', 'DI', 'DEL', 'DELLA', 'VAN', 'VON']);

const SUFIXOS = new Map<string, Sufixo>([
  ['JUNIOR', 'JUNIOR'],
  ['JR', 'JUNIOR'],
  ['JUN', 'JUNIOR'],
  ['FILHO', 'FILHO'],
  ['FO', 'FILHO'],
  ['NETO', 'NETO'],
  ['NT', 'NETO'],
  ['SOBRINHO', 'SOBRINHO'],
  ['SOB', 'SOBRINHO'],
  ['BISNETO', 'BISNETO'],
]);

/** Só as que os cadastros usam sem ambiguidade. */
const ABREVIATURAS = new Map([
  ['MA', 'MARIA'],
  ['FCO', 'FRANCISCO'],
  ['FCA', 'FRANCISCA'],
  ['ANTO', 'ANTONIO'],
  ['STA', 'SANTA'],
  ['STO', 'SANTO'],
  ['STOS', 'SANTOS'],
  ['OLIV', 'OLIVEIRA'],
  ['PER', 'PEREIRA'],
]);

export function partesDoNome(nome: string): PartesDoNome {
  const escritas = normalizar(nome).split(' ');
  const ultima = escritas.at(-1) ?? '';
  // "Neto" no meio é sobrenome; sozinho depois do prenome também ("Rui Neto"), e só o sufixo de verdade vem em terceiro.
  const sufixo = escritas.length > 2 ? SUFIXOS.get(ultima) : undefined;
  const palavras = (sufixo ? escritas.slice(0, -1) : escritas)
    .filter((p) => p !== '' && !PARTICULAS.has(p))
    .map((p) => ABREVIATURAS.get(p) ?? p);
  return { palavras, sufixo };
}

/** O que o cadastro põe no lugar de um nome que não se sabe: vale como vazio, e nunca como nome igual. */
const NAO_SABIDOS =
  /^(NAO|N) (DECLARAD|INFORMAD|CONSTA|IDENTIFICAD|CONHECID|SAB|TEM$|POSSUI)|^(IGNORAD|DESCONHECID)[AO]$|^SEM (REGISTRO|INFORMACAO|NOME)/;

export const nomeNaoSabido = (nome: string): boolean => {
  const n = normalizar(nome);
  return n.length < 2 || /^N ?[CID]$/.test(n) || NAO_SABIDOS.test(n);
};
