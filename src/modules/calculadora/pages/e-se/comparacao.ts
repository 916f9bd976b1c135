/** Do pedido à comparação pronta para mostrar: os dois casos lidos, os resultados e as diferenças. */
import type { Dia } from '../../../../direito/tempo/dia.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { type CasoEscrito, type ErroDeEntrada, lerCaso } from '../../contrato/index.ts';
import { responder } from '../../responder.ts';
import type { Campos } from '../calculadora/campos.ts';
import { nomeDoCampo } from '../calculadora/erros-do-formulario.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from '../calculadora/estado.ts';
import { compararResultados, type LinhaComparada } from './comparar.ts';
import { type CasoLido, diferencasDosCasos } from './diferencas.ts';
import { aplicarMudancas } from './mudancas.ts';

export interface Comparacao {
  a: CasoLido;
  resultadoA: Resultado;
  /** O caso A comprimido, se cabe em um endereço. */
  estadoA: string | undefined;
  mudancas: Campos;
  /** Ausente: nada mudou ainda, ou o caso B tem erro. */
  b?: LadoB | undefined;
  /** Problemas do caso B, já com o nome do campo desta página. */
  erros: readonly ErroDeEntrada[];
}

export interface LadoB {
  lido: CasoLido;
  resultado: Resultado;
  linhas: readonly LinhaComparada[];
  diferencas: readonly string[];
}

export type Preparada =
  | { ok: true; comparacao: Comparacao }
  | { ok: false; erros: ErroDeEntrada[]; escrito: CasoEscrito };

/** `outro` é o caso B escrito inteiro; na falta dele, B é A com as mudanças. */
export function preparar(escrito: CasoEscrito, hoje: Dia, mudancas: Campos, outro?: CasoEscrito): Preparada {
  const leitura = lerCaso(escrito, { hoje });
  if (!leitura.ok) return { ok: false, erros: leitura.erros, escrito };
  const a = { escrito, caso: leitura.caso };
  const resultadoA = responder(a.caso);
  const estado = codificarCaso(escrito);
  const estadoA = estado.length <= LIMITE_DO_ENDERECO ? estado : undefined;
  const comum = { a, resultadoA, estadoA, mudancas };
  if (outro === undefined && mudancas.size === 0) return { ok: true, comparacao: { ...comum, erros: [] } };
  const mudado =
    outro === undefined ? aplicarMudancas(escrito, mudancas) : { caso: outro, origem: new Map<string, string>() };
  const lidoB = lerCaso(mudado.caso, { hoje });
  if (!lidoB.ok) return { ok: true, comparacao: { ...comum, erros: naPagina(lidoB.erros, mudado.origem) } };
  const lido = { escrito: mudado.caso, caso: lidoB.caso };
  const resultado = responder(lido.caso);
  const linhas = compararResultados(resultadoA, resultado);
  const b = { lido, resultado, linhas, diferencas: diferencasDosCasos(a, lido) };
  return { ok: true, comparacao: { ...comum, erros: [], b } };
}

/** Erro do caso B → campo desta página: o próprio, o do grupo (`eventos.4` → `trabalho`) ou nenhum. */
function naPagina(erros: readonly ErroDeEntrada[], origem: ReadonlyMap<string, string>): ErroDeEntrada[] {
  return erros.map((e) => {
    const nome = nomeDoCampo(e.caminho);
    const caminho = origem.get(nome) ?? origem.get(`${nome}.tipo`) ?? origem.get(`${nome}.anos`) ?? e.caminho;
    return { ...e, caminho };
  });
}
