/** O relógio é injetável: o motor de direito não o lê, e os testes fixam o dia. */
import { type Dia, dia } from '../direito/tempo/dia.ts';

export interface Relogio {
  /** O dia de hoje em Brasília (America/Sao_Paulo), que é o "hoje" de todo cálculo sem data de referência. */
  hoje(): Dia;
  agora(): Date;
}

let formato: Intl.DateTimeFormat | undefined;

/** Criado só quando se pergunta o dia: custa 20 ms, e a linha de comando com data de referência não o usa. */
function emBrasilia(): Intl.DateTimeFormat {
  formato ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Sao_Paulo',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return formato;
}

export const relogioDoSistema: Relogio = {
  hoje: () => dia(emBrasilia().format(new Date())),
  agora: () => new Date(),
};

/** Relógio parado ao meio-dia de Brasília do dia dado (AAAA-MM-DD), para testes e demonstrações. */
export function relogioParado(em: string): Relogio {
  return { hoje: () => dia(em), agora: () => new Date(`${em}T12:00:00-03:00`) };
}
