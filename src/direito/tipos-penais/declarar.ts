/** Como os arquivos do catálogo escrevem um tipo: dados, cálculo das majorantes e dúvidas que se repetem. */
import type { Caracteristicas, Especie } from '../caso.ts';
import { type Pena, deDias360, dias360, penaCurta } from '../tempo/pena.ts';
import { escreverDispositivo } from './dispositivo.ts';
import { iniciosSemConferencia } from './inicios.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

/** Início das molduras mais antigas: desde sempre, para o catálogo (o Código Penal vige desde 1942-01-01). */
export const SEMPRE = '1940-01-01';

const TEXTO_DA_PENA = /^(?=\d)(?:(\d+)a)?(?:(\d+)m)?(?:(\d+)d)?$/;

/** Lê `6a`, `5a4m`, `15d`; lança erro se não for pena: só há constantes do código. */
export function lerPena(texto: string): Pena {
  const lida = TEXTO_DA_PENA.exec(texto);
  if (!lida) throw new Error(`Pena impossível no catálogo: ${texto}`);
  return Object.freeze({
    anos: Number(lida[1] ?? 0),
    meses: Number(lida[2] ?? 0),
    dias: Number(lida[3] ?? 0),
  });
}

type Cominacao = Pick<MolduraPenal, 'especie' | 'minima' | 'maxima'>;

function cominar(especie: Especie, minima: string, maxima: string): Cominacao {
  return { especie, minima: lerPena(minima), maxima: lerPena(maxima) };
}

export const reclusao = (minima: string, maxima: string): Cominacao => cominar('reclusao', minima, maxima);
export const detencao = (minima: string, maxima: string): Cominacao => cominar('detencao', minima, maxima);
export const prisaoSimples = (minima: string, maxima: string): Cominacao => cominar('prisao-simples', minima, maxima);

/** Fator exato: [n, d] multiplica a pena por n/d. */
type Fator = readonly [number, number];
const partes = (fracao: string): Fator => fracao.split('/').map(Number) as unknown as Fator;

/** Aumento de uma fração: `mais('1/3')` multiplica por 4/3. */
export function mais(fracao: string): Fator {
  const [n, d] = partes(fracao);
  return [d + n, d];
}

/** Diminuição de uma fração: `menos('2/3')` multiplica por 1/3. */
export function menos(fracao: string): Fator {
  const [n, d] = partes(fracao);
  return [d - n, d];
}

export const DOBRO: Fator = [2, 1];
export const TRIPLO: Fator = [3, 1];

function multiplicar(p: Pena, [n, d]: Fator): Pena {
  return Object.freeze(deDias360(Math.floor((dias360(p) * n) / d)));
}

interface Modificador {
  de: string;
  ate?: string;
  /** Na mínima entra o menor aumento (ou a maior diminuição); na máxima, o maior aumento (ou a menor diminuição). */
  minima: Fator;
  maxima: Fator;
  /** O que a lei manda fazer com a pena: `aumento de 2/3 (§2º-A)`. */
  norma: string;
}

/**
 * As molduras de um tipo que a lei manda calcular sobre as de outro: a mesma pena, no mesmo tempo, modificada.
 * Mês de 30 dias; a fração de dia é desprezada (CP 11).
 */
export function sobre(base: readonly MolduraPenal[], m: Modificador): MolduraPenal[] {
  const molduras: MolduraPenal[] = [];
  for (const b of base) {
    const de = b.de > m.de ? b.de : m.de;
    const ate = b.ate !== undefined && (m.ate === undefined || b.ate < m.ate) ? b.ate : m.ate;
    if (ate !== undefined && ate < de) continue;
    molduras.push({
      de,
      ...(ate === undefined ? {} : { ate }),
      especie: b.especie,
      minima: multiplicar(b.minima, m.minima),
      maxima: multiplicar(b.maxima, m.maxima),
      norma: `${m.norma}, sobre ${penaCurta(b.minima)} a ${penaCurta(b.maxima)} (${b.norma})`,
    });
  }
  return molduras;
}

/** Inciso do rol dos hediondos e a lei que o escreveu. */
export const rol = (inciso: string, lei: string): string => `Lei 8.072, art. 1º, ${inciso} (${lei})`;

/** Tráfico, tortura e terrorismo não estão no rol: a Constituição os equipara aos hediondos. */
export const equiparado = (de: string): PeriodoHediondo => ({
  de,
  norma: 'Equiparado a hediondo (CF art. 5º, XLIII; Lei 8.072, art. 2º)',
});

type CaracteristicasDoTipo = TipoPenal['caracteristicas'];
/** Violência ou grave ameaça tem de ser dita em cada tipo; `undefined`: a fonte não decide. */
type Distintas = CaracteristicasDoTipo & { violenciaOuGraveAmeaca: boolean | undefined };

const NENHUMA: Omit<Caracteristicas, 'hediondo' | 'violenciaOuGraveAmeaca'> = {
  resultadoMorte: false,
  feminicidio: false,
  milicia: false,
  tituloXII: false,
  trafico: false,
  traficoPrivilegiado: false,
  contraAdministracaoPublica: false,
  contraDignidadeSexual: false,
  violenciaContraMulher: false,
  doloso: true,
};

/** Tipo doloso; o que não se diz, o tipo exclui. */
export const comum = (distintas: Distintas): CaracteristicasDoTipo => Object.freeze({ ...NENHUMA, ...distintas });

/** Como `comum`, quando a violência contra a mulher depende do fato: só a sentença diz. */
export const contraPessoa = (distintas: Distintas): CaracteristicasDoTipo =>
  comum({ violenciaContraMulher: undefined, ...distintas });

/** A fonte, legível: linha da tabela do catálogo de regras e códigos das fontes. */
export const linha = (numero: number, fontes: string): string => `Catálogo de regras, linha ${numero} (${fontes})`;

export type Declaracao = Omit<TipoPenal, 'dispositivo' | 'hediondo' | 'selo' | 'duvidas'> &
  Partial<Pick<TipoPenal, 'hediondo' | 'selo' | 'duvidas'>>;

/** Declara um tipo. O dispositivo sai do id; sem `hediondo`, nunca foi; sem `selo`, verificado. */
export function tipo(d: Declaracao): TipoPenal {
  return Object.freeze({
    ...d,
    dispositivo: escreverDispositivo(d.id),
    molduras: Object.freeze(d.molduras.map((m) => Object.freeze(m))),
    hediondo: Object.freeze((d.hediondo ?? []).map((p) => Object.freeze(p))),
    selo: d.selo ?? 'verificado',
    duvidas: Object.freeze([...(d.duvidas ?? []), ...iniciosSemConferencia(d.molduras)]),
  });
}
