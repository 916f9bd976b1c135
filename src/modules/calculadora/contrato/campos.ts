/** Campos do contrato: o texto que a pessoa escreve vira, na leitura, o valor que o motor usa. */
import { z } from 'zod';
import { type Dia, lerDia } from '../../../direito/tempo/dia.ts';
import { type Fracao, lerFracao } from '../../../direito/tempo/fracao.ts';
import type { Pena } from '../../../direito/tempo/pena.ts';

/** Datas aceitas: antes de 1900 ou depois de 2200 é erro de digitação, e o calendário do motor não precisa ir além. */
const PRIMEIRA_DATA = lerDia('1900-01-01')!;
const ULTIMA_DATA = lerDia('2200-12-31')!;

const problema = (codigo: string, mensagem: string) => ({
  code: 'custom' as const,
  params: { codigo },
  message: mensagem,
});

export const dataSchema = z
  .string()
  .meta({ description: 'Data AAAA-MM-DD', format: 'date', examples: ['2026-11-21'] })
  .transform((texto, ctx): Dia => {
    const lida = lerDia(texto);
    if (lida !== undefined && lida >= PRIMEIRA_DATA && lida <= ULTIMA_DATA) return lida;
    const mensagem =
      lida === undefined
        ? `"${texto.slice(0, 30)}" não é uma data que existe. Escreva AAAA-MM-DD, por exemplo 2026-11-21.`
        : `${texto} está fora do intervalo aceito (1900-01-01 a 2200-12-31). Confira o ano.`;
    ctx.issues.push({ ...problema('data-impossivel', mensagem), input: texto });
    return z.NEVER;
  });

const parte = (nome: string, limite: number) =>
  z
    .int({ error: `${nome}: escreva um número inteiro.` })
    .min(0, { error: `${nome}: a duração não pode ser negativa.` })
    .max(limite, { error: `${nome}: o máximo aceito é ${limite}.` });

const emPartes = z
  .strictObject({
    anos: parte('anos', 1000).optional(),
    meses: parte('meses', 12_000).optional(),
    dias: parte('dias', 365_000).optional(),
  })
  .transform((p): Pena => ({ anos: p.anos ?? 0, meses: p.meses ?? 0, dias: p.dias ?? 0 }));

const TEXTO_DE_DURACAO = /^\s*(?=\S)(?:(\d{1,4})\s*a)?\s*(?:(\d{1,5})\s*m)?\s*(?:(\d{1,6})\s*d)?\s*$/i;

/** Lê `5a4m0d`, `2m`, `10d`; `undefined` se não for duração. */
export function lerDuracao(texto: string): Pena | undefined {
  const m = TEXTO_DE_DURACAO.exec(texto);
  if (!m) return undefined;
  return { anos: Number(m[1] ?? 0), meses: Number(m[2] ?? 0), dias: Number(m[3] ?? 0) };
}

const emTexto = z
  .string()
  .max(20, { error: 'Duração longa demais. Escreva como 5a4m0d.' })
  .meta({ examples: ['5a4m0d'] })
  .transform((texto, ctx): Pena => {
    const lida = lerDuracao(texto);
    if (lida) return lida;
    const negativa = texto.includes('-');
    const mensagem = negativa
      ? 'A duração não pode ser negativa.'
      : `"${texto}" não é uma duração. Escreva como 5a4m0d (anos, meses e dias).`;
    ctx.issues.push({ ...problema(negativa ? 'duracao-negativa' : 'duracao-invalida', mensagem), input: texto });
    return z.NEVER;
  });

/** `{ anos, meses, dias }` (partes ausentes valem 0) ou `"5a4m0d"`. Não pode ser toda zero. */
export const duracaoSchema = z
  .union([emPartes, emTexto], { error: 'Escreva a duração como "5a4m0d" ou { "anos": 5, "meses": 4, "dias": 0 }.' })
  .superRefine((p, ctx) => {
    if (p && p.anos === 0 && p.meses === 0 && p.dias === 0) {
      ctx.addIssue(problema('duracao-nula', 'A duração é zero. Informe anos, meses ou dias, ou retire o campo.'));
    }
  });

export const fracaoSchema = z
  .string()
  .max(12)
  .meta({ description: 'Fração como a lei a escreve', examples: ['1/6', '16%'] })
  .transform((texto, ctx): Fracao => {
    const lida = lerFracao(texto);
    if (lida) return lida;
    ctx.issues.push({
      ...problema('fracao-invalida', `"${texto}" não é uma fração entre 0 e 1. Escreva como "1/6" ou "16%".`),
      input: texto,
    });
    return z.NEVER;
  });

export const textoSchema = (limite = 300) =>
  z.string().max(limite, { error: `Texto longo demais (máximo ${limite} letras).` });

export const simNao = z.boolean({ error: 'Escreva true ou false.' });

/** Contagem inteira de 0 a `limite` (dias, horas, obras). */
export const contagem = (limite: number) =>
  z
    .int({ error: 'Escreva um número inteiro.' })
    .min(0, { error: 'Não pode ser negativo.' })
    .max(limite, { error: `O máximo aceito é ${limite}.` });
