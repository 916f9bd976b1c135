/** Pesquisa livre no catálogo, para quem procura pelo nome do crime ou pelo número do artigo. */
import { TIPOS_PENAIS } from './catalogo.ts';
import { semAcento } from './normalizar-id.ts';
import type { TipoPenal } from './tipo-penal.ts';

const TEXTOS: readonly string[] = TIPOS_PENAIS.map((t) => semAcento(`${t.nome} ${t.dispositivo} ${t.id}`));

/** Os tipos em cujo nome, dispositivo ou id aparecem todas as palavras, sem distinguir acento nem maiúscula. */
export function pesquisarTipos(texto: string): TipoPenal[] {
  const palavras = semAcento(texto)
    .split(/\s+/)
    .filter((p) => p !== '');
  if (palavras.length === 0) return [];
  return TIPOS_PENAIS.filter((_, i) => palavras.every((p) => TEXTOS[i]!.includes(p)));
}
