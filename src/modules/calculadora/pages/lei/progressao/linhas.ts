/** A tabela da progressão, com o que muda para uma data do fato: a redação dela e a posterior mais favorável. */
import { type LinhaDaTabela, tabelaDeProgressao } from '../../../../../direito/lep/tabela-de-progressao.ts';
import { compararFracoes, type Fracao, fracao } from '../../../../../direito/tempo/fracao.ts';

export interface Celula {
  fracao: string;
  /** Dispositivo, sem repetir o diploma e a lei, que estão no alto da coluna. */
  dispositivo: string;
  outras: readonly string[];
  /** Número da nota com a dúvida. */
  nota?: number;
  /** `fato`: a redação da data; `retroage`: posterior e mais favorável que a da data. */
  papel?: 'fato' | 'retroage';
  /** Na célula da data do fato: a posterior que retroage sobre ela. */
  superada?: { fracao: string; redacao: number };
}

export interface Linha {
  situacao: string;
  celulas: Celula[];
}

export interface TabelaPronta {
  linhas: Linha[];
  notas: string[];
}

const curto = (norma: string): string => norma.replace(/^LEP /, '').replaceAll(/\s*\([^)]*\)/g, '');

/** `coluna`: a da data do fato; sem ela, nada se destaca. */
export function tabelaPronta(coluna?: number): TabelaPronta {
  const notas: string[] = [];
  const linhas = tabelaDeProgressao().map((l) => {
    const favoravel = coluna === undefined ? undefined : maisFavoravel(l, coluna);
    const celulas = l.celulas.map((c, i): Celula => {
      const papel = i === coluna ? 'fato' : i === favoravel ? 'retroage' : undefined;
      return {
        fracao: c.fracao,
        dispositivo: curto(c.norma),
        outras: c.outras,
        ...(c.duvida && { nota: numeroDaNota(notas, c.duvida) }),
        ...(papel && { papel }),
        ...(i === coluna &&
          favoravel !== undefined && {
            superada: { fracao: l.celulas[favoravel]!.fracao, redacao: favoravel },
          }),
      };
    });
    return { situacao: l.situacao, celulas };
  });
  return { linhas, notas };
}

function numeroDaNota(notas: string[], duvida: string): number {
  const i = notas.indexOf(duvida);
  return i >= 0 ? i + 1 : notas.push(duvida);
}

/** Índice da primeira redação posterior de menor fração, se menor que a da data (CF 5º XL); todas incidem sobre a mesma base. */
function maisFavoravel(l: LinhaDaTabela, coluna: number): number | undefined {
  let melhor = coluna;
  for (let i = coluna + 1; i < l.celulas.length; i++) {
    if (compararFracoes(da(l, i), da(l, melhor)) < 0) melhor = i;
  }
  return melhor === coluna ? undefined : melhor;
}

const da = (l: LinhaDaTabela, i: number): Fracao => fracao(l.celulas[i]!.fracao);
