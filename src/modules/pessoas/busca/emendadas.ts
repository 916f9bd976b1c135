/** "Luizcarlos": a palavra desconhecida que são duas conhecidas sem o espaço. */
import { sql } from 'kysely';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import { palavrasDeBusca } from './chaves.ts';
import type { Variantes } from './variantes.ts';

/** Uma metade menor não é nome. */
const METADE = 2;
/** Metade que quase ninguém tem é erro de alguém, não nome. */
const POUCAS = 5;
/** Palavra com variante tão parecida está só mal escrita. */
const MAL_ESCRITA = 0.75;

/** O texto com as emendadas separadas; o mesmo texto quando não há nenhuma. */
export async function separarEmendadas(banco: Banco | Transacao, texto: string, variantes: Variantes): Promise<string> {
  const suspeitas = palavrasDeBusca(texto).filter(
    (p) => p.length > 2 * METADE && (variantes.get(p)?.[0]?.parecenca ?? 0) < MAL_ESCRITA,
  );
  if (suspeitas.length === 0) return texto;
  const metades = [...new Set(suspeitas.flatMap((p) => cortes(p).flat()))];
  const { rows } = await sql<{ palavra: string; quantas: number }>`
    select palavra, quantas from pessoas.palavra where palavra = any(${metades}::text[])`.execute(banco);
  const conhecidas = new Map(rows.map((r) => [r.palavra, r.quantas]));
  return palavrasDeBusca(texto)
    .map((p) => (suspeitas.includes(p) ? (melhorCorte(p, conhecidas)?.join(' ') ?? p) : p))
    .join(' ');
}

const cortes = (palavra: string): [string, string][] =>
  Array.from({ length: Math.max(0, palavra.length - 2 * METADE + 1) }, (_, i) => [
    palavra.slice(0, i + METADE),
    palavra.slice(i + METADE),
  ]);

/** O das metades mais comuns. */
function melhorCorte(palavra: string, conhecidas: ReadonlyMap<string, number>): [string, string] | undefined {
  const quantas = (metade: string): number => (ehParticula(metade) ? Infinity : (conhecidas.get(metade) ?? 0));
  const comuns = ([a, b]: [string, string]): number => (ehParticula(b) ? 0 : Math.min(quantas(a), quantas(b)));
  const [melhor] = cortes(palavra).sort((a, b) => comuns(b) - comuns(a));
  return melhor && comuns(melhor) >= POUCAS ? melhor : undefined;
}

/** "dosSantos" também se separa. */
const ehParticula = (palavra: string): boolean => palavrasDeBusca(palavra).length === 0;
