import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';
import { type Dia, dia, diaDaSemana, diaDe, maisDias, partesDe } from '../tempo/dia.ts';

/** O que muda a contagem além do número de dias. Nenhum feriado é presumido. */
export interface Calendario {
  feriados: readonly Dia[];
  sabadoUtil: boolean;
}

export interface PrazoContado {
  /** Primeiro dia que conta. */
  primeiroDia: Dia;
  /** Último dia para o ato, já prorrogado. */
  ultimoDia: Dia;
  /** Dias do recesso do art. 798-A que caíram dentro do prazo e não contaram. */
  suspensos: number;
}

/** Domingo e feriado informado nunca são úteis; sábado, só se o calendário disser. */
export function ehUtil(d: Dia, c: Calendario): boolean {
  const semana = diaDaSemana(d);
  return semana !== 0 && (semana !== 6 || c.sabadoUtil) && !c.feriados.includes(d);
}

/** O próprio dia, se útil, ou o primeiro útil depois dele. */
export function diaUtilDesde(d: Dia, c: Calendario): Dia {
  let util = d;
  while (!ehUtil(util, c)) util = maisDias(util, 1);
  return util;
}

const INICIO_DO_RECESSO = dia('2022-06-03');

/** De 20/12 a 20/01, inclusive, desde a Lei 14.365/2022. */
function noRecesso(d: Dia): boolean {
  const p = partesDe(d);
  return d >= INICIO_DO_RECESSO && ((p.mes === 12 && p.dia >= 20) || (p.mes === 1 && p.dia <= 20));
}

function contarSemRecesso(inicio: Dia, dias: number, c: Calendario): PrazoContado {
  const primeiroDia = diaUtilDesde(maisDias(inicio, 1), c);
  return { primeiroDia, ultimoDia: diaUtilDesde(maisDias(primeiroDia, dias - 1), c), suspensos: 0 };
}

function utilForaDoRecesso(d: Dia, c: Calendario): Dia {
  let util = diaUtilDesde(d, c);
  while (noRecesso(util)) util = diaUtilDesde(maisDias(util, 1), c);
  return util;
}

function contarComRecesso(inicio: Dia, dias: number, c: Calendario): PrazoContado {
  const primeiroDia = utilForaDoRecesso(maisDias(inicio, 1), c);
  let corrido = maisDias(primeiroDia, dias - 1);
  let suspensos = 0;
  for (let ano = partesDe(primeiroDia).ano; ; ano++) {
    const recesso = diaDe(ano, 12, 20);
    if (recesso > corrido) break;
    if (recesso < INICIO_DO_RECESSO || recesso < primeiroDia) continue;
    const parados = diaDe(ano + 1, 1, 20) - recesso + 1;
    suspensos += parados;
    corrido = maisDias(corrido, parados);
  }
  return { primeiroDia, ultimoDia: utilForaDoRecesso(corrido, c), suspensos };
}

const SEM_FERIADOS: Calendario = { feriados: [], sabadoUtil: false };

export const prazoProcessualPenal = regra({
  id: 'cpp/art-798-prazo',
  titulo: 'Prazo do processo penal',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1942-01-01',
      ate: '2022-06-02',
      norma: 'CPP art. 798, §§ 1º e 3º',
      resumo:
        'O dia do começo não conta; a contagem começa em dia útil, corre sem parar e, se acaba em dia não útil, vai ao primeiro dia útil.',
      selo: 'verificado',
      aplicar: (inicio: Dia, dias: number, calendario: Calendario, _preso: boolean): PrazoContado =>
        contarSemRecesso(inicio, dias, calendario),
    },
    {
      de: '2022-06-03',
      norma: 'CPP arts. 798, §§ 1º e 3º, e 798-A (Lei 14.365/2022)',
      resumo: 'Igual, e o prazo para de 20 de dezembro a 20 de janeiro, salvo no processo de quem está preso.',
      selo: 'verificado',
      aplicar: (inicio: Dia, dias: number, calendario: Calendario, preso: boolean): PrazoContado =>
        preso ? contarSemRecesso(inicio, dias, calendario) : contarComRecesso(inicio, dias, calendario),
    },
  ],
  duvidas: [
    'O art. 798-A também não suspende o prazo em caso da Lei Maria da Penha e em medida urgente por despacho: o cálculo só conhece a exceção do preso.',
    'A Defensoria tem prazo em dobro (LC 80/1994): informe o número de dias já dobrado.',
    'Intimação feita dentro do recesso: conta-se do primeiro dia útil a partir de 21/01; há quem a tenha por feita nesse dia e comece no seguinte.',
    vigenciaDeMemoria('CPP art. 798', '1942-01-01'),
  ],
  exemplos: [
    {
      em: '1942-01-01',
      dados: [dia('1942-01-01'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('1942-01-02'), ultimoDia: dia('1942-01-06'), suspensos: 0 },
      fonte: 'Conta à mão: quinta 01/01/1942; de sexta 02 a terça 06',
    },
    {
      em: '2019-08-14',
      dados: [dia('2019-08-14'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('2019-08-15'), ultimoDia: dia('2019-08-19'), suspensos: 0 },
      fonte: 'STJ, 203.3074.4004.3400: publicação em 14/08/2019, prazo de 15 a 19/08',
    },
    {
      em: '2022-06-02',
      dados: [dia('2022-06-02'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('2022-06-03'), ultimoDia: dia('2022-06-07'), suspensos: 0 },
      fonte: 'Conta à mão: quinta 02/06/2022; de sexta 03 a terça 07',
    },
    {
      em: '2022-06-03',
      dados: [dia('2022-06-03'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('2022-06-06'), ultimoDia: dia('2022-06-10'), suspensos: 0 },
      fonte: 'Conta à mão: sexta 03/06/2022; de segunda 06 a sexta 10',
    },
    {
      em: '2024-09-06',
      dados: [dia('2024-09-06'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('2024-09-09'), ultimoDia: dia('2024-09-13'), suspensos: 0 },
      fonte: 'OAB, 41º Exame, padrão de resposta da FGV',
    },
    {
      em: '2025-12-17',
      dados: [dia('2025-12-17'), 5, SEM_FERIADOS, false],
      espera: { primeiroDia: dia('2025-12-18'), ultimoDia: dia('2026-01-23'), suspensos: 32 },
      fonte: 'Conta à mão: contam 18 e 19/12; para de 20/12 a 20/01 (32 dias); retoma em 21, 22 e 23/01 (sexta)',
    },
    {
      em: '2025-12-17',
      dados: [dia('2025-12-17'), 5, SEM_FERIADOS, true],
      espera: { primeiroDia: dia('2025-12-18'), ultimoDia: dia('2025-12-22'), suspensos: 0 },
      fonte: 'Conta à mão: preso não tem a suspensão; de quinta 18 a segunda 22/12',
    },
  ],
});
