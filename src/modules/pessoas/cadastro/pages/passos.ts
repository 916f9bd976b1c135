/** O caminho do cadastro: uma coisa por vez. O que já se respondeu vai e volta no formulário; nada se grava até o fim. */
import type { Recusa } from '../../../../platform/recusa.ts';
import { type Escrito, recusasDaEntrada, valorDe } from '../../../acesso/index.ts';
import { passoDocumento, passoExcecao, passoQuem, passoQuemSemDocumento } from '../quem-se-cadastra.ts';

export const PASSOS = ['documento', 'quem', 'excecao', 'conferir'] as const;
export type Passo = (typeof PASSOS)[number];

export const ehPasso = (texto: string | undefined): texto is Passo => PASSOS.some((p) => p === texto);

const CAMPOS: Readonly<Record<Passo, readonly string[]>> = {
  documento: ['tem', 'cpf', 'especie', 'numero', 'uf', 'revisao'],
  quem: ['nome', 'nomeSocial', 'mae', 'pai', 'nascimento', 'sexo', 'fonte'],
  excecao: ['motivo', 'caracteristicas'],
  conferir: ['outra'],
};

const semDocumento = (escrito: Escrito): boolean => valorDe(escrito, 'tem') === 'nenhum';

/** Só quem não tem documento diz as características. */
export const caminho = (escrito: Escrito): Passo[] => PASSOS.filter((p) => p !== 'excecao' || semDocumento(escrito));

export function seguinte(passo: Passo, escrito: Escrito): Passo {
  const todos = caminho(escrito);
  return todos[todos.indexOf(passo) + 1] ?? 'conferir';
}

/** Os campos dos outros passos, para que voltem. */
export const guardados = (passo: Passo, escrito: Escrito): [string, string][] =>
  PASSOS.filter((p) => p !== passo)
    .flatMap((p) => CAMPOS[p])
    .flatMap((campo): [string, string][] => {
      const valor = valorDe(escrito, campo);
      return valor ? [[campo, valor]] : [];
    });

/** O que falta neste passo, tudo de uma vez. */
export function problemasDoPasso(passo: Passo, escrito: Escrito): Recusa[] {
  if (passo === 'conferir') return [];
  const esquema = {
    documento: passoDocumento,
    quem: semDocumento(escrito) ? passoQuemSemDocumento : passoQuem,
    excecao: passoExcecao,
  }[passo];
  const lida = esquema.safeParse(escrito);
  return lida.success ? [] : recusasDaEntrada(lida.error);
}
