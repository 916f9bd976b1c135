import { z } from 'zod';
import { dataSchema, duracaoSchema, fracaoSchema, simNao, textoSchema } from './campos.ts';

const periodoSchema = z.strictObject({ inicio: dataSchema, fim: dataSchema });

export const caracteristicasSchema = z.strictObject({
  hediondo: simNao.optional(),
  violenciaOuGraveAmeaca: simNao.optional(),
  resultadoMorte: simNao.optional(),
  feminicidio: simNao.optional(),
  tentado: simNao.optional(),
  comandoDeOrganizacaoCriminosa: simNao.optional(),
  organizacaoUltraviolenta: simNao.optional(),
  milicia: simNao.optional(),
  tituloXII: simNao.optional(),
  trafico: simNao.optional(),
  traficoPrivilegiado: simNao.optional(),
  contraAdministracaoPublica: simNao.optional(),
  contraDignidadeSexual: simNao.optional(),
  violenciaContraMulher: simNao.optional(),
  contraFilhoOuDependente: simNao.optional(),
  doloso: simNao.optional(),
});

const marcosProcessuaisSchema = z.strictObject({
  denunciaRecebida: dataSchema.optional(),
  pronuncia: dataSchema.optional(),
  sentenca: dataSchema.optional(),
  acordao: dataSchema.optional(),
  transitoAcusacao: dataSchema.optional(),
  transitoDefesa: dataSchema.optional(),
  suspensoes: z.array(periodoSchema).max(50).optional(),
  inicioDoCumprimento: dataSchema.optional(),
  interrupcoes: z
    .array(
      z.strictObject({
        data: dataSchema,
        causa: z.enum(['fuga', 'reincidencia', 'livramento-revogado', 'ultimo-comparecimento', 'outra']),
        resta: duracaoSchema.optional(),
      }),
    )
    .max(50)
    .optional(),
});

export const condenacaoSchema = z
  .strictObject({
    id: z.string().min(1, { error: 'Dê um nome à condenação, por exemplo "A".' }).max(60),
    processo: textoSchema(40).optional(),
    tipoPenal: textoSchema(80).optional(),
    dataDoFato: dataSchema.optional(),
    pena: duracaoSchema.optional(),
    especie: z.enum(['reclusao', 'detencao', 'prisao-simples']).optional(),
    fracaoFixada: z
      .strictObject({ progressao: fracaoSchema.optional(), livramento: fracaoSchema.optional() })
      .optional(),
    regimeInicial: z.enum(['fechado', 'semiaberto', 'aberto']).optional(),
    reincidencia: z.enum(['primario', 'reincidente', 'reincidente-especifico']).optional(),
    mausAntecedentes: simNao.optional(),
    condenacaoAnteriorComViolencia: simNao.optional(),
    caracteristicas: caracteristicasSchema.optional(),
    marcosProcessuais: marcosProcessuaisSchema.optional(),
    penaMaximaAbstrata: duracaoSchema.optional(),
    prazoPrescricional: duracaoSchema.optional(),
  })
  .meta({ id: 'Condenacao' });
