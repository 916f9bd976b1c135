/**
 * A linha do tempo da custódia: quando esteve presa, quando fugiu, quando foi solta, em que regime, que faltas.
 * Percorre os eventos até a data de referência; o resto do cálculo só pergunta a ela.
 */
import type { Caso, Regime } from '../caso.ts';
import type { Dia } from '../tempo/dia.ts';
import { emOrdem, type EventoOrdenado } from './ordem.ts';

export interface Interrupcao {
  /** Dia em que saiu (fuga, livramento depois revogado). */
  inicio: Dia;
  /** Dia em que voltou; ausente: ainda não voltou até a data de referência. */
  fim?: Dia;
  motivo: 'fuga' | 'livramento revogado' | 'soltura';
}

/** Período de custódia contínuo; as prisões sem soltura entre si são uma só (decisão 16). */
export interface PeriodoPreso {
  inicio: Dia;
  /** Dia da soltura (conta); ausente: ainda preso. */
  fim?: Dia;
  interrupcoes: Interrupcao[];
}

export interface Falta {
  data: Dia;
  indice: number;
  homologada: boolean;
  /** Recaptura, quando a falta é a fuga (decisão 6). */
  recaptura?: Dia;
}

export interface MudancaDeRegime {
  data: Dia;
  regime: Regime;
  indice: number;
  causa: 'progressao' | 'regressao';
  requisitoEm?: Dia | undefined;
  definitiva?: boolean;
}

export interface LivramentoConcedido {
  data: Dia;
  revogadoEm?: Dia;
  causa?: 'crime-durante' | 'crime-anterior' | 'outra';
}

export interface LinhaDoTempo {
  emData: Dia;
  /** Períodos de prisão encerrados antes da última prisão desta execução: são detração. */
  anteriores: PeriodoPreso[];
  /** O período que começa na última prisão; ausente: a execução não começou. */
  atual?: PeriodoPreso;
  faltas: Falta[];
  mudancas: MudancaDeRegime[];
  /** Todos os concedidos, em ordem. */
  livramentos: LivramentoConcedido[];
  comutacaoDias: number;
  /** Ids indultados (`undefined` na lista: todas as condenações). */
  indultos: { data: Dia; condenacao?: string | undefined }[];
  ordenados: EventoOrdenado[];
  /** Posições de eventos posteriores à data de referência: não entram no cálculo (decisão 21). */
  futuros: number[];
}

interface Andamento extends LinhaDoTempo {
  foragido?: Interrupcao;
  /** Preso por novo fato durante o livramento, antes da revogação. */
  retorno?: Dia;
  /** Livramento revogado sem notícia de quando voltou: a próxima prisão o dirá. */
  aguardaRetorno?: Interrupcao;
}

export function linhaDoTempo(caso: Caso): LinhaDoTempo {
  const l: Andamento = {
    emData: caso.emData,
    anteriores: [],
    faltas: [],
    mudancas: [],
    livramentos: [],
    comutacaoDias: 0,
    indultos: [],
    ordenados: emOrdem(caso.eventos),
    futuros: [],
  };
  for (const e of l.ordenados) {
    if (e.data > caso.emData) l.futuros.push(e.indice);
    else aplicar(l, e);
  }
  if (!l.atual && l.anteriores.length > 0) reabrirOUltimo(l);
  ligarFaltasAFugas(l);
  return l;
}

function aplicar(l: Andamento, { evento: e, indice }: EventoOrdenado): void {
  switch (e.tipo) {
    case 'prisao':
      // A prisão civil não é pena: nem começa a execução, nem detrai (CPC 528).
      if (e.titulo !== 'civil') prender(l, e.data);
      return;
    case 'recaptura':
      return prender(l, e.data);
    case 'soltura':
      return soltar(l, e.data);
    case 'fuga':
      l.foragido = { inicio: e.data, motivo: 'fuga' };
      l.atual?.interrupcoes.push(l.foragido);
      return;
    case 'falta-grave':
      l.faltas.push({ data: e.data, indice, homologada: e.homologada === true });
      return;
    case 'progressao':
      l.mudancas.push({ data: e.data, regime: e.regime, indice, causa: 'progressao', requisitoEm: e.requisitoEm });
      return;
    case 'regressao': {
      const definitiva = e.definitiva !== false;
      l.mudancas.push({ data: e.data, regime: e.regime, indice, causa: 'regressao', definitiva });
      return;
    }
    case 'livramento':
      l.livramentos.push({ data: e.data });
      delete l.retorno;
      return;
    case 'livramento-revogado':
      return revogar(l, e.data, e.causa);
    case 'comutacao':
      l.comutacaoDias += e.dias;
      return;
    case 'indulto':
      l.indultos.push({ data: e.data, condenacao: e.condenacao });
      return;
    default:
  }
}

function prender(l: Andamento, data: Dia): void {
  if (l.foragido) {
    l.foragido.fim = data;
    delete l.foragido;
  } else if (l.aguardaRetorno) {
    l.aguardaRetorno.fim = data;
    delete l.aguardaRetorno;
  } else if (emLivramento(l)) {
    l.retorno = data;
  }
  l.atual ??= { inicio: data, interrupcoes: [] };
}

function soltar(l: Andamento, data: Dia): void {
  // O alvará do livramento não encerra a execução: quem está em livramento continua cumprindo.
  if (!l.atual || emLivramento(l)) return;
  l.anteriores.push({ ...l.atual, fim: data });
  delete l.atual;
  delete l.foragido;
}

/** Crime anterior: o tempo solto conta (LEP 141). Nas demais causas, não conta (CP 88; LEP 142). */
function revogar(l: Andamento, data: Dia, causa: NonNullable<LivramentoConcedido['causa']>): void {
  const livramento = l.livramentos.at(-1);
  if (!livramento) return;
  livramento.revogadoEm = data;
  livramento.causa = causa;
  const interrupcao: Interrupcao = {
    // O período de prova de quem é revogado por crime anterior conta, mas só até a revogação.
    inicio: causa === 'crime-anterior' ? data : livramento.data,
    fim: l.retorno !== undefined && causa !== 'crime-anterior' ? l.retorno : data,
    motivo: 'livramento revogado',
  };
  l.atual?.interrupcoes.push(interrupcao);
  if (l.retorno === undefined) l.aguardaRetorno = interrupcao;
}

/** Solta e sem nova prisão: a execução continua sendo a da última prisão, interrompida desde a soltura. */
function reabrirOUltimo(l: Andamento): void {
  const ultimo = l.anteriores.pop()!;
  const interrupcoes = [...ultimo.interrupcoes, { inicio: ultimo.fim!, motivo: 'soltura' as const }];
  l.atual = { inicio: ultimo.inicio, interrupcoes };
}

function ligarFaltasAFugas(l: Andamento): void {
  if (l.faltas.length === 0 || !l.atual) return;
  for (const i of l.atual.interrupcoes) {
    if (i.motivo !== 'fuga') continue;
    for (const f of l.faltas) {
      if (f.data >= i.inicio && f.data <= (i.fim ?? l.emData) && i.fim !== undefined) f.recaptura = i.fim;
    }
  }
}

/** A interrupção em curso na data de referência (foragida ou solta), se houver. */
export function interrupcaoAberta(l: LinhaDoTempo): Interrupcao | undefined {
  return l.atual?.interrupcoes.find((i) => i.fim === undefined);
}

export function emLivramento(l: LinhaDoTempo): boolean {
  const ultimo = l.livramentos.at(-1);
  return ultimo !== undefined && ultimo.revogadoEm === undefined;
}

/** Regime na data de referência: o mais grave dos iniciais; depois, só progressão e regressão (decisão 14). */
export function regimeAtual(l: LinhaDoTempo, iniciais: readonly (Regime | undefined)[]): Regime | undefined {
  const ultima = l.mudancas.at(-1);
  if (ultima) return ultima.regime;
  return maisGraveDosRegimes(iniciais);
}

const GRAVIDADE: readonly Regime[] = ['fechado', 'semiaberto', 'aberto'];

export function maisGraveDosRegimes(regimes: readonly (Regime | undefined)[]): Regime | undefined {
  return GRAVIDADE.find((r) => regimes.includes(r));
}
