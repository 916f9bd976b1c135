/**
 * Quanto custa adivinhar uma senha. Não há regra de composição ("um símbolo, uma maiúscula"): o NIST SP 800-63B as
 * desaconselha, porque levam a senhas iguais. Vale o tamanho e o que a senha tem de comum.
 *
 * As senhas e palavras comuns vêm do zxcvbn (49 mil senhas vazadas, palavras, nomes e times do português do Brasil):
 * nada sai do sistema para consultar listas de vazamentos.
 */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type DadosDaPessoa, pedacosDaPessoa, semDadosDaPessoa } from './dados-da-pessoa.ts';
import { normalizar } from './senha.ts';

/** Em caracteres, inclusive. Escolha do sistema, acima do mínimo (8) e do máximo (64) que o NIST pede. */
export const MINIMO = 12;
export const MAXIMO = 256;

/** Nota máxima do zxcvbn: ao menos 10^10 tentativas. Escolha do sistema. */
const NOTA_MINIMA = 4;

/**
 * O zxcvbn custa o quadrado do tamanho (mais de 1 s em 256 caracteres) e trava o processo enquanto pensa. Senha forte
 * nos primeiros 64 é forte inteira.
 */
const AVALIADOS = 64;

const CONSELHO = 'Quatro ou mais palavras sem relação entre si nem com você servem bem.';

export interface Forca {
  ok: boolean;
  /** Todos os problemas, em frases para quem está escolhendo a senha. Vazio se `ok`. */
  problemas: string[];
}

export async function avaliarForca(senha: string, dados: DadosDaPessoa): Promise<Forca> {
  const tamanho = problemaDeTamanho(senha);
  if (tamanho) return { ok: false, problemas: [tamanho] };
  const zxcvbn = await carregarZxcvbn();
  const texto = normalizar(senha);
  const { score, feedback } = zxcvbn.check(texto, pedacosDaPessoa(dados));
  if (score < NOTA_MINIMA) return fraca(feedback.warning ?? 'Esta senha é fácil de adivinhar.');
  // Quem conhece a pessoa só precisa adivinhar o que não vem dos dados dela.
  return zxcvbn.check(semDadosDaPessoa(texto, dados)).score < NOTA_MINIMA
    ? fraca(PESSOAL)
    : { ok: true, problemas: [] };
}

const PESSOAL = 'A senha usa o seu nome, e-mail ou CPF, ou o nome do sistema, e o resto dela é fácil de adivinhar.';

const fraca = (motivo: string): Forca => ({ ok: false, problemas: [`${motivo} ${CONSELHO}`] });

function problemaDeTamanho(senha: string): string | undefined {
  // Antes de normalizar: há caracteres que viram dezoito.
  if (senha.length > MAXIMO * 2) return `A senha pode ter no máximo ${MAXIMO} caracteres.`;
  const tamanho = Array.from(normalizar(senha)).length;
  if (tamanho > MAXIMO) return `A senha tem ${tamanho} caracteres; pode ter no máximo ${MAXIMO}.`;
  if (tamanho < MINIMO) {
    return `A senha tem ${tamanho} caracteres; precisa de ao menos ${MINIMO}. ${CONSELHO}`;
  }
  return undefined;
}

let carregado: Promise<ZxcvbnFactory> | undefined;

/** Os dicionários ocupam uns 40 MB e levam 0,2 s a abrir: só quando alguém escolhe uma senha. */
function carregarZxcvbn(): Promise<ZxcvbnFactory> {
  carregado ??= abrirZxcvbn();
  return carregado;
}

async function abrirZxcvbn(): Promise<ZxcvbnFactory> {
  const [nucleo, comum, portugues] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-pt-br'),
  ]);
  return new nucleo.ZxcvbnFactory({
    dictionary: { ...comum.dictionary, ...portugues.dictionary },
    graphs: comum.adjacencyGraphs,
    translations: {
      ...portugues.translations,
      warnings: { ...portugues.translations.warnings, userInputs: PESSOAL },
    },
    maxLength: AVALIADOS,
  });
}
