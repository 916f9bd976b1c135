/** O que da mesa se quer ver: vem da consulta do endereço, e volta a ela. Filtro que não se entende é filtro nenhum. */
import { z } from 'zod';
import type { Mesa } from './mesa.ts';

export const PRAZOS = {
  vencidos: 'Vencidos',
  proximos: 'Próximos 30 dias',
  noventa: 'Próximos 90 dias',
  faltam: 'Faltam dados',
} as const;
export type Prazo = keyof typeof PRAZOS;

export const ORDENS = { urgencia: 'Urgência', nome: 'Nome', unidade: 'Unidade' } as const;
export type Ordem = keyof typeof ORDENS;

/** Dias, contados de hoje, do que está próximo; os dois extremos entram. */
export const DIAS_PROXIMOS = 30;

/** Onde a página anterior parou. */
export interface Depois {
  incerta: boolean;
  /** AAAA-MM-DD, ou `infinity` para o que não tem data. */
  dia: string;
  pessoaId: string;
  chave: string;
}

export interface Recorte {
  prazo?: Prazo | undefined;
  especie?: string | undefined;
  unidade?: string | undefined;
  vara?: string | undefined;
  /** Partes do nome, ou o começo do número do processo. */
  q?: string | undefined;
  ordem: Ordem;
  /** Os da mesa, por nome; só valores que ela tem. */
  filtros: Readonly<Record<string, string>>;
  depois?: Depois | undefined;
}

/** O banco não guarda o caractere nulo, e ninguém escreve os outros. */
export const semControle = (texto: string): boolean => !/\p{Cc}/u.test(texto);

const CURSOR = /^([01])~(\d{4}-\d{2}-\d{2}|infinity)~([0-9a-f-]{36})~(.{1,200})$/i;

const cursor = z
  .string()
  .regex(CURSOR)
  .transform((texto): Depois => {
    const [, incerta, dia = '', pessoaId = '', chave = ''] = CURSOR.exec(texto) ?? [];
    return { incerta: incerta === '1', dia, pessoaId, chave };
  })
  .refine((d) => z.guid().safeParse(d.pessoaId).success && diaExiste(d.dia) && semControle(d.chave));

const diaExiste = (dia: string): boolean => dia === 'infinity' || z.iso.date().safeParse(dia).success;

export const consultaDaMesa = z.looseObject({
  prazo: z
    .enum(Object.keys(PRAZOS) as [Prazo])
    .optional()
    .catch(undefined),
  especie: z.string().max(100).optional().catch(undefined),
  unidade: z.guid().optional().catch(undefined),
  vara: z.guid().optional().catch(undefined),
  q: z.string().trim().min(1).max(200).refine(semControle).optional().catch(undefined),
  ordem: z.enum(Object.keys(ORDENS) as [Ordem]).catch('urgencia'),
  depois: cursor.optional().catch(undefined),
});

export function lerRecorte({ especies, filtros = [] }: Mesa, consulta: z.output<typeof consultaDaMesa>): Recorte {
  const { prazo, especie, unidade, vara, q, ordem, depois } = consulta;
  const daMesa = filtros.flatMap(({ nome, opcoes }) => {
    const valor = consulta[nome];
    return typeof valor === 'string' && Object.hasOwn(opcoes, valor) ? [[nome, valor] as const] : [];
  });
  return {
    prazo,
    especie: especie !== undefined && Object.hasOwn(especies, especie) ? especie : undefined,
    unidade,
    vara,
    q,
    ordem,
    depois,
    filtros: Object.fromEntries(daMesa),
  };
}

/** A parte da busca do endereço, sem o `?`. */
export function emConsulta({ filtros, ordem, depois, ...resto }: Recorte): string {
  const partes = new URLSearchParams();
  const todas = { ...resto, ...filtros, ordem: ordem === 'urgencia' ? undefined : ordem };
  for (const [nome, valor] of Object.entries(todas)) if (valor) partes.set(nome, valor);
  if (depois) partes.set('depois', emCursor(depois));
  return partes.toString();
}

const emCursor = ({ incerta, dia, pessoaId, chave }: Depois): string =>
  `${incerta ? 1 : 0}~${dia}~${pessoaId}~${chave}`;

/** O endereço da mesa com o recorte mudado; muda-se, volta-se ao começo. */
export function enderecoDa(
  { caminho }: Pick<Mesa, 'caminho'>,
  recorte: Recorte,
  mudancas: Partial<Recorte> = {},
): string {
  const consulta = emConsulta({ ...recorte, depois: undefined, ...mudancas });
  return consulta ? `${caminho}?${consulta}` : caminho;
}

/** O que se guarda numa visão: o nome procurado é de alguém, e a página é de um momento. */
export const paraGuardar = (recorte: Recorte): string => emConsulta({ ...recorte, q: undefined, depois: undefined });

export const temFiltro = ({ prazo, especie, unidade, vara, q, filtros }: Recorte): boolean =>
  [prazo, especie, unidade, vara, q].some((v) => v !== undefined) || Object.keys(filtros).length > 0;
