import type { Reincidencia } from '../caso.ts';
import { regra } from '../motor/regra.ts';

export interface FatosDaVedacao {
  hediondo: boolean;
  doisTercos: boolean;
  resultadoMorte: boolean;
  feminicidio: boolean;
  comandoUltraviolento: boolean;
  /** O próprio tipo veda (Lei 15.358 arts. 2º e 3º). */
  vedadoPeloTipo: boolean;
  reincidencia: Reincidencia;
}

export interface Vedacao {
  vedado: boolean;
  norma?: string;
  duvida?: string;
}

const PERMITIDO: Vedacao = Object.freeze({ vedado: false });

function especifico(x: FatosDaVedacao): Vedacao {
  if (x.reincidencia !== 'reincidente-especifico' || !(x.hediondo || x.doisTercos)) return PERMITIDO;
  return { vedado: true, norma: 'CP art. 83, V (reincidente específico); Lei 11.343/2006, art. 44, p.ú.' };
}

function desde2020(x: FatosDaVedacao): Vedacao {
  const porReincidencia = especifico(x);
  if (porReincidencia.vedado || !(x.hediondo && x.resultadoMorte)) return porReincidencia;
  const vedacao = { vedado: true, norma: 'LEP art. 112, VI, a, e VIII (Lei 13.964/2019): hediondo com morte' };
  if (x.reincidencia !== 'reincidente') return vedacao;
  return {
    ...vedacao,
    duvida: 'Reincidente genérico em hediondo com morte: o texto fala em primário e em específico.',
  };
}

function desde2024(x: FatosDaVedacao): Vedacao {
  if (x.feminicidio && x.resultadoMorte) {
    return { vedado: true, norma: 'LEP art. 112, VI-A (Lei 14.994/2024), depois VI, d (Lei 15.358/2026): feminicídio' };
  }
  return desde2020(x);
}

function desde2026(x: FatosDaVedacao): Vedacao {
  if (x.vedadoPeloTipo) return { vedado: true, norma: 'Lei 15.358/2026, arts. 2º, §4º, e 3º' };
  if (x.comandoUltraviolento) return { vedado: true, norma: 'LEP art. 112, VI, b (Lei 15.358/2026)' };
  return desde2024(x);
}

/** Quando a lei veda o livramento. Vale a do fato: vedação nova não retroage. */
export const vedacaoDoLivramento = regra<(x: FatosDaVedacao) => Vedacao>({
  id: 'cp/art-83-vedacoes',
  titulo: 'Livramento condicional: vedações',
  escolhePor: 'data-do-fato',
  retroage: false,
  versoes: [
    {
      de: '1990-07-26',
      ate: '2020-01-22',
      norma: 'CP art. 83, V (Lei 8.072/1990)',
      resumo: 'Vedado ao reincidente específico em hediondo ou equiparado.',
      selo: 'verificado',
      aplicar: especifico,
    },
    {
      de: '2020-01-23',
      ate: '2024-10-09',
      norma: 'LEP art. 112, VI, a, e VIII (Lei 13.964/2019)',
      resumo: 'Também no hediondo com resultado morte.',
      selo: 'verificado',
      aplicar: desde2020,
    },
    {
      de: '2024-10-10',
      ate: '2026-03-24',
      norma: 'LEP art. 112, VI-A (Lei 14.994/2024)',
      resumo: 'Também no feminicídio.',
      selo: 'verificado',
      aplicar: desde2024,
    },
    {
      de: '2026-03-25',
      norma: 'LEP art. 112, VI e VIII; Lei 15.358/2026, arts. 2º e 3º',
      resumo: 'Também no comando de organização ultraviolenta e nos crimes da Lei 15.358/2026.',
      selo: 'verificado',
      aplicar: desde2026,
    },
  ],
  duvidas: [
    'Retroagindo os 50% a fato anterior a 23/01/2020, o STJ (Tema 1196) admite o livramento; STF Tema 1319 pendente.',
    'A vedação alcança só a pena do crime vedado: o livramento das demais conta depois de cumprida a vedada por inteiro.',
  ],
  exemplos: [
    {
      em: '2020-01-22',
      dados: [morte('primario')],
      espera: { vedado: false },
      fonte: 'Catálogo de regras, lc-vedacoes (hediondo com morte só desde 23/01/2020)',
    },
    {
      em: '2020-01-23',
      dados: [morte('primario')],
      espera: { vedado: true, norma: 'LEP art. 112, VI, a, e VIII (Lei 13.964/2019): hediondo com morte' },
      fonte: 'Catálogo de regras, lc-vedacoes',
    },
    {
      em: '1990-07-26',
      dados: [{ ...morte('reincidente-especifico'), resultadoMorte: false }],
      espera: { vedado: true, norma: 'CP art. 83, V (reincidente específico); Lei 11.343/2006, art. 44, p.ú.' },
      fonte: 'Catálogo de regras, lc-vedacoes',
    },
    {
      em: '2024-10-10',
      dados: [{ ...morte('primario'), feminicidio: true }],
      espera: {
        vedado: true,
        norma: 'LEP art. 112, VI-A (Lei 14.994/2024), depois VI, d (Lei 15.358/2026): feminicídio',
      },
      fonte: 'Catálogo de regras, lc-vedacoes (feminicídio desde 10/10/2024)',
    },
    {
      em: '2026-03-25',
      dados: [{ ...morte('primario'), resultadoMorte: false, comandoUltraviolento: true }],
      espera: { vedado: true, norma: 'LEP art. 112, VI, b (Lei 15.358/2026)' },
      fonte: 'Catálogo de regras, lc-vedacoes (comando ultraviolento desde 25/03/2026)',
    },
  ],
});

function morte(reincidencia: Reincidencia): FatosDaVedacao {
  return {
    hediondo: true,
    doisTercos: false,
    resultadoMorte: true,
    feminicidio: false,
    comandoUltraviolento: false,
    vedadoPeloTipo: false,
    reincidencia,
  };
}
