import type { Investigacao, RitoDoInquerito } from '../../caso.ts';
import { denunciaComum } from '../../cpp/art-46-denuncia.ts';
import { diaUtilDesde, prazoProcessualPenal } from '../../cpp/art-798-prazo.ts';
import { denunciaMilitar } from '../../leis/cppm-art-79-denuncia.ts';
import { denunciaDeDrogas } from '../../leis/lei-11343-2006-art-54-denuncia.ts';
import { denunciaDeEconomiaPopular } from '../../leis/lei-1521-1951-art-10-denuncia.ts';
import type { RegraPronta } from '../../motor/regra.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { marcoDatado } from '../marco-datado.ts';
import { contarPeloCpp } from '../prazo.ts';
import { DUVIDA_DOS_FERIADOS, SEM_FERIADOS, duvidasDe, emDias, indeterminado, regraVigente } from './comum.ts';

/** Os ritos sem prazo próprio de denúncia seguem o CPP 46. */
const REGRAS: Record<RitoDoInquerito, RegraPronta<(preso: boolean) => number>> = {
  comum: denunciaComum,
  federal: denunciaComum,
  faccao: denunciaComum,
  drogas: denunciaDeDrogas,
  militar: denunciaMilitar,
  'economia-popular': denunciaDeEconomiaPopular,
};

export function marcoDaDenuncia(inv: Investigacao, emData: Dia): Marco {
  const base = inv.inqueritoRecebidoPeloMP;
  if (base === undefined) {
    return indeterminado(
      'denuncia',
      ['investigacao.inqueritoRecebidoPeloMP'],
      'O prazo conta de quando o Ministério Público recebe o inquérito: falta essa data',
    );
  }
  const { regra, redacao, duvidas: daRegra } = regraVigente(REGRAS[inv.rito], denunciaComum, base);
  const duvidas = duvidasDe(inv.preso, daRegra);
  const dias = redacao.aplicar(inv.preso);
  const corrido = maisDias(base, dias);
  const data = diaUtilDesde(corrido, SEM_FERIADOS);
  const trilha: Passo[] = [
    {
      passo: `Prazo da denúncia com o acusado ${inv.preso ? 'preso' : 'solto'}`,
      regra: regra.id,
      norma: redacao.norma,
      valor: emDias(dias),
    },
    {
      passo: 'Último dia; o dia do recebimento não conta',
      regra: prazoProcessualPenal.id,
      norma: 'CPP art. 798, § 1º',
      conta: `${dataCurta(base)} + ${emDias(dias)}`,
      valor: dataCurta(corrido),
    },
  ];
  if (data !== corrido) {
    trilha.push({ passo: 'Acaba em fim de semana: vai ao primeiro dia útil (CPP 798, § 3º)', valor: dataCurta(data) });
  }
  const pelo798 = contarPeloCpp(base, dias, SEM_FERIADOS, inv.preso).ultimoDia;
  if (pelo798 !== data) {
    duvidas.push(
      'Há quem só comece a contar em dia útil e pare de 20/12 a 20/01 com o acusado solto (CPP 798 e 798-A): alternativa contagemDoArt798.',
    );
  }
  duvidas.push(DUVIDA_DOS_FERIADOS, 'Oferecida a denúncia, este prazo está cumprido: o caso não o informa.');
  const leituras = [
    { leitura: 'diaDoInicioConta', data: maisDias(corrido, -1) },
    { leitura: 'contagemDoArt798', data: pelo798 },
  ];
  return marcoDatado('denuncia', data, emData, leituras, { base: iso(base), prazoDias: dias, duvidas, trilha });
}
