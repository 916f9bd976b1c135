/** A memória de cálculo de um decreto: os insumos e um passo por hipótese, com a conta só onde o tempo decide. */
import {
  baseDaFracao,
  doConcurso,
  exigenciaDe,
  exigidoDe,
  medidoPor,
  reducaoDe,
  temMetadeCerta,
} from '../../decretos/avaliar.ts';
import type { Decreto, FatosDoDecreto, Hipotese, Resultado } from '../../decretos/index.ts';
import { diasExigidos } from '../../decretos/exigencia.ts';
import type { Passo } from '../../resultado.ts';
import { dataCurta } from '../../tempo/dia.ts';
import type { Execucao } from '../execucao.ts';
import type { NaReferencia } from './na-referencia.ts';
import type { Preparado } from './preparado.ts';
import type { Reuniao } from './reuniao.ts';

const QUEM: readonly string[] = [
  'não reincidente; sem violência',
  'reincidente; sem violência',
  'não reincidente; com violência',
  'reincidente; com violência',
];

export function insumos(e: Execucao, p: Preparado, r: NaReferencia, u: Reuniao): Passo[] {
  const { fatos: f } = u;
  const soma: Passo = { passo: p.tituloDaPena, valor: `${u.penaCurta} = ${f.penaDias} dias` };
  if (f.impeditivaDias > 0) {
    soma.conta = `${f.impeditivaDias} dias de crime impeditivo e ${f.penaDias - f.impeditivaDias} das demais`;
    soma.passos = u.impeditivos.map((i) => ({ passo: `Impeditivo: ${i.nome}`, norma: `${p.norma}, ${i.dispositivo}` }));
  }
  return [
    soma,
    { passo: p.tituloDoCumprido, conta: contaDoCumprido(e, p, r, f), valor: `${f.cumpridoDias} dias` },
    { passo: p.tituloDaPessoa, valor: QUEM[(f.reincidente ? 1 : 0) + (f.violencia ? 2 : 0)]! },
  ];
}

function contaDoCumprido(e: Execucao, p: Preparado, r: NaReferencia, f: FatosDoDecreto): string {
  if (f.cumpridoDias === 0) return 'não estava preso por estas penas';
  const detraido = f.cumpridoDias - (r.preso - r.interrompidos) - r.remidos;
  let conta = r.preso > 0 ? `${p.referenciaCurta} − ${dataCurta(e.inicio!)}` : '0';
  if (r.interrompidos > 0) conta += ` − ${r.interrompidos} (interrupções)`;
  if (detraido > 0) conta += ` + ${detraido} (detração)`;
  if (r.remidos !== 0) conta += ` + ${r.remidos} (remição)`;
  return conta;
}

export function passoDaHipotese(d: Decreto, h: Hipotese, f: FatosDoDecreto, resultado: Resultado): Passo {
  const pronto = h.passos[resultado];
  const comTempo = resultado === 'cumpre' || resultado === 'depende' || resultado === 'metade' || resultado === 'tempo';
  if (!comTempo) return pronto;
  const exigencia = exigenciaDe(h, f)!;
  const concurso = doConcurso(d, h, f);
  if (exigencia.n === 0 && exigencia.dias === 0 && concurso === 0) return pronto;
  const metade = resultado === 'metade' || temMetadeCerta(h, f);
  const demais = baseDaFracao(h, f);
  const lapso = diasExigidos(exigencia, demais, metade);
  let conta = exigencia.n > 0 ? `${exigencia.conta}${demais}${metade ? ' ÷ 2' : ''}) = ${lapso}` : `${lapso}`;
  if (concurso > 0) conta += ` e ${concurso} do impeditivo`;
  conta += `; cumprido ${medidoPor(exigencia, f)}`;
  return { passo: h.titulo, conta, valor: pronto.valor! };
}

/** A redução da comutação escolhida, com a base. */
export function passoDaReducao(p: Preparado, h: Hipotese, f: FatosDoDecreto): { passo: Passo; dias: number } {
  const fracao = (f.reincidente ? h.reducaoReincidente : h.reducaoNaoReincidente)!;
  const { base, dias } = reducaoDe(p.decreto, h, f);
  const daSobra =
    base === Math.min(Math.max(0, f.penaDias - f.cumpridoDias - f.comutadoDias), f.penaDias - f.impeditivaDias);
  return {
    dias,
    passo: {
      passo: `Redução pelo ${h.dispositivo}, sobre o ${daSobra ? 'remanescente' : 'cumprido, maior que o remanescente'}`,
      regra: p.decreto.regra,
      norma: p.norma,
      conta: `floor(${fracao.texto} × ${base}) = ${dias}`,
      valor: `${dias} dias`,
    },
  };
}

/** Dias exigidos na hipótese, com a metade de quem a tem pela idade ou pela gestação. */
export const prazoDaHipotese = (d: Decreto, h: Hipotese, f: FatosDoDecreto): number =>
  exigidoDe(d, h, f, temMetadeCerta(h, f));
