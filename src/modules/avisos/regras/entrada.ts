/** A regra como se escreve no formulário: "90, 30, 10, 5, 2, 0". */
import { z } from 'zod';
import { escolha, inteiro, texto } from '../../../platform/entrada/campos.ts';
import { ESPECIES } from '../especies/index.ts';
import type { Regra } from './regra.ts';

/** Mais que isto não é aviso; escolha do sistema. */
const MAIOR = 365;
const MAXIMO_DE_PASSOS = 10;

const antecedencias = texto('os dias', 100).transform((escrito, contexto) => {
  const dias = escrito.split(/[\s,;]+/).filter((d) => d !== '');
  if (dias.some((d) => !/^\d{1,3}$/.test(d) || Number(d) > MAIOR)) {
    contexto.addIssue({ code: 'custom', message: `Escreva números de 0 a ${MAIOR}, separados por vírgula.` });
    return z.NEVER;
  }
  const unicos = [...new Set(dias.map(Number))].sort((a, b) => b - a);
  if (unicos.length > MAXIMO_DE_PASSOS) {
    contexto.addIssue({ code: 'custom', message: `São no máximo ${MAXIMO_DE_PASSOS} passos.` });
    return z.NEVER;
  }
  return unicos;
});

const vazioEhAusente = (v: unknown): unknown => (v === '' ? undefined : v);

export const REGRA_ESCRITA = z.object({
  especie: z.string().refine((id) => ESPECIES.some((e) => e.id === id), 'Escolha uma espécie da lista.'),
  antecedencias,
  escalaApos: z.preprocess(vazioEhAusente, inteiro('os dias até subir', 0, MAIOR).optional()),
  ligada: escolha('se avisa', ['sim', 'nao']),
  motivo: texto('o motivo', 500, 10),
});

export const comoRegra = ({
  especie,
  antecedencias: dias,
  escalaApos,
  ligada,
}: z.output<typeof REGRA_ESCRITA>): Regra => ({
  especie,
  antecedencias: dias,
  escalaApos,
  ligada: ligada === 'sim',
});
