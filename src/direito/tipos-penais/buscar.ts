/** Acha um tipo pelo id, também escrito de outro modo, e sugere os mais próximos quando não há. */
import { POR_ID, TIPOS_PENAIS } from './catalogo.ts';
import { normalizarId } from './normalizar-id.ts';
import type { TipoPenal } from './tipo-penal.ts';

/** Dispositivos que mudaram de número, ou que o catálogo trata junto com outro. */
const OUTRO_NOME: Readonly<Record<string, string>> = {
  'cp/art-121/par-2/inc-vii/al-a': 'cp/art-121/par-2/inc-vii',
  'cp/art-288/par-unico': 'cp/art-288/par-1',
  'lei-10826-2003/art-16/par-unico/inc-iv': 'lei-10826-2003/art-16/par-1/inc-iv',
  'lei-9455-1997/art-1/caput/inc-i': 'lei-9455-1997/art-1/caput',
  'lei-9455-1997/art-1/caput/inc-ii': 'lei-9455-1997/art-1/caput',
};

const diplomaDe = (id: string): string => id.slice(0, id.indexOf('/'));

/** `lei-11343` e `lei-11343-2006` são o mesmo diploma. */
const COM_ANO: ReadonlyMap<string, string> = new Map(
  TIPOS_PENAIS.map((t) => diplomaDe(t.id)).map((d) => [d.replace(/-\d{4}$/, ''), d]),
);

function completarAno(id: string): string {
  const diploma = diplomaDe(id);
  return (COM_ANO.get(diploma) ?? diploma) + id.slice(diploma.length);
}

/**
 * O tipo de um id. Aceita as variações comuns (maiúsculas, acentos, `codigo-penal`, `§2º`, `inciso-iv`, `eca`, artigo
 * sem `/caput`). `undefined`: não está no catálogo.
 */
export function buscarTipoPenal(id: string): TipoPenal | undefined {
  const exato = POR_ID.get(id);
  if (exato !== undefined) return exato;
  const escrito = completarAno(normalizarId(id));
  return POR_ID.get(escrito) ?? POR_ID.get(OUTRO_NOME[escrito] ?? '');
}

/** Maior que qualquer id do catálogo: além disso o texto não é um id. */
const MAIOR_TEXTO = 120;
const LINHA = new Uint16Array(MAIOR_TEXTO + 1);

/** Distância de edição: quantas letras é preciso trocar, pôr ou tirar. `a` tem até MAIOR_TEXTO letras. */
function distancia(a: string, b: string): number {
  for (let i = 0; i <= a.length; i++) LINHA[i] = i;
  for (let j = 1; j <= b.length; j++) {
    let diagonal = LINHA[0]!;
    LINHA[0] = j;
    for (let i = 1; i <= a.length; i++) {
      const troca = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = LINHA[i]!;
      LINHA[i] = Math.min(troca, diagonal + 1, LINHA[i - 1]! + 1);
    }
  }
  return LINHA[a.length]!;
}

/**
 * Os `n` ids mais parecidos com o texto, do mais próximo ao menos: para avisar de erro de digitação.
 * Os que só detalham o que foi escrito (`cp/art-157/par-3` → `…/inc-i`, `…/inc-ii`) vêm primeiro.
 */
export function tipoPenalMaisProximo(texto: string, n = 3): string[] {
  const escrito = completarAno(normalizarId(texto.slice(0, MAIOR_TEXTO))).slice(0, MAIOR_TEXTO);
  const detalhe = `${escrito}/`;
  return TIPOS_PENAIS.map((t) => ({ id: t.id, d: t.id.startsWith(detalhe) ? 0 : distancia(escrito, t.id) }))
    .sort((a, b) => a.d - b.d)
    .slice(0, n)
    .map((s) => s.id);
}
