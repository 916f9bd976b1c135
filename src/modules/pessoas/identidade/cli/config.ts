/** A configuração de `custodia pessoas vincular`: o que é cada coluna do arquivo. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parecido } from '../../../../platform/parecido.ts';
import { TIPOS } from '../motor/tipos.ts';

const tipo = z.enum(TIPOS, { error: (e) => `o tipo "${String(e.input)}" não existe; há: ${TIPOS.join(', ')}` });
const texto = z.string({ error: 'deve ser um texto' }).min(1, 'não pode ser vazio');
const probabilidade = z
  .number({ error: 'deve ser um número entre 0 e 1' })
  .gt(0, 'deve ser maior que 0')
  .lt(1, 'deve ser menor que 1');

const esquema = z.strictObject({
  campos: z
    .record(z.string(), z.union([tipo, z.strictObject({ tipo, nome: texto.optional() })], { error: erroDoCampo }), {
      error: 'falta dizer o que é cada coluna (coluna: tipo)',
    })
    .refine((c) => Object.keys(c).length > 0, 'diga o que é ao menos uma coluna'),
  identificador: texto.optional(),
  verdade: z
    .union([
      texto,
      z.strictObject({ coluna: texto, expressao: texto.refine(ehExpressao, 'não é uma expressão regular') }),
    ])
    .optional(),
  segundoArquivo: z.record(z.string(), texto).optional(),
  separador: z.string().length(1, 'deve ser um caractere (",", ";", "|" ou "\\t")').optional(),
  codificacao: z
    .enum(['utf-8', 'windows-1252', 'utf-16le'], { error: 'deve ser utf-8, windows-1252 ou utf-16le' })
    .optional(),
  umAUm: z.boolean({ error: 'deve ser true ou false' }).optional(),
  limites: z.strictObject({ automatica: probabilidade.optional(), revisar: probabilidade.optional() }).optional(),
});

export interface CampoDoArquivo {
  coluna: string;
  nome: string;
  tipo: (typeof TIPOS)[number];
}

export type ConfigDoVinculo = Omit<z.output<typeof esquema>, 'campos'> & { campos: readonly CampoDoArquivo[] };

export type LeituraDaConfig = { ok: true; config: ConfigDoVinculo } | { ok: false; problemas: string[] };

export function lerConfigDoVinculo(yaml: string): LeituraDaConfig {
  const linhas = new LineCounter();
  const documento = parseDocument(yaml, { lineCounter: linhas, prettyErrors: false, logLevel: 'silent' });
  if (documento.errors.length > 0) {
    return {
      ok: false,
      problemas: documento.errors.map((e) => `linha ${linhas.linePos(e.pos[0]).line}: não é YAML válido.`),
    };
  }
  const lida = esquema.safeParse(documento.toJS());
  if (!lida.success) return { ok: false, problemas: lida.error.issues.flatMap(comoProblema) };
  const { campos, ...resto } = lida.data;
  const lista = Object.entries(campos).map(([coluna, c]) =>
    typeof c === 'string' ? { coluna, nome: coluna, tipo: c } : { coluna, nome: c.nome ?? coluna, tipo: c.tipo },
  );
  const verdade = typeof resto.verdade === 'string' ? resto.verdade : resto.verdade?.coluna;
  if (lista.some((c) => c.coluna === verdade)) {
    return {
      ok: false,
      problemas: [`verdade: a coluna "${verdade}" serve só para medir e não pode ser também comparada.`],
    };
  }
  return { ok: true, config: { ...resto, campos: lista } };
}

const CHAVES = Object.keys(esquema.shape);

function comoProblema(issue: z.core.$ZodIssue): string[] {
  const onde = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [`${onde || 'o arquivo'}: ${issue.message}.`];
  return issue.keys.map((chave) => {
    const sugestao = parecido(chave, CHAVES);
    return `${[onde, chave].filter(Boolean).join('.')}: essa chave não existe. ${sugestao ? `Você quis dizer "${sugestao}"?` : `Há: ${CHAVES.join(', ')}.`}`;
  });
}

function erroDoCampo({ input }: { input?: unknown }): string {
  const escrito = typeof input === 'string' ? input : (input as { tipo?: unknown } | null)?.tipo;
  const sugestao = typeof escrito === 'string' ? parecido(escrito, TIPOS) : undefined;
  return `o tipo "${String(escrito)}" não existe; ${sugestao ? `você quis dizer "${sugestao}"? Há` : 'há'}: ${TIPOS.join(', ')}`;
}

function ehExpressao(e: string): boolean {
  try {
    return new RegExp(e) instanceof RegExp;
  } catch {
    return false;
  }
}
