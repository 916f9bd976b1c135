/** Pedidos menores da API: contar um prazo e validar um número. */
import { z } from 'zod';
import type { PedidoDePrazo } from '../../../direito/calculo/prazo.ts';
import { TIPOS_DE_IDENTIFICADOR } from '../../../direito/identificadores/index.ts';
import { dataSchema, duracaoSchema, simNao, textoSchema } from './campos.ts';
import { passoSchema } from './resultado-schema.ts';

const LIMITE_DE_DIAS = 36_500;
const LIMITE_DE_ANOS = 100;
const LIMITE_DE_FERIADOS = 5000;

/** Confere mesmo quando outro campo está errado: a pessoa vê tudo de uma vez. */
const sempre = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null;

interface Tamanho {
  dias?: unknown;
  duracao?: unknown;
}

const umDosDois = (p: Tamanho): boolean => (p.dias === undefined) !== (p.duracao === undefined);

export const pedidoDePrazoSchema = z
  .strictObject({
    regime: z.enum(['cpp', 'penal', 'dias-uteis']).meta({
      description: 'cpp: CPP 798, exclui o dia do começo; penal: CP 10, inclui; dias-uteis: só dias úteis',
    }),
    inicio: dataSchema,
    dias: z
      .int({ error: 'Escreva um número inteiro.' })
      .min(1, { error: 'O prazo mínimo é de 1 dia.' })
      .max(LIMITE_DE_DIAS, { error: `O máximo aceito é ${LIMITE_DE_DIAS}.` })
      .optional(),
    duracao: duracaoSchema.optional(),
    feriados: z
      .array(dataSchema)
      .max(LIMITE_DE_FERIADOS, { error: `São aceitos até ${LIMITE_DE_FERIADOS} feriados.` })
      .default([])
      .meta({ description: 'Só estes são feriado; nenhum é presumido' }),
    preso: simNao.default(false).meta({ description: 'Processo de pessoa presa (CPP 798-A)' }),
    sabadoUtil: simNao.default(false),
  })
  .refine(umDosDois, {
    path: ['dias'],
    params: { codigo: 'duracao-ambigua' },
    message: 'Informe o tamanho do prazo em "dias" ou em "duracao" (um dos dois).',
    when: sempre,
  })
  .refine(({ duracao: d }) => !d || d.anos + d.meses / 12 + d.dias / 365 <= LIMITE_DE_ANOS, {
    path: ['duracao'],
    params: { codigo: 'acima-do-limite' },
    message: `O prazo máximo aceito é de ${LIMITE_DE_ANOS} anos.`,
  })
  .meta({ id: 'PedidoDePrazo', description: 'Um prazo a contar, em dias ou em duracao' });

type PrazoLido = z.output<typeof pedidoDePrazoSchema>;

/** O esquema já garantiu que vem `dias` ou `duracao`, e não os dois. */
export function pedidoDoMotor({ dias, duracao, ...resto }: PrazoLido): PedidoDePrazo {
  return { ...resto, duracao: duracao ? { pena: duracao } : { dias: dias! } };
}

export const prazoSchema = z
  .object({
    primeiroDia: z.iso.date().meta({ description: 'Primeiro dia que conta' }),
    ultimoDia: z.iso.date().meta({ description: 'Último dia, inclusive' }),
    trilha: z.array(passoSchema),
  })
  .meta({ id: 'Prazo', description: 'O prazo contado, com a memória' });

export const pedidoDeValidacaoSchema = z
  .strictObject({
    tipo: z.enum(TIPOS_DE_IDENTIFICADOR).meta({ description: 'cnj: processo judicial; nup: processo administrativo' }),
    numero: textoSchema(60).meta({ description: 'Com ou sem pontuação' }),
  })
  .meta({ id: 'PedidoDeValidacao', description: 'Um número a conferir' });

export const validacaoSchema = z
  .object({
    valido: z.boolean(),
    normalizado: z.string().meta({ description: 'Com a pontuação oficial, se deu para pontuar' }),
    motivo: z.string().optional().meta({ description: 'O que está errado, ou o que não pôde ser conferido' }),
  })
  .meta({ id: 'Validacao', description: 'Se o número confere, e por quê' });

export const entradaInvalidaSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.literal(422),
    detail: z.string(),
    erros: z.array(
      z.object({
        caminho: z.string().meta({ description: 'Ex.: condenacoes[0].pena.meses' }),
        codigo: z.string(),
        mensagem: z.string(),
      }),
    ),
  })
  .meta({ id: 'EntradaInvalida', description: 'Todos os problemas de uma vez (RFC 9457)' });

export const problemaSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    pedido: z.string().optional().meta({ description: 'Código do pedido, nos erros do sistema' }),
  })
  .meta({ id: 'Problema', description: 'Qualquer outro erro (RFC 9457)' });
