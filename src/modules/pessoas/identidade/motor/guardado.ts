/** Pesos aprendidos e guardados: comparam um registro novo com poucos candidatos sem ter de aprender de novo. */
import { codigoFonetico } from '../../nomes/index.ts';
import { textoDe } from './compartilhado.ts';
import type { Modelo } from './modelo.ts';
import type { Coluna, Tabela } from './tabela.ts';
import type { Campo } from './tipos.ts';

export interface ModeloGuardado {
  campos: readonly Campo[];
  modelo: Modelo;
  /** Por comparação, a frequência das palavras (ou valores) mais comuns; vazio onde o valor não muda o peso. */
  frequencias: readonly Readonly<Record<string, number>>[];
  /** A das que não estão na lista. */
  rara: number;
}

/** As mais comuns bastam: o que está fora da lista é raro, e o quanto já não muda a decisão. */
const QUANTAS = 400;

export function guardar(campos: readonly Campo[], modelo: Modelo, tabela: Tabela): ModeloGuardado {
  const rara = 1 / (2 * tabela.quantos);
  const frequencias = tabela.colunas.map((c) => (dependeDoValor(c) ? maisComuns(c, tabela) : {}));
  const comparacoes = modelo.comparacoes.map((p, i) =>
    dependeDoValor(tabela.colunas[i]!) ? p : { ...p, referencia: p.referencia.map(() => 0) },
  );
  return { campos, modelo: { ...modelo, comparacoes }, frequencias, rara };
}

/** Datas e documentos: cada valor é raro por natureza, e o peso médio serve. */
const dependeDoValor = ({ tipo }: Coluna): boolean => tipo !== 'data' && tipo !== 'codigo';

function maisComuns(coluna: Coluna, { palavras }: Tabela): Record<string, number> {
  const textos = coluna.tipo === 'prenome' || coluna.tipo === 'sobrenomes' ? palavras.textos : coluna.textos;
  return Object.fromEntries(
    [...coluna.frequencia]
      .map((f, i) => [i, f] as const)
      .filter(([i, f]) => i > 0 && f > 0)
      .toSorted((x, y) => y[1] - x[1])
      .slice(0, QUANTAS)
      .map(([i, f]) => [textoDe(textos, i), Number(f.toPrecision(3))]),
  );
}

/** Troca as frequências de uma tabela de poucos registros pelas guardadas. */
export function comFrequencias(tabela: Tabela, { frequencias, rara }: ModeloGuardado): Tabela {
  const porSom = frequencias.map(sonsDe);
  for (const [c, coluna] of tabela.colunas.entries()) {
    const textos = coluna.frequenciaDoSom ? tabela.palavras.textos : coluna.textos;
    for (let i = 1; i < coluna.frequencia.length; i++) {
      const texto = textoDe(textos, i);
      coluna.frequencia[i] = frequencias[c]?.[texto] ?? rara;
      if (coluna.frequenciaDoSom)
        coluna.frequenciaDoSom[tabela.palavras.sons[i]!] = porSom[c]?.get(codigoFonetico(texto)) ?? rara;
    }
  }
  return tabela;
}

const sons = new WeakMap<object, ReadonlyMap<string, number>>();

function sonsDe(frequencias: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const guardados = sons.get(frequencias);
  if (guardados) return guardados;
  const porSom = new Map<string, number>();
  for (const [palavra, f] of Object.entries(frequencias)) {
    const som = codigoFonetico(palavra);
    porSom.set(som, (porSom.get(som) ?? 0) + f);
  }
  sons.set(frequencias, porSom);
  return porSom;
}
