/** Lança um fato de um tipo. A permissão é a do tipo: quem o art. 3º da Lei 12.714/2012 nomeia. */
import { z } from 'zod';
import { data, escolha, hora, inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, SIGILOS, type Titular, trancarTitular } from '../../../acesso/index.ts';
import { acrescentarFatos } from '../acrescentar.ts';
import type { FatoNovo } from '../novo.ts';
import { esquemaDos, type QualquerTipo } from '../tipo.ts';

/** Além dos campos do tipo. */
const comuns = z.object({
  pessoaId: uuid('a pessoa'),
  /** A que a pessoa tinha quando quem lança a leu. */
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
  dia: data('o dia'),
  hora: opcional(hora('a hora')),
  ate: opcional(data('o último dia')),
  fonte: texto('de onde veio a informação'),
  sigilo: opcional(escolha('o sigilo', SIGILOS)),
});

export const lancarFato = (
  tipo: QualquerTipo,
  fuso: string,
): Acao<z.ZodType<FatoEscrito>, Titular, { id: string }> => ({
  nome: `${tipo.tipo}.lancar`,
  permissao: tipo.permissao,
  entrada: entradaDoFato(tipo),
  foraDaAuditoria: ['dados', 'fonte'],
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, quem, emitir, anotar, alvo: titular }, { pessoaId, versao, ...escrito }) {
    const r = await acrescentarFatos({ tx, agora, fuso, quem, emitir }, pessoaId, [{ tipo, ...escrito }], versao);
    if (!r.ok) return r;
    const id = r.valor[0]?.id ?? '';
    anotar({ objeto: { tipo: 'fato', id }, alvo: { titularId: titular.id } });
    return feito({ id });
  },
});

export type FatoEscrito = Omit<FatoNovo, 'tipo'> & { pessoaId: string; versao?: number | undefined };

/**
 * Os campos do tipo vêm soltos, ao lado dos comuns, como no formulário; saem juntos em `dados`. Todos os problemas, de uns
 * e de outros, de uma vez.
 */
export const entradaDoFato = ({ campos }: QualquerTipo): z.ZodType<FatoEscrito> => {
  const doTipo = esquemaDos(campos);
  return z.unknown().transform((bruto, ctx) => {
    const escrito = Object.entries(typeof bruto === 'object' && bruto !== null ? bruto : {});
    const comum = comuns.safeParse(Object.fromEntries(escrito));
    const dados = doTipo.safeParse(Object.fromEntries(escrito.filter(([nome]) => Object.hasOwn(campos, nome))));
    if (comum.success && dados.success) return { ...comum.data, dados: limpos(dados.data) };
    ctx.issues.push(...problemasDe(comum), ...problemasDe(dados));
    return z.NEVER;
  });
};

/** Os de uma leitura, para somar aos de outra. */
export const problemasDe = (lida: z.ZodSafeParseResult<unknown>) =>
  (lida.error?.issues ?? []).map((i) => ({
    code: 'custom' as const,
    message: i.message,
    path: i.path,
    input: undefined,
  }));

/** Campo opcional em branco não se guarda. */
export const limpos = (dados: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(dados).filter(([, v]) => v !== undefined));
