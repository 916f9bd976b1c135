/** Depois de enviar: o que fazer com as recusas. As da entrada voltam ao formulário, com o que a pessoa escreveu. */
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../platform/recusa.ts';
import type { ErroComAncora } from '../../../ui/componentes/index.ts';
import { responderRecusa, situacaoDe } from './recusa.tsx';

/** O que foi escrito, para redesenhar o formulário. Senhas não voltam. */
export type Escrito = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Os problemas de um formulário: por campo (para o lado dele) e em lista (para o alto). */
export class Problemas {
  readonly recusas: readonly Recusa[];
  constructor(recusas: readonly Recusa[] = []) {
    this.recusas = recusas;
  }
  /** O erro do campo, se houver. O `id` do campo é o nome dele. */
  de(campo: string): string | undefined {
    return this.recusas.find((r) => r.campo === campo)?.mensagem;
  }
  get resumo(): ErroComAncora[] {
    return this.recusas.map((r) => ({ href: r.campo ? `#${r.campo}` : '', texto: r.mensagem }));
  }
}

const DO_FORMULARIO = new Set([409, 422, 429, 503]);

/** Redesenha o formulário com os problemas; recusa de permissão vai para "por que não posso?". */
export function responderFormulario(
  reply: FastifyReply,
  recusas: readonly Recusa[],
  desenhar: (problemas: Problemas) => VNode,
): FastifyReply {
  const status = situacaoDe(recusas);
  if (!DO_FORMULARIO.has(status)) return responderRecusa(reply, recusas);
  return responderPagina(reply, desenhar(new Problemas(recusas)), status);
}

const NUNCA_VOLTAM = new Set(['_csrf', 'senha', 'senhaNova', 'codigo']);

/** O corpo do formulário como foi escrito, sem senhas nem códigos, a não ser os que a página diz que voltam. */
export function escritoEm(corpo: unknown, voltam: readonly string[] = []): Escrito {
  if (typeof corpo !== 'object' || corpo === null) return {};
  return Object.fromEntries(
    Object.entries(corpo)
      .filter(([campo]) => voltam.includes(campo) || !NUNCA_VOLTAM.has(campo))
      .flatMap(([campo, v]) => {
        const valores = [v].flat().filter((x) => typeof x === 'string');
        return valores.length === 0 ? [] : [[campo, Array.isArray(v) ? valores : valores[0]]];
      }),
  );
}

/** O valor de um campo de uma linha. */
export const valorDe = (escrito: Escrito, campo: string): string | undefined => {
  const v = escrito[campo];
  return typeof v === 'string' ? v : v?.[0];
};
