/** Uma mensagem de correio, e a sua limpeza: nada do que alguém escreveu vira cabeçalho. */
import { z } from 'zod';
import type { RecusaDoCorreio } from './falha.ts';

export interface Mensagem {
  /**
   * Faz o Message-ID. A mesma mensagem tentada de novo leva o mesmo, e o servidor de destino pode descartar a repetida;
   * na falta, cada tentativa tem o seu. Letras, algarismos e hífen.
   */
  id?: string | undefined;
  para: { nome?: string | undefined; endereco: string };
  assunto: string;
  /** Texto simples; quebras de linha valem. */
  texto: string;
  /** O mesmo texto, com marcação. */
  html?: string | undefined;
}

export const mensagemSchema = z.object({
  para: z.object({ nome: z.string().optional(), endereco: z.string() }),
  assunto: z.string(),
  texto: z.string(),
});

/** Limites do RFC 5321 §4.5.3.1: 254 caracteres de endereço. O do assunto é escolha do sistema. */
const enderecoSchema = z.email().max(254);
const TAMANHO_DO_ASSUNTO = 200;

/** Tudo o que quebra linha ou não se imprime, inclusive os separadores de linha do Unicode. */
const CONTROLE = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

const emUmaLinha = (escrito: string): string => escrito.replace(CONTROLE, ' ').trim().slice(0, TAMANHO_DO_ASSUNTO);

type Limpa = { ok: true; valor: Mensagem } | { ok: false; recusas: readonly [RecusaDoCorreio] };

/** Nome e assunto em uma linha só; endereço que não é um endereço, e um só, é recusado. */
export function limpar({ para, assunto, ...resto }: Mensagem): Limpa {
  if (!enderecoSchema.safeParse(para.endereco).success) return { ok: false, recusas: [ENDERECO_INVALIDO] };
  const nome = para.nome && emUmaLinha(para.nome);
  return { ok: true, valor: { ...resto, para: { nome, endereco: para.endereco }, assunto: emUmaLinha(assunto) } };
}

const ENDERECO_INVALIDO: RecusaDoCorreio = {
  codigo: 'correio-invalido',
  mensagem: 'O endereço de correio não é válido. Confira-o no cadastro da pessoa (nome@orgao.exemplo.br).',
  campo: 'endereco',
  falha: 'invalida',
  motivo: 'endereço inválido',
};
