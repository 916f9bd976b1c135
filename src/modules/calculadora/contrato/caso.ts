/** O esquema único do contrato do caso: dele saem os tipos, a validação, o OpenAPI e o JSON Schema. */
import { z } from 'zod';
import { contagem, dataSchema, duracaoSchema, simNao, textoSchema } from './campos.ts';
import { condenacaoSchema } from './condenacao.ts';
import { eventoSchema } from './evento.ts';

export const LIMITE_DE_CONDENACOES = 200;
export const LIMITE_DE_EVENTOS = 5000;

const pessoaSchema = z.strictObject({
  nome: textoSchema(200).optional(),
  nascimento: dataSchema.optional(),
  sexo: z.enum(['feminino', 'masculino']).optional(),
  gestante: simNao.optional(),
  responsavelPorCriancaOuPessoaComDeficiencia: simNao.optional(),
  integrouOrganizacaoCriminosa: simNao.optional(),
});

export const parametrosSchema = z.strictObject({
  convencao: z.enum(['seeu', 'aritmetica-360', 'calendario']).default('seeu'),
  diaDoInicioConta: simNao.default(false),
  concursoDeFracoes: z.enum(['por-condenacao', 'mais-gravosa']).default('por-condenacao'),
  abatimento: z.enum(['art-76', 'proporcional']).default('art-76'),
  interrupcao: z.enum(['dias-parciais-contam', 'dia-da-fuga-nao-conta']).default('dias-parciais-contam'),
  lei15402: z.enum(['aplicavel', 'afastada']).default('aplicavel'),
});

const investigacaoSchema = z.strictObject({
  rito: z.enum(['comum', 'federal', 'drogas', 'economia-popular', 'militar', 'faccao']),
  preso: simNao,
  prisao: dataSchema.optional(),
  instauracao: dataSchema.optional(),
  inqueritoRecebidoPeloMP: dataSchema.optional(),
  prorrogacoes: contagem(20).default(0),
});

const prisaoCautelarSchema = z.strictObject({
  especie: z.enum(['temporaria', 'preventiva', 'civil', 'flagrante']),
  inicio: dataSchema,
  hediondo: simNao.optional(),
  prorrogada: simNao.optional(),
  prazo: duracaoSchema.optional(),
  ultimaRevisao: dataSchema.optional(),
});

const medidaDeSegurancaSchema = z.strictObject({
  especie: z.enum(['internacao', 'tratamento-ambulatorial']),
  inicio: dataSchema,
  prazoMinimo: duracaoSchema.optional(),
  penaMaximaAbstrata: duracaoSchema.optional(),
  dataDoFato: dataSchema.optional(),
  detracaoDias: contagem(20_000).default(0),
  exames: z
    .array(z.strictObject({ data: dataSchema, cessou: simNao }))
    .max(100)
    .default([]),
});

export const casoSchema = z
  .strictObject({
    versao: z.literal(1, { error: 'A versão do contrato é 1.' }).default(1),
    titulo: textoSchema(300).optional(),
    fonte: textoSchema(1000).optional(),
    emData: dataSchema.optional(),
    pessoa: pessoaSchema.default({}),
    parametros: parametrosSchema.prefault({}),
    condenacoes: z
      .array(condenacaoSchema)
      .max(LIMITE_DE_CONDENACOES, { error: `São aceitas até ${LIMITE_DE_CONDENACOES} condenações.` })
      .default([]),
    eventos: z
      .array(eventoSchema)
      .max(LIMITE_DE_EVENTOS, { error: `São aceitos até ${LIMITE_DE_EVENTOS} eventos.` })
      .default([]),
    investigacao: investigacaoSchema.optional(),
    prisaoCautelar: prisaoCautelarSchema.optional(),
    medidaDeSeguranca: medidaDeSegurancaSchema.optional(),
  })
  .meta({ id: 'Caso', description: 'Tudo o que o cálculo precisa saber de uma pessoa.' });

/** O caso como a pessoa o escreve (JSON ou YAML): datas e durações em texto. */
export type CasoEscrito = z.input<typeof casoSchema>;
