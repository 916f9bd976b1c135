/** Remição: o que já foi homologado, o que falta homologar e o que se perdeu, cada parcela situada no tempo. */
import type { EventoDe, Regime } from '../caso.ts';
import { HORAS_POR_DIA_DA_LEI, remicaoPorEstudo } from '../lep/art-126-estudo.ts';
import { remicaoPorTrabalho } from '../lep/art-126-trabalho.ts';
import { perdaDeRemicao } from '../lep/art-127-perda.ts';
import { remicaoPorExame } from '../leis/res-cnj-391-2021-exame.ts';
import { remicaoPorLeitura } from '../leis/res-cnj-391-2021-leitura.ts';
import type { Aviso, Resultado } from '../resultado.ts';
import { dataCurta, type Dia } from '../tempo/dia.ts';
import type { LinhaDoTempo } from './linha-do-tempo.ts';

export interface Parcela {
  /** Dia em que se situa (decisão 8): fim do período, ou `ate`. */
  posicao: Dia;
  dias: number;
  homologada: boolean;
  origem: 'homologada' | 'trabalho' | 'estudo' | 'leitura' | 'exame';
}

export interface Perda {
  data: Dia;
  /** Na conta oficial: incide só sobre o homologado da janela. */
  oficial: number;
  /** Na conta mais cedo: incide sobre tudo o que há na janela. */
  total: number;
}

export interface Remicao {
  parcelas: Parcela[];
  perdas: Perda[];
  resumo: Resultado['remicao'];
  avisos: Aviso[];
}

/** As redações da remição têm uma só versão cada: a conta vale em qualquer data (mais favorável, retroage). */
const porTrabalho = remicaoPorTrabalho.versoes[0]!.aplicar;
const porEstudo = remicaoPorEstudo.versoes[0]!.aplicar;
const porLeitura = remicaoPorLeitura.versoes[0]!.aplicar;
const porExame = remicaoPorExame.versoes[0]!.aplicar;
const perder = perdaDeRemicao.versoes[0]!.aplicar;

export function calcularRemicao(l: LinhaDoTempo, regimeInicial: Regime | undefined): Remicao {
  const r: Remicao = { parcelas: [], perdas: [], resumo: resumoVazio(), avisos: [] };
  const leituras: EventoDe<'leitura'>[] = [];
  let horasComTeto = 0;
  for (const { evento: e, data } of l.ordenados) {
    if (data > l.emData) continue;
    switch (e.tipo) {
      case 'remicao':
        r.parcelas.push({ posicao: data, dias: e.dias, homologada: true, origem: 'homologada' });
        r.resumo.homologadaDias += e.dias;
        break;
      case 'trabalho':
        somarTrabalho(r, e, regimeEm(l, data, regimeInicial));
        break;
      case 'estudo':
        somarEstudo(r, e);
        horasComTeto += Math.min(e.horas, (e.fim - e.inicio + 1) * HORAS_POR_DIA_DA_LEI);
        break;
      case 'leitura':
        leituras.push(e);
        break;
      case 'exame':
        somarExame(r, e);
        break;
      default:
    }
  }
  r.resumo.estudo.remidosComLimiteDiario = porEstudo(horasComTeto).remidos;
  if (leituras.length > 0) somarLeituras(r, leituras);
  calcularPerdas(r, l);
  return r;
}

function resumoVazio(): Resultado['remicao'] {
  return {
    homologadaDias: 0,
    aHomologarDias: 0,
    perdidaDias: 0,
    trabalho: { dias: 0, remidos: 0, resto: 0 },
    estudo: { horas: 0, remidos: 0, resto: 0, remidosComLimiteDiario: 0 },
    leitura: { obras: 0, remidos: 0 },
    exame: { remidos: 0 },
  };
}

function aHomologar(r: Remicao, posicao: Dia, dias: number, origem: Parcela['origem']): void {
  if (dias <= 0) return;
  r.parcelas.push({ posicao, dias, homologada: false, origem });
  r.resumo.aHomologarDias += dias;
}

/** O resto de um período completa o seguinte: por isso se conta o acumulado. */
function somarTrabalho(r: Remicao, e: EventoDe<'trabalho'>, regime: Regime | undefined): void {
  if (regime === 'aberto') {
    const mensagem = `Trabalho até ${dataCurta(e.fim)} no regime aberto não remê pena (LEP art. 126, §6º): só o estudo.`;
    r.avisos.push({ codigo: 'trabalho-no-aberto', mensagem });
    return;
  }
  const t = r.resumo.trabalho;
  t.dias += e.dias;
  const acumulado = porTrabalho(t.dias);
  aHomologar(r, e.fim, acumulado.remidos - t.remidos, 'trabalho');
  t.remidos = acumulado.remidos;
  t.resto = acumulado.resto;
}

function somarEstudo(r: Remicao, e: EventoDe<'estudo'>): void {
  const t = r.resumo.estudo;
  t.horas += e.horas;
  const acumulado = porEstudo(t.horas);
  aHomologar(r, e.fim, acumulado.remidos - t.remidos, 'estudo');
  t.remidos = acumulado.remidos;
  t.resto = acumulado.resto;
}

function somarExame(r: Remicao, e: EventoDe<'exame'>): void {
  const dias = porExame({
    nivel: e.nivel,
    areas: e.areas,
    certificado: e.certificado === true,
    diasJaRemidosNoNivel: e.diasJaRemidosNoNivel ?? 0,
  });
  r.resumo.exame.remidos += dias;
  aHomologar(r, e.data, dias, 'exame');
}

function somarLeituras(r: Remicao, leituras: EventoDe<'leitura'>[]): void {
  const conta = porLeitura(leituras);
  r.resumo.leitura = { obras: conta.obras, remidos: conta.remidos };
  leituras.forEach((e, i) => aHomologar(r, e.data, conta.porLeitura[i]!, 'leitura'));
  if (conta.remidos < conta.obras * 4) {
    const mensagem = `Das ${conta.obras} obras, contam 12 a cada 12 meses (Res. CNJ 391/2021): ${conta.remidos} dias.`;
    r.avisos.push({ codigo: 'leitura-acima-do-limite', mensagem });
  }
}

/** Janela de cada perda: (falta homologada anterior, esta] (decisão 9). */
function calcularPerdas(r: Remicao, l: LinhaDoTempo): void {
  let desde = -Infinity;
  for (const falta of l.faltas) {
    if (!falta.homologada) continue;
    const evento = l.ordenados.find((o) => o.indice === falta.indice)!.evento;
    if (evento.tipo === 'falta-grave' && evento.perda) {
      const homologado = somaNaJanela(r.parcelas, desde, falta.data, true);
      const tudo = homologado + somaNaJanela(r.parcelas, desde, falta.data, false);
      const oficial = perder(homologado, evento.perda);
      const total = perder(tudo, evento.perda);
      r.perdas.push({ data: falta.data, oficial: oficial.dias, total: total.dias });
      r.resumo.perdidaDias += oficial.dias;
      if (oficial.cortada) avisarCorte(r, falta.data, homologado, oficial.dias);
    }
    desde = falta.data;
  }
}

function avisarCorte(r: Remicao, data: Dia, base: number, aplicada: number): void {
  r.avisos.push({
    codigo: 'perda-acima-de-um-terco',
    mensagem:
      `A perda pela falta de ${dataCurta(data)} passa de 1/3 dos ${base} dias homologados no período ` +
      `(LEP art. 127): aplicados ${aplicada} dias.`,
  });
}

function somaNaJanela(parcelas: readonly Parcela[], desde: number, ate: Dia, homologada: boolean): number {
  let soma = 0;
  for (const p of parcelas) if (p.homologada === homologada && p.posicao > desde && p.posicao <= ate) soma += p.dias;
  return soma;
}

function regimeEm(l: LinhaDoTempo, data: Dia, inicial: Regime | undefined): Regime | undefined {
  let regime = inicial;
  for (const m of l.mudancas) if (m.data <= data) regime = m.regime;
  return regime;
}

/**
 * Dias remidos líquidos com posição em (depois, ate]. `comAHomologar`: a conta mais cedo, que inclui o que falta
 * homologar (e a perda correspondente).
 */
export function remidosEntre(r: Remicao, depois: number, ate: number, comAHomologar: boolean): number {
  let soma = 0;
  for (const p of r.parcelas) {
    if (p.posicao > depois && p.posicao <= ate && (p.homologada || comAHomologar)) soma += p.dias;
  }
  for (const p of r.perdas) if (p.data > depois && p.data <= ate) soma -= comAHomologar ? p.total : p.oficial;
  return soma;
}
