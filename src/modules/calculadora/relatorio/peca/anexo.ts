/** A conta de um marco, em palavras, para ir anexa a uma peça: o passo a passo, os fatos de que partiu e como conferir. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { condenacoesImpressas } from '../condenacoes-impressas.ts';
import { conferencia } from '../dados-do-documento.ts';
import { eventosImpressos } from '../eventos-impressos.ts';
import { memoriaDoMarco } from '../memoria-do-marco.ts';
import { parametrosImpressos } from '../parametros-impressos.ts';

/** O que é disputado ou incerto só vai se quem pede quiser: a peça é dele. */
export interface OQueIncluir {
  leituras: boolean;
  duvidas: boolean;
}

export type AnexoDaConta = ReturnType<typeof anexoDaConta>;

export function anexoDaConta(
  { casoLido, resultado }: { casoLido: Caso; resultado: Resultado },
  marco: Marco,
  { leituras, duvidas }: OQueIncluir,
) {
  const { em } = resultado.regras;
  const memoria = memoriaDoMarco(marco, casoLido, em);
  const { codigo, conjunto } = conferencia({ casoLido, resultado });
  return {
    em: dataCurta(em),
    memoria: {
      ...memoria,
      // O que se prova fora da conta é o texto da peça que diz.
      requisitos: [] as string[],
      leituras: leituras ? memoria.leituras : [],
      duvidas: duvidas ? memoria.duvidas : [],
    },
    condenacoes: condenacoesImpressas(casoLido),
    eventos: eventosImpressos(casoLido),
    parametros: parametrosImpressos(casoLido.parametros),
    conferencia: { codigo, conjunto },
  };
}
