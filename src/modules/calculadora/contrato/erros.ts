/** Traduz os problemas do esquema em `{ caminho, codigo, mensagem }`, em português e com o que fazer. */
import type { z } from 'zod';

export interface ErroDeEntrada {
  /** `condenacoes[0].pena.meses`; vazio quando o problema é do arquivo inteiro. */
  caminho: string;
  codigo: string;
  mensagem: string;
}

type Problema = z.core.$ZodIssue;

export function escreverCaminho(partes: readonly PropertyKey[]): string {
  let caminho = '';
  for (const p of partes) {
    if (typeof p === 'number') caminho += `[${p}]`;
    else caminho += caminho === '' ? String(p) : `.${String(p)}`;
  }
  return caminho;
}

const TIPOS: Record<string, string> = {
  string: 'texto',
  number: 'número',
  int: 'número inteiro',
  boolean: 'true ou false',
  object: 'objeto { … }',
  array: 'lista [ … ]',
};

function doTipo(p: Extract<Problema, { code: 'invalid_type' }>): Omit<ErroDeEntrada, 'caminho'> {
  if (p.input === undefined) return { codigo: 'obrigatorio', mensagem: 'Campo obrigatório: preencha-o.' };
  return { codigo: 'tipo-errado', mensagem: `Era esperado ${TIPOS[p.expected] ?? p.expected}.` };
}

function traduzir(p: Problema): Omit<ErroDeEntrada, 'caminho'>[] {
  switch (p.code) {
    case 'unrecognized_keys':
      return p.keys.map((k) => ({
        codigo: 'campo-desconhecido',
        mensagem: `O campo "${k.slice(0, 60)}" não existe no contrato. Confira a grafia ou retire-o.`,
      }));
    case 'invalid_type':
      return [doTipo(p)];
    case 'invalid_value':
      return [
        { codigo: 'valor-fora-da-lista', mensagem: `Use um destes valores: ${p.values.map(String).join(', ')}.` },
      ];
    case 'invalid_union':
      return [{ codigo: p.discriminator ? 'valor-fora-da-lista' : 'tipo-errado', mensagem: mensagemDaUniao(p) }];
    case 'too_small':
      return [{ codigo: p.origin === 'string' ? 'obrigatorio' : 'numero-negativo', mensagem: p.message }];
    case 'too_big':
      return [{ codigo: 'acima-do-limite', mensagem: p.message }];
    case 'custom':
      return [{ codigo: String(p.params?.['codigo'] ?? 'invalido'), mensagem: p.message }];
    default:
      return [{ codigo: 'invalido', mensagem: p.message }];
  }
}

const TIPOS_DE_EVENTO =
  'prisao, soltura, fuga, recaptura, progressao, regressao, falta-grave, trabalho, estudo, leitura, exame, remicao, ' +
  'recolhimento-noturno, livramento, livramento-revogado, comutacao, indulto, monitoracao';

function mensagemDaUniao(p: Extract<Problema, { code: 'invalid_union' }>): string {
  return p.discriminator === 'tipo' ? `Tipo de evento desconhecido. Use um destes: ${TIPOS_DE_EVENTO}.` : p.message;
}

/** Na união objeto | texto, o problema que interessa é o do formato que a pessoa tentou escrever. */
function abrirUniao(p: Problema): Problema[] {
  if (p.code !== 'invalid_union' || p.discriminator || p.errors.length === 0) return [p];
  const doFormato = p.errors.filter((lista) => !lista.some((q) => q.code === 'invalid_type' && q.path.length === 0));
  if (doFormato.length !== 1) return [p];
  return doFormato[0]!.map((q) => ({ ...q, path: [...p.path, ...q.path] }));
}

export function errosDoEsquema(erro: z.ZodError): ErroDeEntrada[] {
  const erros: ErroDeEntrada[] = [];
  for (const p of erro.issues.flatMap(abrirUniao)) {
    for (const t of traduzir(p)) {
      const chave = p.code === 'unrecognized_keys' ? /"([^"]*)"/.exec(t.mensagem)?.[1] : undefined;
      erros.push({ caminho: escreverCaminho(chave === undefined ? p.path : [...p.path, chave]), ...t });
    }
  }
  return erros;
}
