import type { MedidaDeSeguranca } from '../../caso.ts';
import { desinternacao } from '../../cp/art-97-desinternacao.ts';
import { exameAnual } from '../../cp/art-97-exame-anual.ts';
import { exameDeCessacao } from '../../cp/art-97-exame-de-cessacao.ts';
import { prazoMinimoDaMedida } from '../../cp/art-97-prazo-minimo.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, dataCurta, iso } from '../../tempo/dia.ts';
import { type Pena, penaPorExtenso } from '../../tempo/pena.ts';
import { marcoDatado } from '../marco-datado.ts';
import { contado, menosUm } from './contagem.ts';

type Exame = MedidaDeSeguranca['exames'][number];

const EXAME = exameDeCessacao.versoes[0]!;
const ANUAL = exameAnual.versoes[0]!;
const MINIMO = prazoMinimoDaMedida.versoes[0]!;
const SOLTURA = desinternacao.versoes[0]!;

/** Em que dia o próximo exame é devido, e como se chegou a ele. */
interface Devido {
  base: Dia;
  prazo: Pena;
  /** Sem −1. */
  data: Dia;
  trilha: Passo[];
}

/** O exame mais recente até a data de referência. */
function ultimoExame(m: MedidaDeSeguranca, emData: Dia): Exame | undefined {
  let ultimo: Exame | undefined;
  for (const e of m.exames) if (e.data <= emData && (!ultimo || e.data >= ultimo.data)) ultimo = e;
  return ultimo;
}

export function marcoDoExame(m: MedidaDeSeguranca, emData: Dia, diaDoInicioConta: boolean): Marco {
  const ultimo = ultimoExame(m, emData);
  if (ultimo?.cessou) return cessado(m, ultimo, emData, diaDoInicioConta);
  const proximo = m.prazoMinimo ? devidoDepoisDe(m, m.prazoMinimo, ultimo) : devidoSemMinimo(m, ultimo);
  if (!proximo) return semMinimo(m);
  const { data, outraContagem } = contado(proximo.data, diaDoInicioConta, proximo.base);
  return marcoDatado('exame-de-cessacao', data, emData, [outraContagem], {
    base: iso(proximo.base),
    prazo: proximo.prazo,
    duvidas: [...exameDeCessacao.duvidas],
    trilha: [
      ...proximo.trilha,
      {
        passo: diaDoInicioConta ? 'Dia do exame; o dia do começo conta' : 'Dia do exame',
        conta: `${dataCurta(proximo.data)}${menosUm(diaDoInicioConta)}`,
        valor: dataCurta(data),
      },
    ],
  });
}

function devidoDepoisDe(m: MedidaDeSeguranca, prazoMinimo: Pena, ultimo: Exame | undefined): Devido {
  const fim = EXAME.aplicar(m.inicio, prazoMinimo, m.detracaoDias);
  const trilha: Passo[] = [
    {
      passo: 'Fim do prazo mínimo',
      regra: exameDeCessacao.id,
      norma: EXAME.norma,
      conta: `${dataCurta(m.inicio)} + ${penaPorExtenso(prazoMinimo)} − ${m.detracaoDias} dias de detração`,
      valor: dataCurta(fim),
    },
  ];
  if (ultimo && ultimo.data >= fim) return anual(ultimo, trilha);
  if (ultimo) {
    trilha.push({
      passo: 'O exame antes do fim do mínimo não dispensa o do fim do mínimo',
      valor: `exame de ${dataCurta(ultimo.data)}`,
    });
  }
  return { base: m.inicio, prazo: prazoMinimo, data: fim, trilha };
}

function anual(ultimo: Exame, trilha: Passo[]): Devido {
  const data = ANUAL.aplicar(ultimo.data);
  trilha.push({
    passo: 'O último exame não viu cessada a periculosidade: repete-se em um ano',
    regra: exameAnual.id,
    norma: ANUAL.norma,
    conta: `${dataCurta(ultimo.data)} + 1 ano`,
    valor: dataCurta(data),
  });
  return { base: ultimo.data, prazo: { anos: 1, meses: 0, dias: 0 }, data, trilha };
}

const fimDoMaiorMinimo = (m: MedidaDeSeguranca): Dia => EXAME.aplicar(m.inicio, MINIMO.aplicar().maior, m.detracaoDias);

/** Sem o mínimo, só se sabe o próximo exame se o último já veio depois do maior mínimo que a lei permite. */
function devidoSemMinimo(m: MedidaDeSeguranca, ultimo: Exame | undefined): Devido | undefined {
  return ultimo && ultimo.data >= fimDoMaiorMinimo(m) ? anual(ultimo, []) : undefined;
}

function semMinimo(m: MedidaDeSeguranca): Marco {
  const { menor, maior } = MINIMO.aplicar();
  return {
    tipo: 'exame-de-cessacao',
    situacao: 'indeterminado',
    base: iso(m.inicio),
    faltam: ['medidaDeSeguranca.prazoMinimo'],
    intervalo: { de: iso(EXAME.aplicar(m.inicio, menor, m.detracaoDias)), ate: iso(fimDoMaiorMinimo(m)) },
    duvidas: [...exameDeCessacao.duvidas],
    trilha: [
      {
        passo: `Falta o prazo mínimo, que a sentença fixa entre ${penaPorExtenso(menor)} e ${penaPorExtenso(maior)}`,
        regra: prazoMinimoDaMedida.id,
        norma: MINIMO.norma,
      },
    ],
  };
}

/** Não há próximo exame: a data é a do que viu cessada a periculosidade, ou a em que ele já era devido. */
function cessado(m: MedidaDeSeguranca, exame: Exame, emData: Dia, diaDoInicioConta: boolean): Marco {
  const fim = m.prazoMinimo ? EXAME.aplicar(m.inicio, m.prazoMinimo, m.detracaoDias) : exame.data;
  const devido = contado(fim, diaDoInicioConta, m.inicio).data;
  const ano = penaPorExtenso(SOLTURA.aplicar());
  return marcoDatado('exame-de-cessacao', devido < exame.data ? devido : exame.data, emData, [], {
    base: iso(m.inicio),
    concedidoEm: iso(exame.data),
    duvidas: [...desinternacao.duvidas],
    trilha: [
      { passo: 'O exame viu cessada a periculosidade: não há próximo exame', valor: dataCurta(exame.data) },
      {
        passo: `Desinternação ou liberação condicional por ${ano}, que o juiz declara`,
        regra: desinternacao.id,
        norma: SOLTURA.norma,
      },
    ],
  });
}
