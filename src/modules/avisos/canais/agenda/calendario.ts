/** O arquivo iCalendar (RFC 5545): um evento de dia inteiro para cada aviso, sem nome nem documento. Puro. */
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { iniciais } from '../../../pessoas/index.ts';
import { acharEspecie, nomeDaEspecie } from '../../especies/index.ts';
import type { AvisoNaAgenda } from './store.ts';

/** De quanto em quanto o programa de agenda deve reler, em segundos (escolha do sistema). */
export const RELER_S = 3600;
/** O alarme toca às 8 h da véspera. */
const ANTES_DA_MEIA_NOITE_S = 16 * 3600;

interface Origem {
  /** "Defensor público · Núcleo da Lagoa". */
  nome: string;
  enderecoPublico: string;
}

export function escreverAgenda(avisos: readonly AvisoNaAgenda[], { nome, enderecoPublico }: Origem): string {
  const agenda = ical({
    name: `Avisos · ${nome}`,
    prodId: { company: 'Custodia', product: 'Avisos', language: 'PT-BR' },
    ttl: RELER_S,
  });
  for (const a of avisos) {
    const titulo = `${nomeDaEspecie(a.especie)}${a.nome === undefined ? '' : ` · ${iniciais(a.nome)}`}`;
    agenda.createEvent({
      // O mesmo aviso é sempre o mesmo evento: o programa de agenda o atualiza, e não o repete.
      id: `${a.avisoId}@${new URL(enderecoPublico).hostname}`,
      stamp: a.abertoEm,
      start: a.alvo,
      allDay: true,
      summary: titulo,
      description: acharEspecie(a.especie)?.oQueFazer ?? null,
      url: `${enderecoPublico}/avisos/${a.pessoaId}/${a.avisoId}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: [{ type: ICalAlarmType.display, trigger: ANTES_DA_MEIA_NOITE_S, description: titulo }],
    });
  }
  return agenda.toString();
}
