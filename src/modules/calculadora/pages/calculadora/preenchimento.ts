/** O que está no formulário agora: o texto digitado, os erros e onde pôr o foco. Vai aos campos por contexto. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Campos } from './campos.ts';

export interface Preenchimento {
  campos: Campos;
  /** Mensagem por nome de campo (`condenacoes.0.pena`). */
  erros: ReadonlyMap<string, string>;
  /** Nome do campo, ou id do botão, que recebe o foco quando a página abre. */
  foco?: string | undefined;
  /** Partes recolhíveis que a pessoa deixou abertas. */
  abertos: ReadonlySet<string>;
}

export const VAZIO: Preenchimento = { campos: new Map(), erros: new Map(), abertos: new Set() };

export const ContextoDoFormulario = createContext<Preenchimento>(VAZIO);
export const usarPreenchimento = (): Preenchimento => useContext(ContextoDoFormulario);

export const valorDe = (p: Preenchimento, nome: string): string => p.campos.get(nome) ?? '';

/** Há algo escrito, ou erro, em algum campo do grupo? Decide se a parte recolhível abre. */
export function temAlgo(p: Preenchimento, prefixo: string, menos: readonly string[] = []): boolean {
  const dentro = (nome: string) => nome === prefixo || nome.startsWith(`${prefixo}.`);
  for (const nome of p.erros.keys()) if (dentro(nome)) return true;
  for (const [nome, texto] of p.campos) {
    if (texto.trim() !== '' && dentro(nome) && !menos.includes(nome)) return true;
  }
  return false;
}

/** Abre a parte recolhível de id dado: porque a pessoa a abriu, porque tem dado ou porque tem erro. */
export function estaAberta(p: Preenchimento, id: string, prefixos: readonly string[]): boolean {
  return p.abertos.has(id) || prefixos.some((prefixo) => temAlgo(p, prefixo));
}
