/**
 * A resposta do cálculo em zod, para o OpenAPI e para quem consome a API. Espelha `direito/resultado.ts`, que não pode
 * depender de biblioteca; `resultado-schema.test.ts` reprova se os dois divergirem.
 */
import { z } from 'zod';
import { SITUACOES, TIPOS_DE_MARCO } from '../../../direito/resultado.ts';

const data = z.iso.date().meta({ description: 'Data AAAA-MM-DD' });
const dias = z.int();

const penaSchema = z
  .object({ anos: z.int(), meses: z.int(), dias: z.int() })
  .meta({ id: 'Duracao', description: 'Duração em anos, meses e dias' });

export const passoSchema = z
  .object({
    passo: z.string().meta({ description: 'O que se fez, em palavras' }),
    regra: z.string().optional().meta({ description: 'Id da regra, que é uma página em /lei/regras/' }),
    norma: z.string().optional().meta({ description: 'Norma com artigo e redação' }),
    conta: z.string().optional(),
    valor: z.string().optional(),
    get passos(): z.ZodOptional<z.ZodArray<typeof passoSchema>> {
      return z.array(passoSchema).optional();
    },
  })
  .meta({ id: 'Passo', description: 'Um passo da memória de cálculo; passos aninha o detalhe' });

const requisitoSchema = z
  .object({ nome: z.string(), estado: z.enum(['cumprido', 'pendente', 'desconhecido']), norma: z.string() })
  .meta({ id: 'Requisito', description: 'O que a lei pede além do tempo' });

const marcoSchema = z
  .object({
    tipo: z.enum(TIPOS_DE_MARCO),
    regime: z.enum(['semiaberto', 'aberto']).optional(),
    decreto: z.string().optional(),
    condenacao: z.string().optional(),
    situacao: z.enum(SITUACOES),
    data: data.optional().meta({ description: 'Data oficial, segundo os parâmetros' }),
    dataMaisCedo: data.optional().meta({ description: 'A menor entre as leituras defensáveis: a que gera o aviso' }),
    diasDeAtraso: dias.optional().meta({ description: 'emData menos data, se alcançado e não concedido' }),
    concedidoEm: data.optional(),
    prazoDias: dias.optional(),
    prazo: penaSchema.optional(),
    base: data.optional().meta({ description: 'Dia de que o prazo se conta' }),
    fracoes: z.array(z.object({ condenacao: z.string(), fracao: z.string(), norma: z.string() })).optional(),
    alternativas: z
      .array(z.object({ leitura: z.string(), data }))
      .optional()
      .meta({ description: 'As outras leituras que dão data diferente, com nome' }),
    requisitos: z.array(requisitoSchema).optional(),
    faltam: z.array(z.string()).optional().meta({ description: 'Caminhos dos fatos que faltam, se indeterminado' }),
    intervalo: z.object({ de: data.optional(), ate: data.optional() }).optional(),
    duvidas: z.array(z.string()).optional(),
    reducaoDias: z.int().optional(),
    trilha: z.array(passoSchema).meta({ description: 'A memória de cálculo' }),
  })
  .meta({ id: 'Marco', description: 'Uma data que a lei concede (ou o motivo de não a conceder)' });

const cumprimentoSchema = z.object({
  inicio: data.optional(),
  cumpridoDias: dias,
  cumprido: penaSchema,
  interrupcaoDias: dias,
  remanescenteDias: dias,
  remanescente: penaSchema,
  regimeAtual: z.enum(['fechado', 'semiaberto', 'aberto']).optional(),
});

const detracaoSchema = z.object({
  dias,
  periodos: z.array(z.object({ inicio: data, fim: data, dias, motivo: z.string() })),
});

const remicaoSchema = z.object({
  homologadaDias: dias.meta({ description: 'Bruta: a perdida vai à parte' }),
  aHomologarDias: dias,
  perdidaDias: dias,
  trabalho: z.object({ dias, remidos: dias, resto: dias }),
  estudo: z.object({ horas: z.int(), remidos: dias, resto: z.int(), remidosComLimiteDiario: dias }),
  leitura: z.object({ obras: z.int(), remidos: dias }),
  exame: z.object({ remidos: dias }),
});

const avisoSchema = z
  .object({ codigo: z.string(), mensagem: z.string(), caminho: z.string().optional() })
  .meta({ id: 'Aviso', description: 'Inconsistência que não impede o cálculo' });

export const resultadoSchema = z
  .object({
    versao: z.literal(1),
    regras: z.object({
      conjunto: z.string().meta({ description: 'Impressão digital do conjunto de regras' }),
      em: data.meta({ description: 'Data de referência do cálculo' }),
    }),
    penaTotal: penaSchema,
    penaTotalDias: dias,
    cumprimento: cumprimentoSchema,
    detracao: detracaoSchema,
    remicao: remicaoSchema,
    marcos: z.array(marcoSchema),
    avisos: z.array(avisoSchema),
  })
  .meta({ id: 'Resultado', description: 'Todas as datas que a lei dá, cada uma com a sua memória' });
