/** Compara um valor publicado com o que o cálculo dá, dizendo por qual leitura os dois se encontram. */
import type { Alternativa, Marco } from '../../../direito/resultado.ts';
import { type Pena, penaCurta } from '../../../direito/tempo/pena.ts';
import { lerDuracao } from '../contrato/index.ts';
import type { Esperado } from './formato.ts';
import { lerSeletor, selecionar } from './seletor.ts';

export interface Comparacao {
  em: string;
  esperado: string;
  /** O valor oficial do cálculo, mesmo quando quem confere é uma alternativa. */
  obtido: string;
  confere: boolean;
  /** `oficial` ou o nome da alternativa que dá a data publicada. */
  leitura?: string;
}

export const OFICIAL = 'oficial';

export function comparar(resultado: unknown, esperado: Esperado): Comparacao {
  const { valor, dono } = selecionar(resultado, lerSeletor(esperado.em)!);
  const base = {
    em: esperado.em,
    esperado: textoDoEsperado(esperado.valor),
    obtido: textoDoValor(valor),
  };
  if (!esperado.em.endsWith('.data') || !ehMarco(dono)) return { ...base, confere: iguais(esperado.valor, valor) };
  const leitura = leituraQueConfere(esperado, valor, dono.alternativas ?? []);
  return leitura === undefined ? { ...base, confere: false } : { ...base, confere: true, leitura };
}

function leituraQueConfere(esperado: Esperado, oficial: unknown, outras: readonly Alternativa[]): string | undefined {
  const exigida = esperado.leitura;
  if ((exigida === undefined || exigida === OFICIAL) && iguais(esperado.valor, oficial)) return OFICIAL;
  return outras.find((a) => (exigida === undefined || a.leitura === exigida) && iguais(esperado.valor, a.data))
    ?.leitura;
}

const ehMarco = (v: unknown): v is Marco => typeof v === 'object' && v !== null && 'trilha' in v && 'tipo' in v;

const SO_O_MES = /^\d{4}-\d{2}$/;

/** As contas com durações devolvem texto. */
const DURACAO_INTEIRA = /^\d+a\d+m\d+d$/;

function iguais(publicado: Esperado['valor'], obtido: unknown): boolean {
  if (typeof publicado !== 'string') return publicado === obtido;
  if (ehPena(obtido)) return textoDoEsperado(publicado) === penaCurta(obtido);
  if (typeof obtido !== 'string') return false;
  if (DURACAO_INTEIRA.test(obtido)) return textoDoEsperado(publicado) === obtido;
  return SO_O_MES.test(publicado) ? obtido.startsWith(publicado) : obtido === publicado;
}

function ehPena(v: unknown): v is Pena {
  return typeof v === 'object' && v !== null && 'anos' in v && 'meses' in v && 'dias' in v;
}

/** A duração sai escrita por inteiro (`12a0m0d`), como a obtida. */
export function textoDoEsperado(valor: Esperado['valor']): string {
  const duracao = typeof valor === 'string' && valor !== '' ? lerDuracao(valor) : undefined;
  return duracao ? penaCurta(duracao) : textoDoValor(valor);
}

function textoDoValor(v: unknown): string {
  if (v === undefined || v === null) return '—';
  if (ehPena(v)) return penaCurta(v);
  if (typeof v === 'boolean') return v ? 'sim' : 'não';
  return typeof v === 'string' ? v : JSON.stringify(v);
}
