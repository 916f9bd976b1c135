/** O calendário que abre e fecha os plantões. Tudo em dias locais da estrutura, de meia-noite a meia-noite. */
import { dia, diaDaSemana, iso, maisDias } from '../../../direito/tempo/dia.ts';
import { dentroDe } from '../permissao/alcance.ts';

/** Onde a norma vale; o que falta não limita. Sem nada: no país todo. */
export interface OndeVale {
  uf?: string | undefined;
  municipio?: string | undefined;
  /** Só nesta estrutura e abaixo dela: feriado ou recesso próprio de um órgão. */
  caminho?: string | undefined;
}

export interface Feriado extends OndeVale {
  /** AAAA-MM-DD. */
  dia: string;
}

/** Recesso forense; os dois dias inclusive. */
export interface Recesso extends OndeVale {
  inicio: string;
  fim: string;
}

export interface Calendario {
  feriados: readonly Feriado[];
  recessos: readonly Recesso[];
}

/** O lugar da estrutura de que se pergunta. */
export interface LugarNoCalendario {
  uf?: string | undefined;
  municipio?: string | undefined;
  caminho?: string | undefined;
}

const formatos = new Map<string, Intl.DateTimeFormat>();

/** O dia (AAAA-MM-DD) em que se está num fuso da IANA. */
export function diaEm(fuso: string, agora: Date): string {
  let formato = formatos.get(fuso);
  if (!formato) {
    formato = new Intl.DateTimeFormat('en-CA', { timeZone: fuso, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatos.set(fuso, formato);
  }
  return formato.format(agora);
}

/** Dias corridos depois (ou antes) de um dia AAAA-MM-DD. */
export const somarDias = (em: string, dias: number): string => iso(maisDias(dia(em), dias));

export const noRecesso = (c: Calendario, lugar: LugarNoCalendario, em: string): boolean =>
  c.recessos.some((r) => r.inicio <= em && em <= r.fim && valeEm(r, lugar));

/** Sábado, domingo ou feriado do lugar. */
export const semExpediente = (c: Calendario, lugar: LugarNoCalendario, em: string): boolean =>
  fimDeSemana(em) || c.feriados.some((f) => f.dia === em && valeEm(f, lugar));

const [DOMINGO, SABADO] = [0, 6];
const fimDeSemana = (em: string): boolean => [DOMINGO, SABADO].includes(diaDaSemana(dia(em)));

const valeEm = (norma: OndeVale, lugar: LugarNoCalendario): boolean =>
  (norma.uf === undefined || norma.uf === lugar.uf) &&
  (norma.municipio === undefined || norma.municipio === lugar.municipio) &&
  (norma.caminho === undefined || dentroDe(lugar.caminho, norma.caminho));
