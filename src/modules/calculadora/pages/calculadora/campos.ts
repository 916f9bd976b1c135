/** Os campos do formulário como chegam do navegador: nomes planos (`condenacoes.0.pena.anos`) e o texto digitado. */

export type Campos = Map<string, string>;

/** Um formulário preenchido à mão não chega perto disto; mais é engano ou ataque. */
export const LIMITE_DE_CAMPOS = 20_000;
const LIMITE_DO_NOME = 120;

/** Ramo da árvore de campos: outro ramo ou o texto digitado. */
export type Ramo = Map<string, Ramo | string>;

/** Do corpo do pedido. Campo repetido vale pela última vez; nome estranho ao formulário é ignorado. */
export function camposDe(corpo: unknown): Campos | undefined {
  const campos: Campos = new Map();
  if (typeof corpo !== 'object' || corpo === null) return campos;
  const entradas = Object.entries(corpo);
  if (entradas.length > LIMITE_DE_CAMPOS) return undefined;
  for (const [nome, valor] of entradas) {
    const texto: unknown = Array.isArray(valor) ? valor.at(-1) : valor;
    if (typeof texto === 'string' && nome.length <= LIMITE_DO_NOME) campos.set(nome, texto);
  }
  return campos;
}

export function arvoreDe(campos: Campos): Ramo {
  const raiz: Ramo = new Map();
  for (const [nome, texto] of campos) {
    const partes = nome.split('.');
    const ultima = partes.pop()!;
    let ramo: Ramo | undefined = raiz;
    for (const parte of partes) ramo = descer(ramo, parte);
    if (ramo && !ramo.has(ultima)) ramo.set(ultima, texto);
  }
  return raiz;
}

function descer(ramo: Ramo | undefined, parte: string): Ramo | undefined {
  const filho = ramo?.get(parte);
  if (filho instanceof Map) return filho;
  if (filho !== undefined || !ramo) return undefined;
  const novo: Ramo = new Map();
  ramo.set(parte, novo);
  return novo;
}

const INDICE = /^\d{1,4}$/;

/** Itens de uma lista, na ordem dos índices; buracos (linhas removidas) somem. */
export function itensDe(ramo: Ramo | string | undefined): [indice: string, item: Ramo][] {
  if (!(ramo instanceof Map)) return [];
  const itens = [...ramo].filter((e): e is [string, Ramo] => INDICE.test(e[0]) && e[1] instanceof Map);
  return itens.sort((a, b) => Number(a[0]) - Number(b[0]));
}

/** Os mesmos campos com as listas numeradas 0, 1, 2…, para a página e os erros falarem das mesmas linhas. */
export function renumerar(campos: Campos): Campos {
  const saida: Campos = new Map();
  escrever(arvoreDe(campos), '', saida);
  return saida;
}

function escrever(ramo: Ramo, prefixo: string, saida: Campos): void {
  const itens = itensDe(ramo);
  const entradas: [string, Ramo | string][] =
    itens.length > 0 ? itens.map(([, item], i) => [String(i), item]) : [...ramo];
  for (const [nome, filho] of entradas) {
    if (typeof filho === 'string') saida.set(prefixo + nome, filho);
    else escrever(filho, `${prefixo}${nome}.`, saida);
  }
}

/** Quantas linhas tem a lista (`condenacoes`, `eventos`…). */
export function contarItens(campos: Campos, lista: string): number {
  const prefixo = `${lista}.`;
  const indices = new Set<string>();
  for (const nome of campos.keys()) {
    if (nome.startsWith(prefixo)) indices.add(nome.slice(prefixo.length).split('.', 1)[0]!);
  }
  return [...indices].filter((i) => INDICE.test(i)).length;
}
