/** Lê os argumentos de um comando com `node:util` e recusa em português, todos os problemas de uma vez. */
import { parseArgs } from 'node:util';
import { ErroDeUso } from '../../../platform/cli/saida.ts';
import { parecido } from '../../../platform/parecido.ts';

export type TiposDasOpcoes = Record<string, 'string' | 'boolean'>;

export interface Argumentos<O extends TiposDasOpcoes> {
  opcoes: { [K in keyof O]?: O[K] extends 'string' ? string : true };
  posicionais: string[];
}

export function lerArgumentos<const O extends TiposDasOpcoes>(args: string[], tipos: O): Argumentos<O> {
  const declaradas = Object.fromEntries(Object.entries(tipos).map(([nome, type]) => [nome, { type }]));
  const { tokens } = parseArgs({
    args,
    options: declaradas,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const opcoes: Record<string, string | true> = {};
  const posicionais: string[] = [];
  const problemas: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') posicionais.push(token.value);
    if (token.kind !== 'option') continue;
    const problema = problemaDaOpcao(token, tipos, opcoes);
    if (problema) problemas.push(problema);
    else opcoes[token.name] = token.value ?? true;
  }
  if (problemas.length > 0) throw new ErroDeUso(...problemas);
  return { opcoes: opcoes as Argumentos<O>['opcoes'], posicionais };
}

interface OpcaoLida {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** `--em --saida`: o que parece outra opção não é valor; um número negativo é. */
const PARECE_OPCAO = /^-(?!\d|$)/;

function problemaDaOpcao(o: OpcaoLida, tipos: TiposDasOpcoes, lidas: object): string | undefined {
  const tipo = Object.hasOwn(tipos, o.name) ? tipos[o.name] : undefined;
  if (tipo === undefined) {
    const sugestao = parecido(o.name, Object.keys(tipos));
    return `A opção ${o.rawName} não existe.${sugestao ? ` Você quis dizer --${sugestao}?` : ''}`;
  }
  if (Object.hasOwn(lidas, o.name)) return `A opção ${o.rawName} aparece mais de uma vez.`;
  if (tipo === 'boolean') return o.value === undefined ? undefined : `A opção ${o.rawName} não leva valor.`;
  if (!o.value || (!o.inlineValue && PARECE_OPCAO.test(o.value))) return `Falta o valor da opção ${o.rawName}.`;
  return undefined;
}

/** O valor de uma opção de lista fechada, ou o padrão. */
export function umDe<const T extends string>(
  nome: string,
  valor: string | undefined,
  lista: readonly T[],
): T | undefined {
  if (valor === undefined) return undefined;
  const achado = lista.find((v) => v === valor);
  if (achado === undefined) throw new ErroDeUso(`--${nome} "${valor.slice(0, 40)}": use ${lista.join(', ')}.`);
  return achado;
}
