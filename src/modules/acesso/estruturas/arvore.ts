/** A árvore como a página a mostra: o que o filtro achou, com tudo o que fica acima para dar o lugar. */
import { type Estrutura, idsDoCaminho } from './estrutura.ts';

export interface No {
  estrutura: Estrutura;
  /** Falso: só está aqui para mostrar onde fica o que foi achado. */
  achada: boolean;
  filhos: No[];
}

const porNome = (a: No, b: No): number => a.estrutura.nome.localeCompare(b.estrutura.nome, 'pt-BR', { numeric: true });

/** Monta a floresta; o que tem o pai ausente da lista vira raiz. */
export function montarArvore(achadas: readonly Estrutura[], acima: readonly Estrutura[]): No[] {
  const nos = new Map<string, No>();
  for (const estrutura of acima) nos.set(estrutura.id, { estrutura, achada: false, filhos: [] });
  for (const estrutura of achadas) nos.set(estrutura.id, { estrutura, achada: true, filhos: [] });
  const raizes: No[] = [];
  for (const no of nos.values()) {
    const pai = no.estrutura.paiId === undefined ? undefined : nos.get(no.estrutura.paiId);
    (pai?.filhos ?? raizes).push(no);
  }
  for (const no of nos.values()) no.filhos.sort(porNome);
  return raizes.sort(porNome);
}

/** Ids do que fica acima das achadas e não está entre elas. */
export function idsQueFaltam(achadas: readonly Estrutura[]): string[] {
  const presentes = new Set(achadas.map((e) => e.id));
  const faltam = new Set(achadas.flatMap((e) => idsDoCaminho(e.caminho)).filter((id) => !presentes.has(id)));
  return [...faltam];
}
