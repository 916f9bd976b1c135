/** Os extremos dos fatos desconhecidos: se o desfecho muda entre eles, é indeterminado, e se diz o que falta. */
import { desfechoDaComutacao, desfechoDe } from '../../decretos/avaliar.ts';
import type { Desfecho } from '../../decretos/index.ts';
import type { Execucao } from '../execucao.ts';
import type { Ficha } from '../ficha.ts';
import type { HediondezPor } from './impedimento.ts';
import type { NaReferencia } from './na-referencia.ts';
import type { Preparado } from './preparado.ts';
import { DETRACAO, IMPEDITIVO, MAXIMA, PIOR, REINCIDENCIA, reunir, SOMA, VIOLENCIA } from './reuniao.ts';

export interface Desfechos {
  indulto: Desfecho;
  comutacao: Desfecho;
}

export function desfechosNo(e: Execucao, p: Preparado, r: NaReferencia, cenario: number, por: HediondezPor): Desfechos {
  const u = reunir(e, p, r, cenario, por);
  if (u.entraram === 0) return { indulto: 'nao-cumpre', comutacao: 'nao-cumpre' };
  const indulto = desfechoDe(p.decreto, p.decreto.indulto, u.fatos);
  return { indulto, comutacao: desfechoDaComutacao(p.decreto, u.fatos, indulto) };
}

export interface Incerteza {
  /** Bits que, trocados em algum cenário, mudam o indulto ou a comutação. */
  indulto: number;
  comutacao: number;
  /** Só em parte dos cenários o decreto exclui todas as penas; em nenhum deles as alcança. */
  vedacaoIncerta: boolean;
}

/** Percorre os cenários dos fatos desconhecidos (`incertas`) e anota quais mudam o desfecho. */
export function incertezaDe(e: Execucao, p: Preparado, r: NaReferencia, incertas: number): Incerteza {
  const nos: (Desfechos | undefined)[] = [];
  const no = (bits: number): Desfechos => (nos[bits] ??= desfechosNo(e, p, r, bits | (PIOR & ~incertas), 'publicacao'));
  const incerteza: Incerteza = { indulto: 0, comutacao: 0, vedacaoIncerta: false };
  for (let bits = incertas; ; bits = (bits - 1) & incertas) {
    for (let bit = 1; bit <= MAXIMA; bit <<= 1) {
      if ((bits & bit) === 0) continue;
      const [pior, melhor] = [no(bits), no(bits & ~bit)];
      if (cumpreSoEmUm(pior.indulto, melhor.indulto)) incerteza.indulto |= bit;
      if (cumpreSoEmUm(pior.comutacao, melhor.comutacao)) incerteza.comutacao |= bit;
      if (pior.indulto !== melhor.indulto) incerteza.vedacaoIncerta = true;
    }
    if (bits === 0) return incerteza;
  }
}

/** Vedado ou só não cumprido dá no mesmo: o que falta saber só importa se em algum caso se cumpre. */
const cumpreSoEmUm = (a: Desfecho, b: Desfecho): boolean => (a === 'cumpre') !== (b === 'cumpre');

/** Os campos que falta informar, dos bits que mudam o desfecho. */
export function camposQueFaltam(e: Execucao, bits: number): string[] {
  const campos: string[] = [];
  for (const f of e.fichas) {
    const caminho = `condenacoes[${f.indice}]`;
    if (bits & (SOMA | DETRACAO) && f.fato === undefined) campos.push(`${caminho}.dataDoFato`);
    if (bits & REINCIDENCIA && f.reincidencia === undefined) campos.push(`${caminho}.reincidencia`);
    if (bits & VIOLENCIA && f.violencia === undefined) campos.push(`${caminho}.caracteristicas.violenciaOuGraveAmeaca`);
    if (bits & IMPEDITIVO && f.tipo === undefined) campos.push(`${caminho}.tipoPenal`);
    if (bits & MAXIMA && f.condenacao.penaMaximaAbstrata === undefined) campos.push(caminho + faltaParaAMaxima(f));
  }
  return campos;
}

function faltaParaAMaxima(f: Ficha): string {
  if (f.tipo === undefined) return '.tipoPenal';
  return f.fato === undefined ? '.dataDoFato' : '.penaMaximaAbstrata';
}
