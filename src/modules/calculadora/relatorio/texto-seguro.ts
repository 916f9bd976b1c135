/** Textos que vêm de fora (nomes, processos, fontes) antes de irem ao papel. */

// O que não se imprime: controles, sinais que invertem o sentido da leitura e hífens e espaços invisíveis.
const INVISIVEIS = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
// Códigos sem letra: metades de par (já trocadas por U+FFFD), uso privado e não atribuídos.
const SEM_LETRA = /[\uFFFD\p{Cs}\p{Co}\p{Cn}]/gu;
// Letras e sinais que as fontes embutidas no compilador desenham em qualquer máquina.
const FAIXAS_DAS_FONTES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2af],
  [0x300, 0x36f],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x2037],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2211, 0x2212],
  [0x2264, 0x2265],
  [0x25a1, 0x25a1],
];

const QUADRADO = '□';

function limpar(texto: string): string {
  return texto.toWellFormed().replace(INVISIVEIS, ' ').replace(SEM_LETRA, QUADRADO).normalize('NFC');
}

/** Aplica `muda` a todos os textos do objeto, em qualquer profundidade. */
function emTodosOsTextos<T>(valor: T, muda: (texto: string) => string): T {
  if (typeof valor === 'string') return muda(valor) as T;
  if (Array.isArray(valor)) return valor.map((v) => emTodosOsTextos(v, muda)) as T;
  if (typeof valor !== 'object' || valor === null) return valor;
  const pares = Object.entries(valor).map(([chave, v]) => [chave, emTodosOsTextos(v, muda)]);
  return Object.fromEntries(pares) as T;
}

/** Tira o que não se imprime e troca por □ o que não é letra de língua nenhuma. */
export function limparTextos<T>(dados: T): T {
  return emTodosOsTextos(dados, limpar);
}

/** Troca por □ toda letra que as fontes embutidas não têm (alfabetos não latinos, figuras). */
export function soLetrasEmbutidas<T>(dados: T): T {
  return emTodosOsTextos(dados, (texto) =>
    Array.from(texto, (letra) => (temNasFontes(letra) ? letra : QUADRADO)).join(''),
  );
}

function temNasFontes(letra: string): boolean {
  const codigo = letra.codePointAt(0)!;
  return FAIXAS_DAS_FONTES.some(([de, ate]) => codigo >= de && codigo <= ate);
}
