/** Os campos do formulário de estrutura, comuns a cadastrar e editar. */
import type { z } from 'zod';
import { escolha, opcional, texto } from '../../../platform/entrada/campos.ts';
import { FUSOS, type Fuso } from './lugares.ts';

/** A tela oferece os estados; aceita outra sigla de duas letras, para estado fictício. */
export const uf = () => texto('o estado', 2).refine((t) => /^[A-Z]{2}$/.test(t), 'Escolha o estado na lista.');

const fusos = Object.keys(FUSOS) as [Fuso, ...Fuso[]];

export const CAMPOS_DA_ESTRUTURA = {
  nome: texto('o nome'),
  sigla: texto('a sigla', 30),
  uf: opcional(uf()),
  municipio: opcional(texto('o município', 100)),
  comarca: opcional(texto('a comarca', 100)),
  regiao: opcional(texto('a região', 100)),
  circunscricao: opcional(texto('a circunscrição', 100)),
  fuso: escolha('o fuso', fusos),
};

interface Lugar {
  uf?: string | undefined;
  municipio?: string | undefined;
}

/** Município sem estado não diz onde é. Confere mesmo com outros campos errados: os problemas saem todos de uma vez. */
export const municipioTemEstado = <E extends z.ZodType<Lugar>>(esquema: E): E =>
  esquema.refine(({ uf: estado, municipio }) => municipio === undefined || estado !== undefined, {
    path: ['uf'],
    message: 'Escolha o estado em que fica o município.',
    when: () => true,
  });
