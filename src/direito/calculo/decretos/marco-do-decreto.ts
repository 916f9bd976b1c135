/** De uma avaliação a um marco: situação, datas, requisitos que o caso não informa, dúvidas e memória. */
import { avaliarHipotese, desfechoDosResultados, penaJaCumprida } from '../../decretos/avaliar.ts';
import type { Desfecho, FatosDoDecreto, Hipotese, Resultado } from '../../decretos/index.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, iso } from '../../tempo/dia.ts';
import { duvidar, indeterminar } from '../marcos/comum.ts';
import { camposQueFaltam } from './cenarios.ts';
import { anotarDuvidas, type Contexto } from './duvidas-do-decreto.ts';
import type { Preparado } from './preparado.ts';
import { passoDaHipotese, passoDaReducao, prazoDaHipotese } from './trilha.ts';

const DUVIDA_SEM_TIPO = 'O crime não foi informado em toda condenação: confira a lista de crimes que o decreto exclui.';
const DUVIDA_DA_COMUTACAO = 'Há comutação anterior: confira se o decreto a cumula, e a base da nova.';
const DUVIDA_DA_ORGANIZACAO =
  'Integrou organização criminosa: se com liderança ou participação relevante, o decreto não alcança.';

export function avaliarTodas(p: Preparado, hipoteses: readonly Hipotese[], f: FatosDoDecreto): Resultado[] {
  const resultados: Resultado[] = [];
  for (const h of hipoteses) resultados.push(avaliarHipotese(p.decreto, h, f));
  return resultados;
}

function novo(p: Preparado, tipo: 'indulto' | 'comutacao'): Marco {
  return { tipo, decreto: p.decreto.numero, situacao: 'nao-alcancado', base: p.referencia, trilha: [] };
}

export function marcoFuturo(p: Preparado, tipo: 'indulto' | 'comutacao'): Marco {
  const { numero } = p.decreto;
  return {
    tipo,
    decreto: numero,
    situacao: 'futuro',
    data: p.referencia,
    dataMaisCedo: p.referencia,
    diasDeAtraso: 0,
    trilha: [p.futuro],
  };
}

export function marcoSemHipotese(p: Preparado, tipo: 'indulto' | 'comutacao', motivo: Passo): Marco {
  const marco = novo(p, tipo);
  marco.trilha.push(motivo);
  return marco;
}

export function marcoDoIndulto(c: Contexto, faltam: number): { marco: Marco; desfecho: Desfecho } {
  const { p, u } = c;
  const marco = novo(p, 'indulto');
  const resultados = avaliarTodas(p, p.decreto.indulto, u.fatos);
  const desfecho = penaJaCumprida(u.fatos) ? 'nao-cumpre' : desfechoDosResultados(resultados);
  marco.trilha.push(...c.insumos);
  anotarDuvidas(c, marco, desfecho);
  if (faltam !== 0) incerto(c, marco, faltam);
  else if (penaJaCumprida(u.fatos)) return { marco: comMotivo(marco, p.cumprida), desfecho };
  else if (desfecho === 'vedado' && !c.vedacaoIncerta) return { marco: vedado(marco, p), desfecho };
  else if (desfecho === 'cumpre') alcancar(c, marco, p.decreto.indulto[menosExigente(c, resultados)]!);
  percorrer(c, marco, p.decreto.indulto, resultados, desfecho === 'cumpre' && faltam === 0);
  return { marco, desfecho };
}

export function marcoDaComutacao(c: Contexto, indulto: Desfecho, faltam: number): Marco {
  const { p, u } = c;
  const marco = novo(p, 'comutacao');
  if (faltam === 0 && indulto === 'cumpre') return comMotivo(marco, p.temIndulto);
  const resultados = avaliarTodas(p, p.decreto.comutacao, u.fatos);
  const desfecho = penaJaCumprida(u.fatos) ? 'nao-cumpre' : desfechoDosResultados(resultados);
  marco.trilha.push(...c.insumos);
  anotarDuvidas(c, marco, desfecho);
  if (u.fatos.comutadoDias > 0) duvidar(marco, DUVIDA_DA_COMUTACAO);
  if (faltam !== 0) incerto(c, marco, faltam);
  else if (penaJaCumprida(u.fatos)) return comMotivo(marco, p.cumprida);
  else if (desfecho === 'vedado' && !c.vedacaoIncerta) return vedado(marco, p);
  else if (desfecho === 'cumpre') comutar(c, marco, resultados);
  percorrer(c, marco, p.decreto.comutacao, resultados, false);
  return marco;
}

function comMotivo(marco: Marco, motivo: Passo): Marco {
  marco.trilha.push(motivo);
  return marco;
}

function vedado(marco: Marco, p: Preparado): Marco {
  marco.situacao = 'vedado';
  marco.trilha.push(p.vedado);
  return marco;
}

function incerto(c: Contexto, marco: Marco, faltam: number): void {
  indeterminar(marco, camposQueFaltam(c.e, faltam), c.p.decreto.referencia);
  marco.trilha.push({
    passo: 'Faltam fatos que mudam o desfecho; abaixo, a conta no pior caso',
    regra: c.p.decreto.regra,
  });
}

/** Das hipóteses que se cumprem, a que menos tempo exige. */
function menosExigente(c: Contexto, resultados: readonly Resultado[]): number {
  let melhor = -1;
  let menor = Infinity;
  for (let i = 0; i < resultados.length; i++) {
    if (resultados[i] !== 'cumpre') continue;
    const dias = prazoDaHipotese(c.p.decreto, c.p.decreto.indulto[i]!, c.u.fatos);
    if (dias < menor) {
      menor = dias;
      melhor = i;
    }
  }
  return melhor;
}

function alcancar(c: Contexto, marco: Marco, h: Hipotese): void {
  const { e, p } = c;
  marco.situacao = 'alcancado';
  marco.data = p.referencia;
  marco.dataMaisCedo = p.referencia;
  marco.diasDeAtraso = e.linha.emData - p.decreto.referencia;
  marco.prazoDias = prazoDaHipotese(p.decreto, h, c.u.fatos);
  const concedido = concessao(c, marco.tipo);
  if (concedido !== undefined) {
    marco.concedidoEm = iso(concedido);
    marco.diasDeAtraso = 0;
  }
  duvidar(marco, ...p.decreto.ressalvas);
  if (e.caso.pessoa.integrouOrganizacaoCriminosa) duvidar(marco, DUVIDA_DA_ORGANIZACAO);
  if (c.u.semTipo && p.decreto.impeditivos.length > 0) duvidar(marco, DUVIDA_SEM_TIPO);
  for (const f of e.fichas) duvidar(marco, ...f.duvidas);
}

/** O indulto ou a comutação concedidos da publicação até 3 anos depois atribuem-se a este decreto. */
function concessao({ e, p }: Contexto, tipo: Marco['tipo']): Dia | undefined {
  if (e.linha.indultos.length === 0 && e.comutacaoDias === 0) return undefined;
  const { publicacao, concessaoAte } = p.decreto;
  const ate = Math.min(concessaoAte, e.linha.emData);
  return e.linha.ordenados.find((o) => o.evento.tipo === tipo && o.data >= publicacao && o.data <= ate)?.data;
}

/** Não se cumulam: vale a que mais reduz. */
function comutar(c: Contexto, marco: Marco, resultados: readonly Resultado[]): void {
  const { decreto } = c.p;
  let escolhida: { h: Hipotese; passo: Passo; dias: number } | undefined;
  for (let i = 0; i < resultados.length; i++) {
    if (resultados[i] !== 'cumpre') continue;
    const h = decreto.comutacao[i]!;
    const reducao = passoDaReducao(c.p, h, c.u.fatos);
    if (escolhida === undefined || reducao.dias > escolhida.dias) escolhida = { h, ...reducao };
  }
  alcancar(c, marco, escolhida!.h);
  marco.reducaoDias = escolhida!.dias;
  marco.trilha.push(escolhida!.passo);
  duvidar(marco, ...(decreto.ressalvasDaComutacao ?? []));
  if (c.u.fatos.violencia) duvidar(marco, decreto.ressalvaDaComutacaoComViolencia);
}

/** Um passo por hipótese; as que só dependem do que o caso não informa vão também aos requisitos e às dúvidas. */
function percorrer(
  c: Contexto,
  marco: Marco,
  hipoteses: readonly Hipotese[],
  resultados: readonly Resultado[],
  soPassos: boolean,
): void {
  const { p, u } = c;
  const passos: Passo[] = [];
  for (let i = 0; i < hipoteses.length; i++) {
    const h = hipoteses[i]!;
    const resultado = resultados[i]!;
    passos.push(passoDaHipotese(p.decreto, h, u.fatos, resultado));
    if (soPassos || (resultado !== 'depende' && resultado !== 'metade')) continue;
    const metade = resultado === 'metade';
    (marco.requisitos ??= []).push(metade ? h.requisitoDaMetade : h.requisito);
    (marco.duvidas ??= []).push(metade ? h.duvidaDaMetade : h.duvida);
  }
  marco.trilha.push({ passo: 'Hipóteses do decreto', regra: p.decreto.regra, norma: p.norma, passos });
}
