/**
 * O arquivo da cópia: um tar comprimido com zstd. Traz `dados/<tabela>/<número>` (pedaços do `copy` em texto, na ordem) e,
 * por último, `manifesto.json`: um arquivo cortado não tem manifesto.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const FORMATO = 1;
export const MANIFESTO = 'manifesto.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestoSchema = z.object({
  formato: z.literal(FORMATO),
  /** Versão do sistema que copiou. */
  versao: z.string(),
  criadaEm: z.iso.datetime(),
  migracoes: z.array(z.object({ nome: z.string(), sha256 })),
  tabelas: z.record(z.string(), z.object({ linhas: z.int().nonnegative(), sha256 })),
  /** O último valor de cada sequência já usada. */
  sequencias: z.record(z.string(), z.int()),
});

export type Manifesto = z.infer<typeof manifestoSchema>;
export type Soma = Manifesto['tabelas'][string];

const LETRAS_DO_NUMERO = 6;
export const nomeDoPedaco = (tabela: string, numero: number): string =>
  `dados/${tabela}/${String(numero).padStart(LETRAS_DO_NUMERO, '0')}`;
export const tabelaDoPedaco = (nome: string): string | undefined => /^dados\/([^/]+)\/\d+$/.exec(nome)?.[1];

const FIM_DE_LINHA = 10;

/** Conta linhas e hash enquanto os bytes passam. No `copy` em texto, uma linha nos dados vem escapada. */
export function criarSomador(): { juntar(bytes: Uint8Array): void; soma(): Soma } {
  const hash = createHash('sha256');
  let linhas = 0;
  return {
    juntar(bytes) {
      hash.update(bytes);
      for (let i = bytes.indexOf(FIM_DE_LINHA); i !== -1; i = bytes.indexOf(FIM_DE_LINHA, i + 1)) linhas++;
    },
    soma: () => ({ linhas, sha256: hash.digest('hex') }),
  };
}
