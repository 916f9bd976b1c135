/** O crime como a pessoa o escreve ↔ o id do catálogo. */
import {
  buscarTipoPenal,
  pesquisarTipos,
  type TipoPenal,
  TIPOS_PENAIS,
} from '../../../../direito/tipos-penais/index.ts';
import type { Campos } from './campos.ts';

/** `Tráfico de drogas (Lei 11.343/2006, art. 33)`: o que se escolhe na lista. */
const textoDoCrime = (t: TipoPenal): string => `${t.nome} (${t.dispositivo})`;

/** Todos os crimes do catálogo, por nome. */
export const CRIMES: readonly string[] = TIPOS_PENAIS.map(textoDoCrime).toSorted((a, b) => a.localeCompare(b, 'pt-BR'));

/** Só letras e algarismos, sem acento: "Tráfico  de Drogas" e "trafico de drogas" são o mesmo. */
const simples = (texto: string): string =>
  texto
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Texto da lista, nome ou dispositivo → id; os que servem a mais de um crime ficam de fora. */
const ID_POR_TEXTO: ReadonlyMap<string, string> = indexar();

function indexar(): Map<string, string> {
  const indice = new Map<string, string>();
  const ambiguos = new Set<string>();
  for (const t of TIPOS_PENAIS) {
    for (const texto of [textoDoCrime(t), t.nome, t.dispositivo].map(simples)) {
      if (indice.has(texto) && indice.get(texto) !== t.id) ambiguos.add(texto);
      indice.set(texto, t.id);
    }
  }
  for (const texto of ambiguos) indice.delete(texto);
  return indice;
}

/** O texto a mostrar: o do catálogo para id conhecido; senão, o que foi escrito. */
export function crimeEscrito(valor: string): string {
  const tipo = valor.includes('/') ? buscarTipoPenal(valor) : undefined;
  return tipo ? textoDoCrime(tipo) : valor;
}

/** O id do crime escolhido ou digitado; o que não se acha no catálogo fica como foi escrito. */
export const idDoCrime = (escrito: string): string => ID_POR_TEXTO.get(simples(escrito)) ?? escrito;

const SUGESTOES = 3;

/** O que dizer de um crime que não está no catálogo; `undefined` se está. */
export function erroDoCrime(valor: string): string | undefined {
  if (buscarTipoPenal(valor)) return undefined;
  const parecidos = pesquisarTipos(valor).slice(0, SUGESTOES).map(textoDoCrime);
  if (parecidos.length === 0) {
    return 'Este crime não está no catálogo. Deixe em branco e diga como ele é em "O que a sentença disse do crime".';
  }
  return `Escolha um crime da lista. Parecidos: ${parecidos.join('; ')}.`;
}

const EH_CRIME = /^condenacoes\.\d+\.tipoPenal$/;

/** Os mesmos campos com o id no lugar do nome do crime. */
export function comIdsDosCrimes(campos: Campos): Campos {
  const saida: Campos = new Map();
  for (const [nome, texto] of campos) saida.set(nome, EH_CRIME.test(nome) ? idDoCrime(texto.trim()) : texto);
  return saida;
}
