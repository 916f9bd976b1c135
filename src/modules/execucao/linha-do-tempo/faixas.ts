/** A vida presa em faixas: o que durou, de quando a quando, e o que aconteceu num dia. Pura. */
import {
  type DadosDaTransferencia,
  type DadosDoRegime,
  monitoracoesDe,
  type NomesDosLugares,
  REGIMES,
} from '../../custodia/index.ts';
import { doTipo, type FatoVigente } from '../../pessoas/index.ts';
import { fraseDoFato, tipoDoFato } from '../fatos/todos.ts';

export interface Faixa {
  /** AAAA-MM-DD, inclusive. */
  de: string;
  /** Ausente: ainda dura. */
  ate?: string | undefined;
  texto: string;
  tom: 'presa' | 'fora' | 'lugar' | 'regime' | 'monitoracao' | 'rotina';
}

export interface Pista {
  nome: string;
  faixas: readonly Faixa[];
}

export interface Sinal {
  dia: string;
  texto: string;
  tom: 'disciplina' | 'beneficio' | 'processo';
}

export interface Desenho {
  pistas: readonly Pista[];
  sinais: readonly Sinal[];
}

export function desenhoDe(vigentes: readonly FatoVigente[], nomes: Pick<NomesDosLugares, 'unidade'>): Desenho {
  const pistas: Pista[] = [
    { nome: 'Prisão', faixas: prisoes(vigentes) },
    { nome: 'Unidade', faixas: unidades(vigentes, nomes) },
    { nome: 'Regime', faixas: regimes(vigentes) },
    { nome: 'Trabalho e estudo', faixas: rotina(vigentes) },
    { nome: 'Monitoração', faixas: monitoracoes(vigentes) },
  ];
  return { pistas: pistas.filter((p) => p.faixas.length > 0), sinais: sinaisDe(vigentes) };
}

const PRENDEM = new Set(['custodia.prisao', 'custodia.recaptura']);
const ACABAM = new Set(['custodia.soltura', 'custodia.obito']);
const FUGA = 'custodia.fuga';

/** Presa, foragida, presa de novo: cada uma até a seguinte. */
function prisoes(vigentes: readonly FatoVigente[]): Faixa[] {
  const viradas = vigentes.filter((f) => PRENDEM.has(f.tipo) || ACABAM.has(f.tipo) || f.tipo === FUGA);
  const faixas: Faixa[] = [];
  for (const { tipo, dia } of viradas) {
    const ultima = faixas.at(-1);
    const aberta = ultima?.ate === undefined ? ultima : undefined;
    // Outro título de quem já está presa não começa outra prisão.
    if (aberta?.tom === 'presa' && PRENDEM.has(tipo)) continue;
    if (aberta) aberta.ate = dia;
    if (PRENDEM.has(tipo)) faixas.push({ de: dia, texto: 'Presa', tom: 'presa' });
    else if (tipo === FUGA) faixas.push({ de: dia, texto: 'Foragida', tom: 'fora' });
  }
  return faixas;
}

const SAEM = new Set([FUGA, ...ACABAM]);

const CHEGAM = new Set(['custodia.entrada', 'custodia.transferencia-recebida']);

function unidades(vigentes: readonly FatoVigente[], nomes: Pick<NomesDosLugares, 'unidade'>): Faixa[] {
  const destinos = new Map(
    doTipo<DadosDaTransferencia>(vigentes, 'custodia.transferencia-pedida').map((f) => [f.raiz, f.dados.destinoId]),
  );
  const viradas = vigentes.filter((f) => CHEGAM.has(f.tipo) || SAEM.has(f.tipo));
  return viradas.flatMap((f, i): Faixa[] => {
    if (!CHEGAM.has(f.tipo)) return [];
    const { estruturaId, transferenciaId } = f.dados as { estruturaId?: string; transferenciaId?: string };
    const onde = estruturaId ?? destinos.get(transferenciaId ?? '');
    return [{ de: f.dia, ate: viradas[i + 1]?.dia, texto: nomes.unidade(onde), tom: 'lugar' }];
  });
}

const regimes = (vigentes: readonly FatoVigente[]): Faixa[] =>
  doTipo<DadosDoRegime>(vigentes, 'custodia.regime').map((f, i, todos) => ({
    de: f.dia,
    ate: todos[i + 1]?.dia,
    texto: `Regime ${REGIMES[f.dados.regime].toLowerCase()}`,
    tom: 'regime',
  }));

const DA_ROTINA = new Set(['custodia.trabalho', 'custodia.estudo']);

const rotina = (vigentes: readonly FatoVigente[]): Faixa[] =>
  vigentes
    .filter((f) => DA_ROTINA.has(f.tipo))
    .map((f) => ({ de: f.dia, ate: f.ate ?? f.dia, texto: fraseDoFato(f), tom: 'rotina' }));

const monitoracoes = (vigentes: readonly FatoVigente[]): Faixa[] =>
  monitoracoesDe(vigentes).map(({ inicio, prazo, fim }) => ({
    de: inicio,
    ate: fim !== undefined && fim < prazo ? fim : prazo,
    texto: 'Monitoração eletrônica',
    tom: 'monitoracao',
  }));

const COM_SINAL = new Set(['disciplina', 'beneficio', 'processo']);

const sinaisDe = (vigentes: readonly FatoVigente[]): Sinal[] =>
  vigentes.flatMap((f) => {
    const grupo = tipoDoFato(f)?.grupo ?? '';
    return COM_SINAL.has(grupo) ? [{ dia: f.dia, texto: fraseDoFato(f), tom: grupo as Sinal['tom'] }] : [];
  });
