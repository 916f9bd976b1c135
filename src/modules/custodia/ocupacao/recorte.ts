/** Os números por regime, título e sexo, sem que um grupo pequeno aponte uma pessoa. */

export interface Fatia {
  rotulo: string;
  quantas: number;
}

/** Escolha do sistema. */
export const MENOR_GRUPO = 5;
export const OUTRAS = 'Outras situações';

/**
 * O total da unidade conta todos os corpos, também os de quem é sigiloso: é número de segurança, e quem está lá os vê. Já
 * "internação: 1" ao lado de um nome conhecido diria de quem se trata. Por isso os grupos com menos de `menor` pessoas se
 * juntam num só; se ainda juntos não chegam a `menor`, levam o menor dos outros, senão a conta de menos os revelaria.
 */
export function agrupar(fatias: readonly Fatia[], menor = MENOR_GRUPO): Fatia[] {
  const presentes = fatias.filter((f) => f.quantas > 0).toSorted((a, b) => b.quantas - a.quantas);
  const inteiras = presentes.filter((f) => f.quantas >= menor);
  const pequenas = presentes.filter((f) => f.quantas < menor);
  if (pequenas.length === 0) return inteiras;
  while (total(pequenas) < menor) {
    const levada = inteiras.pop();
    if (!levada) break;
    pequenas.push(levada);
  }
  return [...inteiras, { rotulo: OUTRAS, quantas: total(pequenas) }];
}

const total = (fatias: readonly Fatia[]): number => fatias.reduce((n, f) => n + f.quantas, 0);

export interface Combinacao {
  regime: string | null;
  titulo: string | null;
  sexo: string | null;
  quantas: number;
}

export function porDimensao(
  combinacoes: readonly Combinacao[],
  dimensao: 'regime' | 'titulo' | 'sexo',
  nomes: Readonly<Record<string, string>>,
): Fatia[] {
  const somas = new Map<string, number>();
  for (const c of combinacoes) {
    const valor = c[dimensao];
    const rotulo = valor === null ? 'Não informado' : (nomes[valor] ?? valor);
    somas.set(rotulo, (somas.get(rotulo) ?? 0) + c.quantas);
  }
  return [...somas].map(([rotulo, quantas]) => ({ rotulo, quantas }));
}
