import type { Reincidencia } from '../caso.ts';
import { type FracaoDaLei, fracaoDaLei } from '../lep/progressao-fatos.ts';
import { regra } from '../motor/regra.ts';

export interface FatosDoLivramento {
  hediondo: boolean;
  /** Exige 2/3 embora não hediondo (Lei 11.343 art. 44 p.ú., também no art. 35; tráfico de pessoas). */
  doisTercos: boolean;
  reincidencia: Reincidencia;
  mausAntecedentes: boolean;
}

const TOTAL = 'da pena total';

function comum(x: FatosDoLivramento): FracaoDaLei {
  if (x.reincidencia !== 'primario') return fracaoDaLei('1/2', `CP art. 83, II (mais de 1/2 ${TOTAL})`);
  const umTerco = fracaoDaLei('1/3', `CP art. 83, I (mais de 1/3 ${TOTAL})`);
  if (!x.mausAntecedentes) return umTerco;
  return {
    ...umTerco,
    duvida: 'Primário com maus antecedentes: a lei tem lacuna; o padrão é 1/3, mais favorável, e há quem exija 1/2.',
    outras: [{ leitura: 'maus-antecedentes', ...fracaoDaLei('1/2', 'CP art. 83, II, por analogia') }],
  };
}

function comHediondos(x: FatosDoLivramento): FracaoDaLei {
  return x.hediondo || x.doisTercos ? fracaoDaLei('2/3', `CP art. 83, V (2/3 ${TOTAL})`) : comum(x);
}

/** Fração do livramento condicional, sobre a pena total. As vedações estão em `cp/art-83-vedacoes`. */
export const livramento = regra<(x: FatosDoLivramento) => FracaoDaLei>({
  id: 'cp/art-83-livramento',
  titulo: 'Livramento condicional: fração da pena',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '1990-07-25',
      norma: 'CP art. 83, I e II (Lei 7.209/1984)',
      resumo: 'Mais de 1/3 se não reincidente em crime doloso; mais de 1/2 se reincidente.',
      selo: 'verificado',
      aplicar: comum,
    },
    {
      de: '1990-07-26',
      norma: 'CP art. 83, I, II e V (Lei 8.072/1990); Lei 11.343/2006, art. 44, p.ú.',
      resumo:
        'Como antes, e mais de 2/3 nos hediondos e equiparados; 2/3 nos arts. 33 caput e §1º e 34 a 37 da Lei de Drogas.',
      selo: 'verificado',
      aplicar: comHediondos,
    },
  ],
  duvidas: [
    '"Mais de" já está satisfeito em data-base + piso(fração × dias), porque o dia do início conta: não se soma outro dia.',
    'Maus antecedentes sem reincidência: lacuna da lei; 1/3 por padrão.',
    'Reincidência aplicada por condenação; parte do STJ a estende a toda a pena unificada.',
  ],
  exemplos: [
    {
      em: '1990-07-25',
      dados: [{ hediondo: true, doisTercos: false, reincidencia: 'primario', mausAntecedentes: false }],
      espera: fracaoDaLei('1/3', 'CP art. 83, I (mais de 1/3 da pena total)'),
      fonte: 'Catálogo de regras, lc-fracoes (hediondo só desde 26/07/1990)',
    },
    {
      em: '1990-07-26',
      dados: [{ hediondo: true, doisTercos: false, reincidencia: 'primario', mausAntecedentes: false }],
      espera: fracaoDaLei('2/3', 'CP art. 83, V (2/3 da pena total)'),
      fonte: 'Catálogo de regras, lc-fracoes',
    },
    {
      em: '2020-01-01',
      dados: [{ hediondo: false, doisTercos: false, reincidencia: 'reincidente', mausAntecedentes: false }],
      espera: fracaoDaLei('1/2', 'CP art. 83, II (mais de 1/2 da pena total)'),
      fonte: 'Catálogo de regras, lc-fracoes',
    },
  ],
});
