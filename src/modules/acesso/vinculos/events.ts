/** O que os vínculos dizem aos outros. */
import type { Evento } from '../../../platform/eventos/index.ts';

export const PAPEL_PROPOSTO = 'acesso.papel-proposto';
export const PAPEL_AUTORIZADO = 'acesso.papel-autorizado';
export const PAPEL_RECUSADO = 'acesso.papel-recusado';
export const PAPEL_REVOGADO = 'acesso.papel-revogado';

export const evento = (tipo: string, vinculoId: string): Evento => ({ tipo, dados: { vinculoId } });
