/**
 * Os campos de formulário mais comuns, em zod: espaços aparados, vazio é ausente, mensagem que diz o que fazer. Servem
 * também à API.
 */
import { z } from 'zod';
import { lerDia } from '../../direito/tempo/dia.ts';
import { validarCpf } from '../../direito/identificadores/cpf.ts';

const vazioEhAusente = (v: unknown): unknown => (typeof v === 'string' && v.trim() === '' ? undefined : v);

/** Obrigatório, com ou sem artigo no rótulo: "o nome", "a sigla". */
export const texto = (rotulo: string, maximo = 200, minimo = 1) =>
  z.preprocess(
    vazioEhAusente,
    z
      .string(`Escreva ${rotulo}.`)
      .trim()
      .min(minimo, `Escreva ${rotulo} com ao menos ${minimo} caracteres.`)
      .max(maximo, `Encurte ${rotulo}: o limite é de ${maximo} caracteres.`)
      .refine((t) => !SINAIS_DE_CONTROLE.test(t), `Tire de ${rotulo} os sinais invisíveis.`),
  );

/** Tudo o que não se vê, menos quebra de linha e tabulação. */
// oxlint-disable-next-line no-control-regex -- é o que se procura
const SINAIS_DE_CONTROLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** O banco não conhece o ano zero. */
const PRIMEIRO_DIA = '0001-01-01';

/** AAAA-MM-DD. */
export const data = (rotulo: string) =>
  z.preprocess(
    vazioEhAusente,
    z
      .string(`Informe ${rotulo}.`)
      .refine(
        (t) => lerDia(t) !== undefined && t >= PRIMEIRO_DIA,
        `${maiuscula(rotulo)} não é um dia do calendário. Escreva dia, mês e ano.`,
      ),
  );

/** HH:MM, de 00:00 a 23:59. */
export const hora = (rotulo: string) =>
  z.preprocess(
    vazioEhAusente,
    z
      .string(`Informe ${rotulo}.`)
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${maiuscula(rotulo)} é uma hora e minutos, de 00:00 a 23:59.`),
  );

export const cpf = (rotulo = 'o CPF') =>
  z.preprocess(
    vazioEhAusente,
    z
      .string(`Escreva ${rotulo}.`)
      .transform((t) => t.replace(/[.\-\s]/g, ''))
      .refine(
        (t) => validarCpf(t).valido,
        `${maiuscula(rotulo)} não confere: são 11 algarismos, e os dois últimos dependem dos outros.`,
      ),
  );

const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\]+$/;
const MAIOR_EMAIL = 254;

export const email = (rotulo = 'o e-mail') =>
  texto(rotulo, MAIOR_EMAIL).refine(
    (t) => EMAIL.test(t),
    `${maiuscula(rotulo)} não está completo. Exemplo: nome@orgao.exemplo.br`,
  );

export const escolha = <const O extends readonly [string, ...string[]]>(rotulo: string, opcoes: O) =>
  z.preprocess(vazioEhAusente, z.enum(opcoes, `Escolha ${rotulo} na lista.`));

export const uuid = (rotulo: string) => z.preprocess(vazioEhAusente, z.guid(`Escolha ${rotulo} na lista.`));

export const inteiro = (rotulo: string, minimo: number, maximo: number) =>
  z.preprocess(
    vazioEhAusente,
    z.coerce
      .number(`Escreva ${rotulo}: um número inteiro.`)
      .int(`Escreva ${rotulo}: um número inteiro.`)
      .min(minimo, `${maiuscula(rotulo)}: de ${minimo} a ${maximo}.`)
      .max(maximo, `${maiuscula(rotulo)}: de ${minimo} a ${maximo}.`),
  );

/** Caixa de marcar que precisa estar marcada. */
export const aceite = (mensagem: string) => z.literal('sim', mensagem);

/** O mesmo campo, sem ser obrigatório. */
export const opcional = <T extends z.ZodType>(campo: T) => z.preprocess(vazioEhAusente, campo.optional());

/** Um ou vários valores do mesmo nome (caixas de marcar) sempre como lista. */
export const lista = <T extends z.ZodType>(item: T, mensagem: string) =>
  z.preprocess((v) => (v === undefined ? [] : [v].flat()), z.array(item).min(1, mensagem));

const maiuscula = (rotulo: string): string => rotulo.charAt(0).toUpperCase() + rotulo.slice(1);
