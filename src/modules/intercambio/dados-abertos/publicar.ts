/** Da contagem às linhas que se publicam: o que identificaria alguém sai daqui sem número. */
import { type Contagem, contagemVazia, type ContagemDoMes } from './contar.ts';
import { categoriasDe, type Medida, NOMES_DOS_RECORTES, type Recorte } from './medidas.ts';
import { MENOR_PUBLICADA, suprimir } from './suprimir.ts';

export interface UnidadePublicada {
  id: string;
  nome: string;
  municipio?: string | undefined;
  uf?: string | undefined;
  vagas?: number | undefined;
}

export interface DadoAberto {
  unidade: string;
  municipio?: string | undefined;
  uf?: string | undefined;
  medida: Medida;
  recorte: Recorte | 'total';
  categoria: string;
  /** Ausente: suprimida. */
  quantidade?: number | undefined;
}

export const TODAS = 'Todas as unidades';

/** As linhas do mês. Os totais de todas saem: por isso as unidades também se escondem umas às outras. */
export function linhasDoMes({ todas, unidades }: ContagemDoMes, publicadas: readonly UnidadePublicada[]): DadoAberto[] {
  const contagens = publicadas.map((u) => unidades.get(u.id) ?? contagemVazia());
  const semPresentes = escondidas(
    contagens.map((c) => c.presentesNoFim),
    contagens.map(semRecortes),
  );
  const semAdmissoes = escondidas(contagens.map((c) => c.admissoes));
  const semSaidas = escondidas(contagens.map((c) => c.saidas));
  const daUnidade = publicadas.flatMap((u, i) => {
    const c = contagens[i] ?? contagemVazia();
    const onde = { unidade: u.nome, municipio: u.municipio, uf: u.uf };
    const esconde = semPresentes[i] === true;
    return [
      total(onde, 'presentes-no-fim-do-mes', esconde ? undefined : c.presentesNoFim),
      ...NOMES_DOS_RECORTES.flatMap((r) => linhasDoRecorte(onde, r, c, esconde)),
      total(onde, 'admissoes', semAdmissoes[i] || esconde ? undefined : c.admissoes),
      total(onde, 'saidas', semSaidas[i] || esconde ? undefined : c.saidas),
      ...(u.vagas === undefined ? [] : [total(onde, 'vagas', u.vagas)]),
    ];
  });
  return [...deTodas(todas, publicadas), ...daUnidade];
}

const valor = (n: number): number | undefined => (n > 0 && n < MENOR_PUBLICADA ? undefined : n);

function deTodas(todas: Contagem, publicadas: readonly UnidadePublicada[]): DadoAberto[] {
  const onde = { unidade: TODAS };
  const vagas = publicadas.reduce((soma, u) => soma + (u.vagas ?? 0), 0);
  return [
    total(onde, 'presentes-no-fim-do-mes', valor(todas.presentesNoFim)),
    total(onde, 'presentes-no-mes', valor(todas.presentesNoMes)),
    total(onde, 'admissoes', valor(todas.admissoes)),
    total(onde, 'saidas', valor(todas.saidas)),
    total(onde, 'vagas', vagas),
  ];
}

type Onde = Pick<DadoAberto, 'unidade' | 'municipio' | 'uf'>;

const total = (onde: Onde, medida: Medida, quantidade: number | undefined): DadoAberto => ({
  ...onde,
  medida,
  recorte: 'total',
  categoria: 'total',
  quantidade,
});

const celulasDe = (c: Contagem, recorte: Recorte): number[] =>
  categoriasDe(recorte).map((k) => c.recortes[recorte][k] ?? 0);

/** Há recorte que não se esconde com o total à vista: então o total também não sai. */
const semRecortes = (c: Contagem): boolean =>
  c.presentesNoFim > 0 && NOMES_DOS_RECORTES.some((r) => suprimir(celulasDe(c, r)) === undefined);

function linhasDoRecorte(onde: Onde, recorte: Recorte, c: Contagem, esconde: boolean): DadoAberto[] {
  const celulas = celulasDe(c, recorte);
  const some = esconde ? undefined : suprimir(celulas);
  return categoriasDe(recorte).map((categoria, i) => ({
    ...onde,
    medida: 'presentes-no-fim-do-mes',
    recorte,
    categoria,
    quantidade: some === undefined || some[i] ? undefined : celulas[i],
  }));
}

/** Sem modo de esconder umas nas outras, nenhuma sai. */
const escondidas = (celulas: readonly number[], forcadas?: readonly boolean[]): readonly boolean[] =>
  suprimir(celulas, forcadas) ?? celulas.map(() => true);
