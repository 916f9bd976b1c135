/** Que campos tem cada tipo de evento, segundo o contrato. */
import { FORMA_DO_CASO, type FormaDeObjeto } from './forma.ts';

export interface CampoDoEvento {
  nome: string;
  /** Campos de dentro, quando é um grupo (`perda`: dias ou fração). */
  partes: readonly string[];
}

function variantes(): Readonly<Record<string, FormaDeObjeto>> {
  const eventos = FORMA_DO_CASO.campos['eventos'];
  if (eventos?.tipo === 'lista' && eventos.item.tipo === 'variantes') return eventos.item.porValor;
  throw new Error('O contrato mudou: `eventos` já não é uma lista de variantes');
}

const POR_TIPO: ReadonlyMap<string, readonly CampoDoEvento[]> = new Map(
  Object.entries(variantes()).map(([tipo, forma]) => [tipo, camposDaForma(forma)]),
);

function camposDaForma(forma: FormaDeObjeto): CampoDoEvento[] {
  return Object.entries(forma.campos)
    .filter(([, f]) => f.tipo !== 'constante')
    .map(([nome, f]) => ({
      nome,
      partes: f.tipo === 'objeto' ? Object.keys(f.campos).map((parte) => `${nome}.${parte}`) : [],
    }));
}

/** Tipo desconhecido não tem campos. */
export const camposDoTipo = (tipo: string): readonly CampoDoEvento[] => POR_TIPO.get(tipo) ?? [];

const folhas = (campos: readonly CampoDoEvento[]): string[] =>
  campos.flatMap((c) => (c.partes.length > 0 ? c.partes : [c.nome]));

const TODOS: readonly string[] = [...new Set([...POR_TIPO.values()].flatMap(folhas))];

/** Campos dos outros tipos: o que foi digitado neles fica guardado na linha enquanto a pessoa troca de tipo. */
export function camposDosOutrosTipos(tipo: string): readonly string[] {
  const deste = new Set(folhas(camposDoTipo(tipo)));
  return TODOS.filter((nome) => !deste.has(nome));
}
