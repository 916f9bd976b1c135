/** A memória de cálculo da progressão, passo a passo. */
import type { Marco, Passo } from '../../resultado.ts';
import { dataCurta } from '../../tempo/dia.ts';
import type { Fracao } from '../../tempo/fracao.ts';
import { penaCurta } from '../../tempo/pena.ts';
import type { DataBase } from '../data-base.ts';
import type { Execucao } from '../execucao.ts';
import { contaDaData, contaDoLapso, lapsoPorExtenso } from '../lapso-escrito.ts';
import type { ContaDaProgressao } from './progressao.ts';
import type { ProgressaoEspecial } from './progressao-especial.ts';

const REGRA = 'lep/art-112-progressao';

export function trilhaDaProgressao(
  e: Execucao,
  marco: Marco,
  base: DataBase,
  conta: ContaDaProgressao,
  fracoes: readonly Fracao[],
  especial: ProgressaoEspecial | undefined,
): void {
  const t = marco.trilha;
  t.push(passoDaPena(e));
  t.push({
    passo: `Data-base: ${base.motivo}`,
    regra: 'lep/data-base',
    norma: 'LEP arts. 111, 112 e 118; STJ Temas 709, 1006 e 1165',
    valor: dataCurta(base.dia),
  });
  t.push(passoDasFracoes(e, marco, especial));
  if (conta.cumprido > 0) {
    t.push({
      passo: 'Pena já cumprida na data-base: a fração incide sobre o que resta',
      regra: 'lep/art-112-progressao',
      norma: 'LEP art. 112, §6º; STJ Tema 709',
      conta: `${somaDosDias(e)} − ${conta.cumprido} = ${Math.max(0, somaDosDias(e) - conta.cumprido)} dias`,
      valor: `${conta.cumprido} dias cumpridos`,
    });
  }
  t.push(passoDoLapso(e, fracoes, conta));
  descontos(t, conta);
  const vespera = e.oficial.vespera ? ', e o último dia é a véspera (CP art. 10)' : '';
  t.push({
    passo: `Data em que o requisito de tempo se completa${vespera}`,
    regra: REGRA,
    conta: contaDaData(base.dia, conta, e.oficial.convencao, e.oficial.vespera),
    valor: dataCurta(conta.data),
  });
}

const somaDosDias = (e: Execucao): number => e.fichas.reduce((s, f) => s + f.dias, 0);

export function passoDaPena(e: Execucao): Passo {
  const passos = e.fichas.map((f) => ({
    passo: `Condenação ${f.condenacao.id}`,
    conta: `365 × ${f.pena.anos} + 30 × ${f.pena.meses} + ${f.pena.dias}`,
    valor: `${penaCurta(f.pena)} = ${f.dias} dias`,
  }));
  const soma = somaDosDias(e);
  const valor = `${penaCurta(e.penaTotal)} = ${e.penaTotalDias} dias`;
  const difere =
    soma === e.penaTotalDias ? '' : ` (as penas convertidas uma a uma somam ${soma}: é sobre elas que a fração incide)`;
  return {
    passo: e.fichas.length === 1 ? 'Pena em dias' : 'Penas somadas, em dias',
    regra: 'lep/art-111-soma',
    norma: 'LEP art. 111; convenção do SEEU (ano de 365 dias, mês de 30)',
    valor: valor + difere,
    ...(e.fichas.length > 1 ? { passos } : {}),
  };
}

function passoDasFracoes(e: Execucao, marco: Marco, especial: ProgressaoEspecial | undefined): Passo {
  const passos = marco.fracoes!.map((f, i) => {
    const epoca = especial?.oficial ? undefined : e.fracoes[i]!.escolhida?.daEpoca;
    return {
      passo: `Condenação ${f.condenacao}: ${f.fracao}`,
      regra: especial?.oficial ? 'lep/art-112-par-3-mulher' : REGRA,
      norma: f.norma,
      ...(epoca
        ? { conta: `a lei do fato dava ${epoca.fracao.texto} (${epoca.norma}); a posterior é mais favorável` }
        : {}),
      valor: f.fracao,
    };
  });
  return {
    passo: 'Fração de cada condenação, pela lei do fato ou a posterior mais favorável',
    regra: REGRA,
    norma: 'CF art. 5º, XL; CP art. 2º, p.ú.',
    valor: passos.map((p) => p.valor).join(' + '),
    passos,
  };
}

function passoDoLapso(e: Execucao, fracoes: readonly Fracao[], conta: ContaDaProgressao): Passo {
  return {
    passo: 'Tempo exigido',
    regra: REGRA,
    norma: normaDoConcurso(e),
    conta: contaDoLapso(e, fracoes, conta.cumprido, e.oficial.concurso, conta.lapso),
    valor: lapsoPorExtenso(conta.lapso, e.oficial.convencao),
  };
}

function normaDoConcurso(e: Execucao): string {
  if (e.fichas.length === 1) return 'CP art. 11 (a fração de dia é desprezada)';
  return e.oficial.concurso === 'mais-gravosa'
    ? 'STF EP 102 (a fração mais gravosa sobre o todo)'
    : 'STJ Tema 1354 (cada fração sobre a sua pena)';
}

function descontos(t: Passo[], conta: ContaDaProgressao): void {
  if (conta.detracao > 0) {
    t.push({
      passo: 'Desconta a detração (conta como pena cumprida)',
      regra: 'cp/art-42-detracao',
      norma: 'CP art. 42; LEP art. 111',
      valor: `− ${conta.detracao} dias`,
    });
  }
  if (conta.remidos !== 0) {
    t.push({
      passo: 'Desconta a remição homologada do período',
      regra: 'lep/art-128-efeito',
      norma: 'LEP art. 128',
      valor: `− ${conta.remidos} dias`,
    });
  }
  if (conta.interrompidos > 0) {
    t.push({
      passo: 'Acrescenta os dias interrompidos',
      regra: 'lep/interrupcao',
      norma: 'CP art. 113; LEP art. 50, II',
      valor: `+ ${conta.interrompidos} dias`,
    });
  }
}
