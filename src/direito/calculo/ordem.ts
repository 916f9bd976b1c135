/** Eventos em ordem de data e, no mesmo dia, em ordem lógica. */
import type { Evento, TipoDeEvento } from '../caso.ts';
import type { Dia } from '../tempo/dia.ts';

export interface EventoOrdenado {
  evento: Evento;
  /** Posição no arquivo, para citar `eventos[i]`. */
  indice: number;
  data: Dia;
}

/** No mesmo dia: quem volta antes de quem sai; a falta antes da regressão que ela causa. */
const PESO: Partial<Record<TipoDeEvento, number>> = {
  prisao: 0,
  recaptura: 1,
  'livramento-revogado': 2,
  'falta-grave': 3,
  regressao: 4,
  progressao: 6,
  livramento: 7,
  fuga: 8,
  soltura: 9,
};

/** O dia em que o evento se situa: os períodos, pelo último dia; a remição, por `ate` (decisão 8). */
export function dataDoEvento(e: Evento): Dia {
  switch (e.tipo) {
    case 'trabalho':
    case 'estudo':
    case 'recolhimento-noturno':
      return e.fim;
    case 'monitoracao':
      return e.inicio;
    case 'remicao':
      return e.ate ?? e.data;
    default:
      return e.data;
  }
}

export function emOrdem(eventos: readonly Evento[]): EventoOrdenado[] {
  const lista: EventoOrdenado[] = [];
  for (let i = 0; i < eventos.length; i++) {
    const evento = eventos[i]!;
    lista.push({ evento, indice: i, data: dataDoEvento(evento) });
  }
  lista.sort((a, b) => a.data - b.data || peso(a) - peso(b) || a.indice - b.indice);
  return trocarSaidaERetornoNoMesmoDia(lista);
}

const peso = (e: EventoOrdenado): number => PESO[e.evento.tipo] ?? 5;

const SAIDA_ANTES_DO_RETORNO: Partial<Record<TipoDeEvento, TipoDeEvento>> = { prisao: 'soltura', recaptura: 'fuga' };

/** Quem já estava preso e, no mesmo dia, sai e volta (alvará e novo título): a saída vem antes do retorno. */
function trocarSaidaERetornoNoMesmoDia(lista: EventoOrdenado[]): EventoOrdenado[] {
  let preso = false;
  for (let i = 0; i < lista.length; i++) {
    const saida = SAIDA_ANTES_DO_RETORNO[lista[i]!.evento.tipo];
    if (preso && saida) {
      const j = lista.findIndex((e, k) => k > i && e.data === lista[i]!.data && e.evento.tipo === saida);
      if (j > 0) lista.splice(i, 0, lista.splice(j, 1)[0]!);
    }
    const tipo = lista[i]!.evento.tipo;
    if (tipo === 'prisao' || tipo === 'recaptura') preso = true;
    if (tipo === 'soltura' || tipo === 'fuga') preso = false;
  }
  return lista;
}
