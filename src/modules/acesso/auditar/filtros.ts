/** Do formulário de busca aos filtros da auditoria. Os dias são do fuso do sistema, os dois inclusive. */
import { z } from 'zod';
import { lerDia } from '../../../direito/tempo/dia.ts';
import { type FiltrosDaBusca, TIPOS_DE_ENTRADA } from '../../auditoria/index.ts';

const MAIOR_TEXTO = 200;

const vazioEhAusente = (v: unknown): unknown => (typeof v === 'string' && v.trim() === '' ? undefined : v);
/** Filtro que não se entende é filtro nenhum. */
const ou = <T extends z.ZodType>(campo: T) => z.preprocess(vazioEhAusente, campo.optional()).catch(undefined);
const texto = () => ou(z.string().trim().max(MAIOR_TEXTO));
const dia = () => ou(z.string().refine((d) => lerDia(d) !== undefined));

export const buscaSchema = z.object({
  /** Nome ou CPF de quem agiu; `usuarioId` é a pessoa já escolhida. */
  pessoa: texto(),
  usuarioId: ou(z.guid()),
  titularId: ou(z.guid()),
  acao: texto(),
  tipo: ou(z.enum(TIPOS_DE_ENTRADA)),
  procedimento: texto(),
  origem: texto(),
  de: dia(),
  ate: dia(),
  depoisDe: texto(),
});

export type Busca = z.output<typeof buscaSchema>;

export function filtrosDe(busca: Busca, fuso: string): FiltrosDaBusca {
  const { usuarioId, titularId, acao, tipo, procedimento, origem, de, ate } = busca;
  return {
    usuarioId,
    titularId,
    acao,
    tipo,
    procedimento,
    origemIp: origem,
    de: de === undefined ? undefined : comecoDoDia(de, fuso, 0),
    ate: ate === undefined ? undefined : comecoDoDia(ate, fuso, 1),
  };
}

/** O primeiro instante do dia, `depois` dias adiante. */
const comecoDoDia = (dia: string, fuso: string, depois: number): Date =>
  new Date(Temporal.PlainDate.from(dia).add({ days: depois }).toZonedDateTime(fuso).epochMilliseconds);

/** A mesma busca em outro endereço (a página seguinte, o CSV). */
export function enderecoDaBusca(caminho: string, busca: Busca, mudancas: Partial<Busca> = {}): string {
  const pares = Object.entries({ ...busca, ...mudancas }).filter((p): p is [string, string] => p[1] !== undefined);
  return pares.length === 0 ? caminho : `${caminho}?${new URLSearchParams(pares).toString()}`;
}
