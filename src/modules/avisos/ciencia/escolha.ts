/** Vários avisos marcados numa lista vêm no formulário como `pessoa.aviso`. */
import { z } from 'zod';
import { POR_PAGINA } from '../lista/store.ts';

const UM = z.string().transform((texto) => texto.split('.'));

export const ESCOLHIDOS = z.preprocess(
  (v) => (v === undefined ? [] : [v].flat()),
  z
    .array(
      UM.pipe(z.tuple([z.guid(), z.guid()], 'Escolha avisos da lista.')).transform(([pessoaId, avisoId]) => ({
        pessoaId,
        avisoId,
      })),
    )
    .min(1, 'Marque ao menos um aviso.')
    .max(POR_PAGINA, `Marque até ${POR_PAGINA} avisos de cada vez.`),
);

export const chaveDaEscolha = ({ pessoaId, id }: { pessoaId: string; id: string }): string => `${pessoaId}.${id}`;
