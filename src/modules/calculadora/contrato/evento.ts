import { z } from 'zod';
import { contagem, dataSchema, fracaoSchema, simNao, textoSchema } from './campos.ts';

const data = dataSchema;
const regime = z.enum(['fechado', 'semiaberto', 'aberto']);
const periodo = { inicio: dataSchema, fim: dataSchema };

const evento = <T extends string, F extends z.core.$ZodLooseShape>(tipo: T, campos: F) =>
  z.strictObject({ tipo: z.literal(tipo), ...campos });

export const eventoSchema = z
  .discriminatedUnion('tipo', [
    evento('prisao', {
      data,
      titulo: z.enum(['flagrante', 'temporaria', 'preventiva', 'condenacao', 'civil']).optional(),
    }),
    evento('soltura', { data }),
    evento('fuga', { data }),
    evento('recaptura', { data }),
    evento('progressao', { data, regime: z.enum(['semiaberto', 'aberto']), requisitoEm: dataSchema.optional() }),
    evento('regressao', { data, regime, definitiva: simNao.optional() }),
    evento('falta-grave', {
      data,
      homologada: simNao.optional(),
      perda: z.strictObject({ dias: contagem(20_000).optional(), fracao: fracaoSchema.optional() }).optional(),
    }),
    evento('trabalho', { ...periodo, dias: contagem(20_000) }),
    evento('estudo', { ...periodo, horas: contagem(200_000) }),
    evento('leitura', { data, obras: contagem(100) }),
    evento('exame', {
      data,
      nivel: z.enum(['fundamental', 'medio']),
      areas: z.int().min(1, { error: 'Informe de 1 a 5 áreas aprovadas.' }).max(5, { error: 'O exame tem 5 áreas.' }),
      certificado: simNao.optional(),
      diasJaRemidosNoNivel: contagem(1000).optional(),
    }),
    evento('remicao', { data, ate: dataSchema.optional(), dias: contagem(20_000) }),
    evento('recolhimento-noturno', { ...periodo, horas: contagem(200_000) }),
    evento('livramento', { data }),
    evento('livramento-revogado', { data, causa: z.enum(['crime-durante', 'crime-anterior', 'outra']) }),
    evento('comutacao', { data, dias: contagem(20_000) }),
    evento('indulto', { data, condenacao: textoSchema(60).optional() }),
    evento('monitoracao', { inicio: dataSchema, fim: dataSchema.optional() }),
  ])
  .meta({ id: 'Evento' });
