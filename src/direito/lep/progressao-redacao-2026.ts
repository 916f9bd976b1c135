/** LEP 112 em 2026: Lei 15.358 (V a VIII, desde 25/03) e Lei 15.402 (caput e I a III, desde 08/05). */
import {
  ehEspecifico,
  ehGenerico,
  ehPrimario,
  type FatosDaProgressao,
  type FracaoDaLei,
  fracaoDaLei,
  maisGrave,
} from './progressao-fatos.ts';
import { comum2019 } from './progressao-redacao-2019.ts';

const ANTIFACCAO = 'Lei 15.358/2026';
const DOSIMETRIA = 'Lei 15.402/2026';
const SEM_PRECEDENTE = 'Reincidente genérico nos patamares da Lei 15.358/2026: sem precedente; usado o do primário.';

/** De 2026-03-25 a 2026-05-07. */
export function redacaoDaLei15358(x: FatosDaProgressao): FracaoDaLei {
  const especiais = incisosDaLei15358(x);
  return especiais.length > 0 ? maisGrave(especiais) : comum2019(x);
}

/** Desde 2026-05-08: incisos IV a X vetados; o IV de 2019 e os V a VIII da Lei 15.358 permanecem. */
export function redacaoDaLei15402(x: FatosDaProgressao): FracaoDaLei {
  const especiais = incisosDaLei15358(x);
  return especiais.length > 0 ? maisGrave(especiais) : comum15402(x);
}

function incisosDaLei15358(x: FatosDaProgressao): FracaoDaLei[] {
  const incisos: FracaoDaLei[] = [];
  if (x.hediondo) incisos.push(hediondo15358(x));
  // Comando não ultraviolento deixou de ter inciso: volta à linha comum ou hedionda, e isso retroage (decisão 13).
  if (x.comandoDeOrganizacaoCriminosa && x.organizacaoUltraviolenta) {
    incisos.push(fracaoDaLei('75%', `LEP art. 112, VI, b (${ANTIFACCAO})`));
  }
  if (x.milicia) incisos.push(fracaoDaLei('75%', `LEP art. 112, VI, c (${ANTIFACCAO})`));
  return incisos;
}

function hediondo15358(x: FatosDaProgressao): FracaoDaLei {
  const generico = ehGenerico(x) ? { duvida: SEM_PRECEDENTE } : {};
  if (x.resultadoMorte && !x.tentado) {
    if (ehEspecifico(x)) return fracaoDaLei('85%', `LEP art. 112, VIII (${ANTIFACCAO})`);
    const alinea = x.feminicidio ? 'd' : 'a';
    return fracaoDaLei('75%', `LEP art. 112, VI, ${alinea} (${ANTIFACCAO})`, generico);
  }
  if (ehEspecifico(x)) return fracaoDaLei('80%', `LEP art. 112, VII (${ANTIFACCAO})`);
  const base = fracaoDaLei('70%', `LEP art. 112, V (${ANTIFACCAO})`, generico);
  if (!(x.feminicidio && x.tentado)) return base;
  return {
    ...base,
    duvida: 'Feminicídio tentado: discute-se se a alínea d do inciso VI (75%) alcança a tentativa.',
    outras: [{ leitura: 'feminicidio-tentado', ...fracaoDaLei('75%', `LEP art. 112, VI, d (${ANTIFACCAO})`) }],
  };
}

function comum15402(x: FatosDaProgressao): FracaoDaLei {
  if (ehPrimario(x)) {
    if (!x.violenciaOuGraveAmeaca || x.tituloXII) return fracaoDaLei('1/6', `LEP art. 112, caput (${DOSIMETRIA})`);
    return fracaoDaLei('25%', `LEP art. 112, I (${DOSIMETRIA})`);
  }
  const reincidente = x.violenciaOuGraveAmeaca
    ? fracaoDaLei('30%', x.tituloXII ? 'LEP art. 112, IV (Lei 13.964/2019)' : `LEP art. 112, II (${DOSIMETRIA})`)
    : fracaoDaLei('20%', `LEP art. 112, III (${DOSIMETRIA})`);
  if (!x.tituloXII) return reincidente;
  const caput = { leitura: 'titulo-xii-caput', ...fracaoDaLei('1/6', `LEP art. 112, caput (${DOSIMETRIA})`) };
  const inciso3 = { leitura: 'titulo-xii-inciso-iii', ...fracaoDaLei('20%', `LEP art. 112, III (${DOSIMETRIA})`) };
  return {
    ...reincidente,
    duvida: 'Reincidente em crime do Título XII depois de 08/05/2026: discute-se entre 1/6, 20% e 30%.',
    outras: x.violenciaOuGraveAmeaca ? [caput, inciso3] : [caput],
  };
}
