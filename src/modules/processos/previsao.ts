/** O que a calculadora dirá desta condenação, sozinha: para quem a lança ver, antes, a fração que vai dar. */
import { dia as lerDiaCerto } from '../../direito/tempo/dia.ts';
import type { Marco } from '../../direito/resultado.ts';
import { lerCaso, responder } from '../calculadora/index.ts';
import { NOMES_DAS_CARACTERISTICAS } from './fatos/caracteristicas.ts';
import type { DadosDaCondenacao } from './fatos/condenacao.ts';

export interface FracaoPrevista {
  /** Como a lei a escreve: "25%". */
  fracao: string;
  norma: string;
  /** A fração da pena, em dias; ausente sem pena. */
  dias?: number | undefined;
}

export interface Previsao {
  progressao?: FracaoPrevista | undefined;
  livramento?: FracaoPrevista | 'vedado' | undefined;
  duvidas: readonly string[];
}

/**
 * Supõe que só há esta condenação, e que se começa a cumpri-la no dia da decisão (AAAA-MM-DD). `undefined`: falta dado, ou
 * o caso não se lê.
 */
export function preverFracoes(dados: Partial<DadosDaCondenacao>, dia: string): Previsao | undefined {
  const lido = lerCaso(casoSo(dados, dia), { hoje: lerDiaCerto(dia) });
  if (!lido.ok) return undefined;
  const { marcos } = responder(lido.caso);
  const progressao = marcos.find((m) => m.tipo === 'progressao');
  const livramento = marcos.find((m) => m.tipo === 'livramento');
  if (!progressao?.fracoes && !livramento?.fracoes && livramento?.situacao !== 'vedado') return undefined;
  return {
    progressao: fracaoDo(progressao),
    livramento: livramento?.situacao === 'vedado' ? 'vedado' : fracaoDo(livramento),
    duvidas: [...new Set([...(progressao?.duvidas ?? []), ...(livramento?.duvidas ?? [])])],
  };
}

function fracaoDo(marco: Marco | undefined): FracaoPrevista | undefined {
  const [primeira] = marco?.fracoes ?? [];
  return primeira && { fracao: primeira.fracao, norma: primeira.norma, dias: marco?.prazoDias };
}

/** O caso de uma condenação só, no contrato da calculadora. */
function casoSo(dados: Partial<DadosDaCondenacao>, dia: string): unknown {
  const { tipoPenal, dataDoFato, pena, especie, regimeInicial, reincidencia, condenacaoAnteriorComViolencia } = dados;
  const { fracaoFixadaProgressao: progressao, fracaoFixadaLivramento: livramento } = dados;
  const ditas = NOMES_DAS_CARACTERISTICAS.filter((nome) => dados[nome] !== undefined);
  const condenacao = {
    id: 'A',
    tipoPenal,
    dataDoFato,
    pena,
    especie,
    regimeInicial,
    reincidencia,
    condenacaoAnteriorComViolencia,
    caracteristicas: Object.fromEntries(ditas.map((nome) => [nome, dados[nome]])),
    fracaoFixada: { progressao, livramento },
  };
  return { emData: dia, condenacoes: [condenacao], eventos: [{ tipo: 'prisao', data: dia, titulo: 'condenacao' }] };
}
