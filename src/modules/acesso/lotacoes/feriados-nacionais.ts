/**
 * Os dias que a lei federal faz feriado no país todo. Carnaval, Sexta-feira da Paixão e Corpus Christi não estão: dependem
 * de lei estadual ou municipal, ou de ato do tribunal, e se cadastram com a norma de cada um.
 */

export interface FeriadoNacional {
  /** MM-DD. */
  em: string;
  nome: string;
  norma: string;
  /** Primeiro ano em que vale, para os que o sistema alcança. */
  desde?: number;
}

const LEI_662 = 'Lei 662/1949, art. 1º (redação da Lei 10.607/2002)';

export const FERIADOS_NACIONAIS: readonly FeriadoNacional[] = [
  { em: '01-01', nome: 'Confraternização Universal', norma: LEI_662 },
  { em: '04-21', nome: 'Tiradentes', norma: LEI_662 },
  { em: '05-01', nome: 'Dia do Trabalho', norma: LEI_662 },
  { em: '09-07', nome: 'Independência', norma: LEI_662 },
  { em: '10-12', nome: 'Nossa Senhora Aparecida', norma: 'Lei 6.802/1980, art. 1º' },
  { em: '11-02', nome: 'Finados', norma: LEI_662 },
  { em: '11-15', nome: 'Proclamação da República', norma: LEI_662 },
  { em: '11-20', nome: 'Dia Nacional de Zumbi e da Consciência Negra', norma: 'Lei 14.759/2023, art. 1º', desde: 2024 },
  { em: '12-25', nome: 'Natal', norma: LEI_662 },
];

export const feriadosNacionaisDe = (ano: number): { dia: string; nome: string; norma: string }[] =>
  FERIADOS_NACIONAIS.filter((f) => (f.desde ?? ano) <= ano).map(({ em, nome, norma }) => ({
    dia: `${ano}-${em}`,
    nome,
    norma,
  }));

/** O recesso que começa em dezembro do ano e acaba em janeiro do seguinte; os dois dias inclusive. */
export const recessoForenseDe = (ano: number): { inicio: string; fim: string; norma: string } => ({
  inicio: `${ano}-12-20`,
  fim: `${ano + 1}-01-06`,
  norma: 'Lei 5.010/1966, art. 62, I',
});

/** Dita na tela: a lei só fala da Justiça Federal. */
export const DUVIDA_DO_RECESSO =
  'A Lei 5.010/1966 fixa o recesso de 20 de dezembro a 6 de janeiro para a Justiça Federal. Cada tribunal estadual tem norma própria, que pode ter outros dias: se for o caso, cadastre o recesso do órgão e cancele o geral.';
