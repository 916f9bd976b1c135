/** O caso guardado: entrada, o que a fonte publica e a própria fonte, tudo em um arquivo `*.caso.json`. */
import { z } from 'zod';
import { TIPOS_DE_IDENTIFICADOR } from '../../../direito/identificadores/index.ts';
import { textoSchema } from '../contrato/campos.ts';
import { pedidoDePrazoSchema } from '../contrato/pedidos.ts';
import { NOMES_DAS_CONTAS } from './contas.ts';
import { lerSeletor } from './seletor.ts';

/** O caso inteiro, no contrato da calculadora; quem o lê e recusa é `lerCaso`, na hora de conferir. */
const calcularSchema = z.strictObject({
  comando: z.literal('calcular'),
  caso: z.record(z.string(), z.unknown()),
});

const prazoSchema = pedidoDePrazoSchema.safeExtend({ comando: z.literal('prazo') });

const validarSchema = z.strictObject({
  comando: z.literal('validar'),
  tipo: z.enum(TIPOS_DE_IDENTIFICADOR),
  numeros: z.array(z.string().max(60)).min(1).max(200),
});

const dadoSchema = z.union([z.string().max(60), z.number()], {
  error: 'Escreva um texto ou um número.',
});

const penaSchema = z.strictObject({
  comando: z.literal('pena'),
  contas: z.record(
    z.string().regex(/^[A-Za-z][\w-]*$/, { error: 'O nome da conta começa por letra e não tem espaço.' }),
    z.strictObject({ conta: z.enum(NOMES_DAS_CONTAS), dados: z.array(dadoSchema).min(1).max(50) }),
  ),
});

export const confereSchema = z.discriminatedUnion('comando', [calcularSchema, prazoSchema, validarSchema, penaSchema], {
  error: 'Use um destes comandos: calcular, prazo, validar, pena.',
});

const esperadoSchema = z.strictObject({
  /** Caminho no resultado (ver seletor.ts). */
  em: z
    .string()
    .max(200)
    .refine((texto) => lerSeletor(texto) !== undefined, {
      error: 'Caminho ilegível. Escreva, por exemplo, marcos[tipo=progressao].data.',
    }),
  /** Como a fonte publica: data AAAA-MM-DD (ou AAAA-MM, se ela só dá o mês), duração `5a4m0d`, número, texto, sim ou não. */
  valor: z.union([z.string().max(200), z.number(), z.boolean()], {
    error: 'Escreva um texto, um número, true ou false.',
  }),
  /** Nome da leitura que tem de dar a data; sem ele, servem a oficial e qualquer alternativa com nome. */
  leitura: z.string().max(80).optional(),
});

export const TIPOS_DE_FONTE = [
  'decisao',
  'doutrina',
  'codigo',
  'concurso',
  'manual',
  'identificador',
  'catalogo',
] as const;

export const casoGuardadoSchema = z
  .strictObject({
    id: z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Use letras minúsculas, números e hífens.' }),
    titulo: textoSchema(200).min(1, { error: 'Dê um título ao caso.' }),
    fonte: z.strictObject({
      titulo: textoSchema(300),
      /** `null`: o endereço exato não foi guardado; ver `localizar`. */
      url: z.url({ protocol: /^https?$/, error: 'Escreva um endereço http ou https, ou null.' }).nullable(),
      tipo: z.enum(TIPOS_DE_FONTE),
      localizar: textoSchema(200).optional(),
    }),
    norma: textoSchema(300),
    /** Quanto a fonte merece fé: alta, decisão ou gabarito que se refaz; baixa, faltam insumos ou a conta não fecha. */
    confianca: z.enum(['alta', 'media', 'baixa']),
    nota: textoSchema(2000).optional(),
    /** `fonte-erra`: o valor publicado está errado, e a nota diz por quê. `inaproveitavel`: não há o que calcular. */
    situacao: z.enum(['fonte-erra', 'inaproveitavel']).optional(),
    confere: confereSchema.optional(),
    esperado: z.array(esperadoSchema).max(50).default([]),
  })
  .superRefine((c, ctx) => {
    const falta = (path: string, message: string): void =>
      ctx.addIssue({ code: 'custom', params: { codigo: 'obrigatorio' }, path: [path], message });
    if (c.situacao !== undefined && !c.nota) falta('nota', 'Diga na nota por que o caso não conta.');
    if (c.situacao === 'inaproveitavel') return;
    if (!c.confere) falta('confere', 'Diga o que calcular (comando e dados).');
    if (c.esperado.length === 0) falta('esperado', 'Diga ao menos um valor que a fonte publica.');
  });

export type CasoGuardado = z.output<typeof casoGuardadoSchema>;
export type Confere = z.output<typeof confereSchema>;
export type Esperado = CasoGuardado['esperado'][number];
