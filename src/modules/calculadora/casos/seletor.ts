/**
 * Um caminho dentro do resultado: `marcos[tipo=progressao,regime=aberto].data`, `detracao.dias`, `itens[0].valido`.
 * O filtro escolhe o primeiro item da lista com todos os campos iguais; o valor do filtro vai até `,` ou `]`.
 */
export type Passo =
  | { campo: string }
  | { indice: number }
  | { filtro: readonly (readonly [campo: string, valor: string])[] };

export interface Selecionado {
  valor: unknown;
  /** O objeto de que o último campo faz parte: dele saem as alternativas do marco. */
  dono: unknown;
}

const CAMPO = /^\.?([A-Za-z_][\w-]*)/;
const COLCHETES = /^\[([^\]]+)\]/;
const PAR = /^([A-Za-z_][\w-]*)=(.+)$/;

/** `undefined` se o texto não for um caminho. */
export function lerSeletor(texto: string): readonly Passo[] | undefined {
  const passos: Passo[] = [];
  let resto = texto;
  while (resto !== '') {
    const campo = CAMPO.exec(resto);
    // O ponto separa: é obrigatório depois do primeiro passo e proibido antes dele.
    if (campo && resto.startsWith('.') === passos.length > 0) {
      passos.push({ campo: campo[1]! });
      resto = resto.slice(campo[0].length);
      continue;
    }
    const colchetes = COLCHETES.exec(resto);
    const passo = colchetes && lerColchetes(colchetes[1]!);
    if (!passo) return undefined;
    passos.push(passo);
    resto = resto.slice(colchetes[0].length);
  }
  return passos.length > 0 ? passos : undefined;
}

function lerColchetes(miolo: string): Passo | undefined {
  if (/^\d{1,4}$/.test(miolo)) return { indice: Number(miolo) };
  const filtro: (readonly [string, string])[] = [];
  for (const pedaco of miolo.split(',')) {
    const par = PAR.exec(pedaco.trim());
    if (!par) return undefined;
    filtro.push([par[1]!, par[2]!]);
  }
  return { filtro };
}

/** O que há no fim do caminho; `valor: undefined` quando algum passo não existe. */
export function selecionar(raiz: unknown, passos: readonly Passo[]): Selecionado {
  let valor: unknown = raiz;
  let dono: unknown;
  for (const passo of passos) {
    dono = valor;
    valor = andar(valor, passo);
    if (valor === undefined) break;
  }
  return { valor, dono };
}

function andar(de: unknown, passo: Passo): unknown {
  if ('campo' in passo) return campoDe(de, passo.campo);
  if (!Array.isArray(de)) return undefined;
  if ('indice' in passo) return de[passo.indice];
  return de.find((item) => passo.filtro.every(([campo, valor]) => String(campoDe(item, campo)) === valor));
}

function campoDe(de: unknown, campo: string): unknown {
  if (typeof de !== 'object' || de === null || !Object.hasOwn(de, campo)) return undefined;
  return (de as Record<string, unknown>)[campo];
}
