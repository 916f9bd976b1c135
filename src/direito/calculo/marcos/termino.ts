/** Marcos do fim da pena: o término e, quando a pena passa dele, o teto do art. 75. */
import { tetoDoArt75 } from '../../cp/art-75-teto.ts';
import { termino } from '../../cp/termino.ts';
import type { Marco } from '../../resultado.ts';
import { somarPena } from '../../tempo/contagem.ts';
import { dataCurta, type Dia, iso } from '../../tempo/dia.ts';
import {
  compararPenas,
  deDias365,
  type Pena,
  pena,
  penaCurta,
  penaPorExtenso,
  somarPenas,
  subtrairPena,
} from '../../tempo/pena.ts';
import { faltasDaDetracao } from '../detracao.ts';
import { cumpridoAte, type Execucao } from '../execucao.ts';
import { empurrar } from '../interrupcao.ts';
import type { Leitura } from '../leituras.ts';
import { creditosPorExtenso } from '../lapso-escrito.ts';
import { interrupcaoAberta } from '../linha-do-tempo.ts';
import { remidosEntre } from '../remicao.ts';
import {
  type DataDaLeitura,
  datar,
  duvidar,
  FALTA_PRISAO,
  faltaParaVoltar,
  indeterminar,
  marcoVazio,
} from './comum.ts';

const calcularTermino = termino.versoes[0]!.aplicar;
const MUDAM_O_TERMINO = new Set([
  'diaDoInicioConta',
  'diaDoInicioNaoConta',
  'dia-da-fuga-nao-conta',
  'dias-parciais-contam',
  'com-remicao-a-homologar',
]);

interface Conta {
  data: Dia;
  interrompidos: number;
  detracao: number;
  remidos: number;
  aberta: boolean;
}

/** Fim de um total de pena contado de `inicio`, com os mesmos créditos e interrupções. */
function fimDaPena(e: Execucao, inicio: Dia, total: Pena, l: Leitura, comIncertos: boolean): Conta {
  // Na unificação por novo crime, o que se cumpriu até o fato já saiu da pena: só o posterior se desconta.
  const doComeco = inicio === e.inicio;
  const detracao = doComeco ? e.detracao.dias + (comIncertos ? e.detracao.incertos : 0) : 0;
  const remidos = remidosEntre(e.remicao, doComeco ? -Infinity : inicio, Infinity, l.aHomologar);
  const ajustes = { interrompidos: 0, detracao, remidos, comutados: e.comutacaoDias };
  const cheia = calcularTermino(inicio, total, ajustes) as Dia;
  const p = empurrar(cheia, e.linha.atual!.interrupcoes, l.interrupcao, inicio, e.linha.emData);
  const data = Math.max(inicio, p.data - (l.vespera ? 1 : 0)) as Dia;
  return { data, interrompidos: p.dias, detracao, remidos, aberta: p.aberta };
}

export function marcosDoTermino(e: Execucao): Marco[] {
  const marco = marcoVazio('termino');
  marco.prazo = e.penaTotal;
  marco.prazoDias = e.penaTotalDias;
  if (e.inicio === undefined) return [indeterminar(marco, [FALTA_PRISAO])];
  marco.base = iso(e.inicio);
  duvidar(marco, ...e.detracao.duvidas);
  preencher(e, marco, e.inicio, e.penaTotal, alternativaDaEmissao(e));
  const teto = marcoDoTeto(e, e.inicio);
  return teto ? [marco, teto] : [marco];
}

/** Trilha, data oficial e leituras de um fim de pena; com interrupção aberta ou detração incerta, o intervalo. */
function preencher(e: Execucao, marco: Marco, inicio: Dia, total: Pena, outras: readonly DataDaLeitura[]): void {
  const conta = fimDaPena(e, inicio, total, e.oficial, false);
  marco.trilha.push(...trilha(e, inicio, total, conta));
  if (conta.aberta) {
    duvidar(
      marco,
      `A pena está interrompida (${interrupcaoAberta(e.linha)?.motivo}): o fim anda um dia por dia até a volta.`,
    );
    indeterminar(marco, [faltaParaVoltar(e.linha)], conta.data);
    return;
  }
  if (e.detracao.incertos > 0) {
    const faltam = faltasDaDetracao(e.detracao, e.fichas);
    indeterminar(marco, faltam, fimDaPena(e, inicio, total, e.oficial, true).data, conta.data);
    return;
  }
  const leituras = e.variacoes
    .filter((v) => MUDAM_O_TERMINO.has(v.nome))
    .map((v) => ({ nome: v.nome, data: fimDaPena(e, inicio, total, v.leitura, false).data }));
  const favoravel: Leitura = { ...e.oficial, vespera: true, interrupcao: 'dias-parciais-contam', aHomologar: true };
  const maisCedo = fimDaPena(e, inicio, total, favoravel, false).data;
  datar(marco, { oficial: conta.data, leituras: [...leituras, ...outras], maisCedo }, e.linha.emData);
}

function trilha(e: Execucao, inicio: Dia, total: Pena, c: Conta): Marco['trilha'] {
  const somada = somarPena(inicio, total);
  const comutacao = e.comutacaoDias > 0 ? ` − ${e.comutacaoDias} (comutação)` : '';
  const creditos = creditosPorExtenso(c, e.oficial.vespera) + comutacao;
  return [
    {
      passo: 'Início + pena pelo calendário (anos e meses primeiro, dias depois)',
      regra: 'cp/termino',
      norma: 'CP art. 10; Lei 810/1949; LEP art. 111',
      conta: `${dataCurta(inicio)} + ${penaCurta(total)}`,
      valor: dataCurta(somada),
    },
    {
      passo: 'Abate a detração e a remição e soma as interrupções',
      regra: 'cp/termino',
      norma: 'CP arts. 42 e 113; LEP art. 128',
      conta: creditos === '' ? 'não há o que abater nem somar' : `${dataCurta(somada)}${creditos}`,
      valor: dataCurta(c.data),
    },
  ];
}

/** Como o SEEU imprime no dia da emissão: o que resta, em a/m/d, somado à data de referência. */
function alternativaDaEmissao(e: Execucao): DataDaLeitura[] {
  const em = e.linha.emData;
  if (em < e.inicio! || interrupcaoAberta(e.linha)) return [];
  const resta = e.penaTotalDias - cumpridoAte(e, em) - e.comutacaoDias;
  if (resta <= 0) return [];
  return [{ nome: 'remanescente-em-emData', data: somarPena(em, deDias365(resta)) }];
}

interface Teto {
  anos: number;
  alternativo?: number;
}

/** O marco só existe quando a pena excede o teto; com fatos dos dois períodos, quando excede 30 anos (decisão 17). */
function marcoDoTeto(e: Execucao, inicio: Dia): Marco | undefined {
  const [antigo, novo] = tetoDoArt75.versoes.map((v) => v.aplicar()) as [number, number];
  const corte = tetoDoArt75.versoes[1]!.inicio;
  if (compararPenas(e.penaTotal, pena(antigo)) <= 0) return undefined;
  const marco = marcoVazio('termino-teto');
  marco.base = iso(inicio);
  const semData = e.fichas.filter((f) => f.fato === undefined);
  if (semData.length > 0)
    return tetoIndeterminado(
      e,
      marco,
      inicio,
      antigo,
      novo,
      semData.map((f) => f.indice),
    );
  const antigos = e.fichas.some((f) => f.fato! < corte);
  const novos = e.fichas.some((f) => f.fato! >= corte);
  const teto: Teto = novos ? { anos: novo, ...(antigos ? { alternativo: antigo } : {}) } : { anos: antigo };
  if (!antigos && compararPenas(e.penaTotal, pena(novo)) <= 0) return undefined;
  const oficial = menor(e.penaTotal, pena(teto.anos));
  const { de, total } = comNovoCrime(e, inicio, oficial, teto.anos, marco);
  marco.prazo = total;
  marco.trilha.push({
    passo: `O cumprimento não passa de ${penaPorExtenso(oficial)}`,
    regra: 'cp/art-75-teto',
    norma: 'CP art. 75; Súmula 715 STF (não serve de base às frações)',
    valor: penaCurta(oficial),
  });
  const outras: DataDaLeitura[] = [];
  if (teto.alternativo !== undefined) {
    duvidar(marco, 'Há fatos antes e depois de 23/01/2020: discute-se se o teto é de 40 ou de 30 anos.');
    const alternativo = comNovoCrime(e, inicio, pena(teto.alternativo), teto.alternativo);
    outras.push({
      nome: 'teto-de-30-anos',
      data: fimDaPena(e, alternativo.de, alternativo.total, e.oficial, false).data,
    });
  }
  preencher(e, marco, de, total, outras);
  return marco;
}

const menor = (a: Pena, b: Pena): Pena => (compararPenas(a, b) <= 0 ? a : b);

/**
 * Crime depois do início do cumprimento: o que faltava no dia do fato mais a pena nova, contados do fato e limitados
 * ao teto (art. 75, §2º).
 */
function comNovoCrime(
  e: Execucao,
  inicio: Dia,
  limite: Pena,
  tetoEmAnos: number,
  marco?: Marco,
): { de: Dia; total: Pena } {
  const nova = e.fichas.filter((f) => f.fato !== undefined && f.fato > inicio);
  if (nova.length !== 1) {
    if (nova.length > 1 && marco)
      duvidar(marco, 'Mais de um crime durante o cumprimento: o teto não refaz cada unificação.');
    return { de: inicio, total: limite };
  }
  const fato = nova[0]!.fato!;
  const anterior = menor(subtrairPena(e.penaTotal, nova[0]!.pena), limite);
  const faltava = subtrairPena(anterior, deDias365(cumpridoAte(e, fato)));
  const total = menor(somarPenas([faltava, nova[0]!.pena]), pena(tetoEmAnos));
  marco?.trilha.push({
    passo: `Crime em ${dataCurta(fato)}, durante o cumprimento: nova unificação, desprezado o já cumprido`,
    regra: 'cp/art-75-teto',
    norma: 'CP art. 75, §2º',
    conta: `${penaCurta(faltava)} (faltava) + ${penaCurta(nova[0]!.pena)} (pena nova)`,
    valor: penaCurta(total),
  });
  return { de: fato, total };
}

function tetoIndeterminado(
  e: Execucao,
  marco: Marco,
  inicio: Dia,
  antigo: number,
  novo: number,
  indices: number[],
): Marco {
  const de = fimDaPena(e, inicio, pena(antigo), e.oficial, true).data;
  const ate = fimDaPena(e, inicio, menor(e.penaTotal, pena(novo)), e.oficial, false);
  const faltam = indices.map((i) => `condenacoes[${i}].dataDoFato`);
  marco.trilha.push({
    passo: 'O teto é de 30 ou de 40 anos, conforme a data do fato',
    regra: 'cp/art-75-teto',
    norma: 'CP art. 75',
  });
  return indeterminar(marco, faltam, de, ate.aberta ? undefined : ate.data);
}
