/** Do resultado do cálculo ao que a tela mostra: frases, ordem, âncoras e textos. Puro: não sabe de HTML. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { iso } from '../../../../direito/tempo/dia.ts';
import { contar, dataPorExtenso, duracaoPorExtenso } from '../../../../ui/texto.ts';
import { type CampoFaltante, campoFaltante } from './campos-faltantes.ts';
import { type Frase, fraseDoMarco } from './frases.ts';
import { tituloDoMarco } from './palavras.ts';
import { TITULO_DA_PRISAO } from './palavras-dos-eventos.ts';
import { situacaoDaTela } from './situacao.ts';

export interface MarcoNaTela extends Frase {
  /** Único na página: serve de âncora (`conta-<id>`). */
  id: string;
  titulo: string;
  marco: Marco;
}

export interface Apresentacao {
  nome: string;
  /** `3 condenações`, `pena de 8 anos e 4 meses`, `regime fechado`, `desde 10 de maio de 2023`. */
  resumo: string[];
  /** Data de referência por extenso. */
  em: string;
  /** O que a pessoa tem, terá ou pode ter, por urgência. */
  marcos: MarcoNaTela[];
  /** Decretos cujo requisito não foi alcançado. */
  naoAlcancados: MarcoNaTela[];
  /** Dos `marcos`, os que são notícia: sem os indultos e comutações que a lei veda. */
  noticias: MarcoNaTela[];
  /** Indultos e comutações vedados ou não alcançados: a página os recolhe. */
  naoCabem: MarcoNaTela[];
  /** Campos que faltam, sem repetir, na ordem em que aparecem nos marcos. */
  faltam: CampoFaltante[];
  /** O marco cujo passo a passo começa aberto. */
  aberto: string | undefined;
}

export function apresentar(caso: Caso, resultado: Resultado): Apresentacao {
  const em = iso(caso.emData);
  const todos = comIds(resultado.marcos).map(([id, marco]) => ({
    id,
    marco,
    titulo: tituloDoMarco(marco),
    ...fraseDoMarco(marco, em, caso),
  }));
  const marcos = todos.filter((m) => !naoAlcancado(m)).toSorted((a, b) => porUrgencia(a, b, em));
  return {
    nome: caso.pessoa.nome?.trim() || 'Pessoa não identificada',
    resumo: resumoDoCaso(caso, resultado),
    em: dataPorExtenso(em),
    marcos,
    naoAlcancados: todos.filter(naoAlcancado),
    noticias: marcos.filter((m) => !decretoVedado(m)),
    naoCabem: todos.filter((m) => naoAlcancado(m) || decretoVedado(m)),
    faltam: camposQueFaltam(resultado, caso),
    aberto: marcos[0]?.id,
  };
}

function resumoDoCaso(caso: Caso, r: Resultado): string[] {
  const partes: string[] = [];
  if (caso.condenacoes.length > 0) partes.push(contar(caso.condenacoes.length, 'condenação', 'condenações'));
  if (r.penaTotalDias > 0) partes.push(`pena de ${duracaoPorExtenso(r.penaTotal)}`);
  if (r.cumprimento.regimeAtual) partes.push(`regime ${r.cumprimento.regimeAtual}`);
  if (r.cumprimento.inicio) partes.push(`em cumprimento desde ${dataPorExtenso(r.cumprimento.inicio)}`);
  if (caso.prisaoCautelar)
    partes.push(
      `prisão ${TITULO_DA_PRISAO[caso.prisaoCautelar.especie]} desde ${dataPorExtenso(iso(caso.prisaoCautelar.inicio))}`,
    );
  if (caso.medidaDeSeguranca)
    partes.push(`medida de segurança desde ${dataPorExtenso(iso(caso.medidaDeSeguranca.inicio))}`);
  return partes;
}

const URGENCIA: Record<Frase['tom'], number> = {
  vencido: 0,
  proximo: 1,
  futuro: 2,
  indeterminado: 3,
  concedido: 4,
  vedado: 5,
  neutro: 6,
};

const ehDecreto = (m: MarcoNaTela): boolean => m.marco.tipo === 'indulto' || m.marco.tipo === 'comutacao';

const decretoVedado = (m: MarcoNaTela): boolean => ehDecreto(m) && m.tom === 'vedado';

const naoAlcancado = (m: MarcoNaTela): boolean => m.marco.situacao === 'nao-alcancado';

/** Vencidos primeiro, depois o que está mais perto; em cada grupo, a liberdade antes e os decretos no fim. */
function porUrgencia(a: MarcoNaTela, b: MarcoNaTela, em: string): number {
  const tons = URGENCIA[situacaoDaTela(a.marco, em).tom] - URGENCIA[situacaoDaTela(b.marco, em).tom];
  if (tons !== 0) return tons;
  const pesos = a.tom === 'futuro' ? 0 : peso(a) - peso(b);
  return pesos === 0 ? dataDe(a.marco).localeCompare(dataDe(b.marco)) : pesos;
}

function peso(m: MarcoNaTela): number {
  if (m.marco.tipo === 'termino' || m.marco.tipo === 'termino-teto') return 0;
  return ehDecreto(m) ? 2 : 1;
}

const SEM_DATA = '9999';
const dataDe = (m: Marco): string => m.concedidoEm ?? m.data ?? m.intervalo?.de ?? SEM_DATA;

function comIds(marcos: readonly Marco[]): [id: string, marco: Marco][] {
  const usados = new Map<string, number>();
  return marcos.map((m) => {
    const base = [m.tipo, m.regime, m.decreto, m.condenacao]
      .filter((p) => p !== undefined)
      .join('-')
      .replace(/[^\w-]+/g, '-');
    const vezes = (usados.get(base) ?? 0) + 1;
    usados.set(base, vezes);
    return [vezes === 1 ? base : `${base}-${vezes}`, m];
  });
}

function camposQueFaltam(r: Resultado, caso: Caso): CampoFaltante[] {
  const caminhos = new Set(r.marcos.flatMap((m) => m.faltam ?? []));
  return [...caminhos].map((c) => campoFaltante(c, caso));
}
