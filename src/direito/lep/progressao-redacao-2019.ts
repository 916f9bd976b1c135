/** LEP 112 na redação da Lei 13.964/2019 (percentuais), com a Lei 14.994/2024 (feminicídio). */
import {
  ehEspecifico,
  ehGenerico,
  ehPrimario,
  type FatosDaProgressao,
  type FracaoDaLei,
  fracaoDaLei,
  maisGrave,
} from './progressao-fatos.ts';

const LEI_2019 = 'Lei 13.964/2019';

/** De 2020-01-23 a 2024-10-09. */
export function redacaoDe2019(x: FatosDaProgressao): FracaoDaLei {
  return maisGrave(incisosDe2019(x, false));
}

/** De 2024-10-10 a 2026-03-24: acrescenta o inciso VI-A (feminicídio, 55%). */
export function redacaoDe2024(x: FatosDaProgressao): FracaoDaLei {
  return maisGrave(incisosDe2019(x, true));
}

function incisosDe2019(x: FatosDaProgressao, comFeminicidio: boolean): FracaoDaLei[] {
  const incisos: FracaoDaLei[] = [];
  if (x.hediondo) incisos.push(hediondo2019(x, comFeminicidio));
  if (x.comandoDeOrganizacaoCriminosa) incisos.push(fracaoDaLei('50%', `LEP art. 112, VI, b (${LEI_2019})`));
  if (x.milicia) incisos.push(fracaoDaLei('50%', `LEP art. 112, VI, c (${LEI_2019})`));
  if (incisos.length === 0) incisos.push(comum2019(x));
  return incisos;
}

function hediondo2019(x: FatosDaProgressao, comFeminicidio: boolean): FracaoDaLei {
  const morte = x.resultadoMorte && !x.tentado;
  if (morte && ehEspecifico(x)) return fracaoDaLei('70%', `LEP art. 112, VIII (${LEI_2019})`);
  if (morte && comFeminicidio && x.feminicidio) {
    const duvida = 'O inciso VI-A fala em primário; ao reincidente genérico aplicam-se os 55% por analogia.';
    return fracaoDaLei('55%', 'LEP art. 112, VI-A (Lei 14.994/2024)', ehGenerico(x) ? { duvida } : {});
  }
  if (morte) {
    const duvida = 'Reincidente genérico em hediondo com morte: 50% (STJ Tema 1196; STF Tema 1319 pendente).';
    return fracaoDaLei('50%', `LEP art. 112, VI, a (${LEI_2019})`, ehGenerico(x) ? { duvida } : {});
  }
  if (ehEspecifico(x)) return fracaoDaLei('60%', `LEP art. 112, VII (${LEI_2019})`);
  const base = fracaoDaLei('40%', `LEP art. 112, V (${LEI_2019})`);
  if (comFeminicidio && x.feminicidio && x.tentado) {
    return {
      ...base,
      duvida: 'Feminicídio tentado: discute-se se o inciso VI-A (55%) alcança a tentativa.',
      outras: [{ leitura: 'feminicidio-tentado', ...fracaoDaLei('55%', 'LEP art. 112, VI-A (Lei 14.994/2024)') }],
    };
  }
  if (ehGenerico(x)) {
    return { ...base, duvida: 'Reincidente não específico em hediondo: 40% (STJ Tema 1084; STF Tema 1169).' };
  }
  return base;
}

/** Crime comum: também usada na redação da Lei 15.358/2026, que não mexeu nos incisos I a IV. */
export function comum2019(x: FatosDaProgressao): FracaoDaLei {
  if (ehPrimario(x)) {
    return x.violenciaOuGraveAmeaca
      ? fracaoDaLei('25%', `LEP art. 112, III (${LEI_2019})`)
      : fracaoDaLei('16%', `LEP art. 112, I (${LEI_2019})`);
  }
  return x.violenciaOuGraveAmeaca ? reincidenteComViolencia(x) : reincidenteSemViolencia(x);
}

function reincidenteComViolencia(x: FatosDaProgressao): FracaoDaLei {
  const trinta = fracaoDaLei('30%', `LEP art. 112, IV (${LEI_2019})`);
  const vinteECinco = fracaoDaLei('25%', `LEP art. 112, III (${LEI_2019}), por analogia`);
  if (x.condenacaoAnteriorComViolencia === true) return trinta;
  if (x.condenacaoAnteriorComViolencia === false) {
    return { ...vinteECinco, duvida: 'Condenação anterior sem violência: o STJ aplica 25% por analogia.' };
  }
  return {
    ...trinta,
    duvida: 'Não se informou se a condenação anterior foi com violência: se não foi, o STJ aplica 25% em vez de 30%.',
    outras: [{ leitura: 'reincidencia-sem-violencia-anterior', ...vinteECinco }],
  };
}

function reincidenteSemViolencia(x: FatosDaProgressao): FracaoDaLei {
  const vinte = fracaoDaLei('20%', `LEP art. 112, II (${LEI_2019})`);
  if (x.condenacaoAnteriorComViolencia === false) return vinte;
  const discussao =
    'discute-se entre 16% e 20% (crime sem violência de quem já foi condenado por crime com violência).';
  return {
    ...vinte,
    duvida:
      x.condenacaoAnteriorComViolencia === undefined
        ? `Não se informou se a condenação anterior foi com violência: se foi, ${discussao}`
        : `A condenação anterior foi com violência: ${discussao}`,
    outras: [
      {
        leitura: 'reincidencia-com-violencia-anterior',
        ...fracaoDaLei('16%', `LEP art. 112, I (${LEI_2019}), por analogia`),
      },
    ],
  };
}
