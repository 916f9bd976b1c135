/** O selo: as cabeças das correntes em um instante, presas ao selo anterior e assinadas. Puro. */
import { type KeyObject, hash, sign, verify } from 'node:crypto';
import type { ChaveDoSelo } from './chave.ts';
import { type Cabeca, HASH_DA_ORIGEM } from './encadear.ts';

export interface Selo {
  /** 1, 2, 3… sem falhas. */
  numero: number;
  /** ISO 8601, em UTC, com milissegundos. */
  quando: string;
  /** Uma por corrente, em ordem. */
  correntes: readonly Cabeca[];
  /** A raiz do selo anterior; zeros no primeiro. Hexadecimal, como a raiz. */
  anterior: string;
  /** SHA-256 do texto selado. */
  raiz: string;
  /** Impressão da chave pública de quem assinou. */
  chave: string;
  /** Ed25519 do texto selado, em base64. */
  assinatura: string;
}

export function selarCabecas(
  cabecas: readonly Cabeca[],
  ultimo: Pick<Selo, 'numero' | 'raiz'> | undefined,
  quando: Date,
  chave: ChaveDoSelo,
): Selo {
  const corpo = {
    numero: (ultimo?.numero ?? 0) + 1,
    quando: quando.toISOString(),
    correntes: cabecas,
    anterior: ultimo?.raiz ?? HASH_DA_ORIGEM,
  };
  const texto = textoSelado(corpo);
  return {
    ...corpo,
    raiz: hash('sha256', texto),
    chave: chave.impressao,
    assinatura: sign(null, Buffer.from(texto), chave.privada).toString('base64'),
  };
}

/** O que se assina: poucas linhas que qualquer programa refaz. */
export function textoSelado(s: Pick<Selo, 'numero' | 'quando' | 'correntes' | 'anterior'>): string {
  const cabecas = s.correntes.map((c) => `${c.corrente} ${c.numero} ${c.hash}\n`);
  return `custodia: selo da auditoria 1\n${s.numero}\n${s.quando}\n${s.anterior}\n${cabecas.join('')}`;
}

/** O que está errado no selo, visto com o que veio antes; vazio se nada. `chaves`: por impressão. */
export function defeitosDoSelo(
  selo: Selo,
  anterior: Selo | undefined,
  chaves: ReadonlyMap<string, KeyObject>,
): string[] {
  const texto = textoSelado(selo);
  const chave = chaves.get(selo.chave);
  return [
    selo.numero !== (anterior?.numero ?? 0) + 1 && 'falta um selo antes dele',
    selo.anterior !== (anterior?.raiz ?? HASH_DA_ORIGEM) && 'não se prende ao selo anterior',
    hash('sha256', texto) !== selo.raiz && 'o conteúdo não confere com a raiz',
    !chave && 'foi assinado por uma chave que não é a de confiança',
    chave && !assinaturaConfere(texto, selo.assinatura, chave) && 'a assinatura não confere',
  ].filter((d) => d !== false && d !== undefined);
}

const assinaturaConfere = (texto: string, assinatura: string, chave: KeyObject): boolean =>
  verify(null, Buffer.from(texto), chave, Buffer.from(assinatura, 'base64'));
