import type { MedidaDeSeguranca } from '../../caso.ts';
import { medidaMaxima } from '../../jurisprudencia/sumula-527-medida-maxima.ts';
import { versaoEm } from '../../motor/regra.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { somarPena } from '../../tempo/contagem.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { type Pena, compararPenas, pena, penaPorExtenso } from '../../tempo/pena.ts';
import { marcoDatado } from '../marco-datado.ts';
import { contado, menosUm } from './contagem.ts';

const ANTIGA = medidaMaxima.versoes[0]!;
const ATUAL = medidaMaxima.versoes[1]!;
/** Maior que qualquer teto: aplicada a regra, sobra o teto. */
const SEM_LIMITE = pena(999);

export function marcoDoMaximo(m: MedidaDeSeguranca, emData: Dia, diaDoInicioConta: boolean): Marco {
  const maxima = m.penaMaximaAbstrata;
  if (!maxima) return semMaxima(m, diaDoInicioConta);
  const redacao = m.dataDoFato === undefined ? undefined : (versaoEm(medidaMaxima, m.dataDoFato) ?? ANTIGA);
  const pelaAntiga = ANTIGA.aplicar(maxima);
  const pelaAtual = ATUAL.aplicar(maxima);
  if (!redacao && compararPenas(pelaAntiga, pelaAtual) !== 0) {
    return semFato(m, pelaAntiga, pelaAtual, diaDoInicioConta);
  }
  // Sem a data do fato, chega-se aqui só quando os dois tetos dão o mesmo limite.
  const limite = (redacao ?? ATUAL).aplicar(maxima);
  const { data, outraContagem } = contado(fimDe(m, limite), diaDoInicioConta, m.inicio);
  return marcoDatado('medida-maximo', data, emData, [outraContagem], {
    base: iso(m.inicio),
    prazo: limite,
    duvidas: [...medidaMaxima.duvidas],
    trilha: [
      {
        passo: 'Limite: o menor entre a pena máxima do crime e o teto do art. 75',
        regra: medidaMaxima.id,
        norma: (redacao ?? ATUAL).norma,
        conta: `pena máxima de ${penaPorExtenso(maxima)}`,
        valor: penaPorExtenso(limite),
      },
      {
        passo: 'Último dia possível, pelo calendário',
        conta: `${dataCurta(m.inicio)} + ${penaPorExtenso(limite)} − ${m.detracaoDias} dias de detração${menosUm(diaDoInicioConta)}`,
        valor: dataCurta(data),
      },
    ],
  });
}

function fimDe(m: MedidaDeSeguranca, limite: Pena): Dia {
  const fim = maisDias(somarPena(m.inicio, limite), -m.detracaoDias);
  return fim < m.inicio ? m.inicio : fim;
}

function emAberto(m: MedidaDeSeguranca, faltam: string[], intervalo: Marco['intervalo'], passo: Passo): Marco {
  return {
    tipo: 'medida-maximo',
    situacao: 'indeterminado',
    base: iso(m.inicio),
    faltam,
    intervalo,
    duvidas: [...medidaMaxima.duvidas],
    trilha: [{ ...passo, regra: medidaMaxima.id }],
  };
}

function semMaxima(m: MedidaDeSeguranca, diaDoInicioConta: boolean): Marco {
  const redacao = m.dataDoFato === undefined ? ATUAL : (versaoEm(medidaMaxima, m.dataDoFato) ?? ANTIGA);
  const teto = redacao.aplicar(SEM_LIMITE);
  const faltam = ['medidaDeSeguranca.penaMaximaAbstrata'];
  if (m.dataDoFato === undefined) faltam.push('medidaDeSeguranca.dataDoFato');
  return emAberto(
    m,
    faltam,
    { de: iso(m.inicio), ate: iso(contado(fimDe(m, teto), diaDoInicioConta, m.inicio).data) },
    {
      passo: 'Falta a pena máxima do crime; o limite não passa do teto do art. 75',
      norma: redacao.norma,
      valor: penaPorExtenso(teto),
    },
  );
}

function semFato(m: MedidaDeSeguranca, menor: Pena, maior: Pena, diaDoInicioConta: boolean): Marco {
  const ate = (limite: Pena) => iso(contado(fimDe(m, limite), diaDoInicioConta, m.inicio).data);
  return emAberto(
    m,
    ['medidaDeSeguranca.dataDoFato'],
    { de: ate(menor), ate: ate(maior) },
    {
      passo: 'Falta a data do fato, que escolhe o teto do art. 75',
      norma: ATUAL.norma,
      valor: `entre ${penaPorExtenso(menor)} e ${penaPorExtenso(maior)}`,
    },
  );
}
