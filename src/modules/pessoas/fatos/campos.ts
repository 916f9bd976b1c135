/**
 * Os campos de um fato. De cada um saem o tipo, a validação, o formulário, o dicionário dos arquivos e a API: escreve-se
 * uma vez.
 */
import { z } from 'zod';
import type { EspecieDeEstrutura } from '../../acesso/index.ts';
import * as entrada from '../../../platform/entrada/campos.ts';

export type EspecieDeCampo =
  | 'texto'
  | 'texto-longo'
  | 'data'
  | 'hora'
  | 'inteiro'
  | 'escolha'
  | 'sim-ou-nao'
  | 'cpf'
  | 'estrutura'
  | 'lugar'
  | 'processo'
  | 'tipo-penal'
  | 'pena'
  | 'fato'
  | 'foto';

export interface Campo<V = unknown, O extends boolean = boolean> {
  especie: EspecieDeCampo;
  /** Como se lê na tela, com maiúscula: "Nome da mãe". */
  rotulo: string;
  obrigatorio: O;
  esquema: z.ZodType<V>;
  dica?: string;
  /** Da escolha: valor e nome. */
  opcoes?: Readonly<Record<string, string>>;
  /** Da estrutura: que espécies servem. */
  especies?: readonly EspecieDeEstrutura[];
  /** Do fato: a que tipo de fato se refere. */
  tipoDeFato?: string;
}

export type Campos = Readonly<Record<string, Campo>>;

type Valor<C> = C extends Campo<infer V> ? V : never;
type Obrigatorios<C extends Campos> = { [K in keyof C]: C[K]['obrigatorio'] extends true ? K : never }[keyof C];

/** O que um fato com estes campos guarda. */
export type DadosDe<C extends Campos> = { [K in Obrigatorios<C>]: Valor<C[K]> } & {
  [K in Exclude<keyof C, Obrigatorios<C>>]?: Valor<C[K]> | undefined;
};

type Extra = Pick<Campo, 'dica' | 'opcoes' | 'especies' | 'tipoDeFato'>;

const campo = <V>(
  especie: EspecieDeCampo,
  rotulo: string,
  esquema: z.ZodType<V>,
  extra: Extra = {},
): Campo<V, true> => ({
  especie,
  rotulo,
  obrigatorio: true,
  esquema,
  ...extra,
});

/** O mesmo campo, sem ser obrigatório. */
export const opcional = <V>(c: Campo<V>): Campo<V, false> => ({
  ...c,
  obrigatorio: false,
  esquema: entrada.opcional(c.esquema) as unknown as z.ZodType<V>,
});

const citado = (rotulo: string): string => `"${rotulo}"`;

export const texto = (rotulo: string, extra: Extra & { maximo?: number } = {}) =>
  campo<string>('texto', rotulo, entrada.texto(citado(rotulo), extra.maximo ?? 200), extra);

export const textoLongo = (rotulo: string, extra: Extra & { maximo?: number } = {}) =>
  campo<string>('texto-longo', rotulo, entrada.texto(citado(rotulo), extra.maximo ?? 4000), extra);

/** AAAA-MM-DD. */
export const data = (rotulo: string, extra: Extra = {}) =>
  campo<string>('data', rotulo, entrada.data(citado(rotulo)), extra);

/** HH:MM. */
export const hora = (rotulo: string, extra: Extra = {}) =>
  campo<string>('hora', rotulo, entrada.hora(citado(rotulo)), extra);

export const inteiro = (rotulo: string, minimo: number, maximo: number, extra: Extra = {}) =>
  campo<number>('inteiro', rotulo, entrada.inteiro(citado(rotulo), minimo, maximo), extra);

export const escolha = <const O extends Readonly<Record<string, string>>>(
  rotulo: string,
  opcoes: O,
  extra: Extra = {},
) =>
  campo<keyof O & string>(
    'escolha',
    rotulo,
    entrada.escolha(citado(rotulo), Object.keys(opcoes) as [keyof O & string, ...(keyof O & string)[]]),
    { ...extra, opcoes },
  );

/** Guarda `true` ou nada: o que não se disse não é "não". Para as duas respostas, use `simOuNao`. */
export const simOuNao = (rotulo: string, extra: Extra = {}) =>
  campo<boolean>(
    'sim-ou-nao',
    rotulo,
    z.preprocess(
      (v) => (v === 'sim' || v === true ? true : v === 'nao' || v === false ? false : undefined),
      z.boolean(`Responda ${citado(rotulo)}: sim ou não.`),
    ),
    { ...extra, opcoes: { sim: 'Sim', nao: 'Não' } },
  );

export const cpf = (rotulo = 'CPF', extra: Extra = {}) =>
  campo<string>('cpf', rotulo, entrada.cpf(citado(rotulo)), extra);

/** Id de uma estrutura (`acesso.estrutura`). */
export const estrutura = (rotulo: string, especies: readonly EspecieDeEstrutura[], extra: Extra = {}) =>
  campo<string>('estrutura', rotulo, entrada.uuid(citado(rotulo)), { ...extra, especies });

/** Id de pavilhão, ala ou cela. */
export const lugar = (rotulo: string, extra: Extra = {}) =>
  campo<string>('lugar', rotulo, entrada.uuid(citado(rotulo)), extra);

/** Número CNJ, guardado só com os 20 algarismos. Dígito errado não impede: a tela avisa (há números errados na origem). */
export const processo = (rotulo = 'Processo', extra: Extra = {}) =>
  campo<string>(
    'processo',
    rotulo,
    entrada
      .texto(citado(rotulo), 40)
      .transform((t) => t.replace(/[.\-\s]/g, ''))
      .refine((t) => /^\d{20}$/.test(t), `${rotulo}: são 20 algarismos, como em 0000000-00.0000.0.00.0000.`),
    extra,
  );

/** Id do catálogo de tipos penais. */
export const tipoPenal = (rotulo = 'Tipo penal', extra: Extra = {}) =>
  campo<string>('tipo-penal', rotulo, entrada.texto(citado(rotulo), 120), extra);

/** "5a4m0d", como no contrato do caso. */
export const pena = (rotulo: string, extra: Extra = {}) =>
  campo<string>(
    'pena',
    rotulo,
    entrada
      .texto(citado(rotulo), 20)
      .refine((t) => DURACAO.test(t), `${rotulo}: escreva anos, meses e dias, como em 5a4m0d.`),
    extra,
  );

/** Anos, meses e dias; ao menos uma parte. */
const DURACAO = /^(?=\d)(\d{1,3}a)?(\d{1,4}m)?(\d{1,5}d)?$/;

/** Id de outro fato da mesma pessoa. */
export const fato = (rotulo: string, tipoDeFato: string, extra: Extra = {}) =>
  campo<string>('fato', rotulo, entrada.uuid(citado(rotulo)), { ...extra, tipoDeFato });

/** Id de uma fotografia já guardada da mesma pessoa. */
export const foto = (rotulo: string, extra: Extra = {}) =>
  campo<string>('foto', rotulo, entrada.uuid(citado(rotulo)), extra);
