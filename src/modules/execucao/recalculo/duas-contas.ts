/** Duas contas do mesmo caso, lado a lado. */
import type { Caso } from '../../../direito/caso.ts';
import { comALeiDeAntes } from '../../../direito/mudancas-de-lei.ts';
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import { iso } from '../../../direito/tempo/dia.ts';
import { responder } from '../../calculadora/index.ts';
import { datasEmVigor } from '../conta/data-em-vigor.ts';
import { chaveDoMarco } from '../divergencia/divergencia.ts';
import { type Diferenca, diferencasEntre } from './diferenca.ts';

export interface DuasContas {
  antes: Resultado;
  depois: Resultado;
}

/**
 * Com a lei de antes e com a de hoje. `lei`: `15.402/2026`.
 * @throws {RangeError} se nenhuma regra tem redação dela.
 */
export const contasComESem = (lei: string, caso: Caso): DuasContas => ({
  antes: comALeiDeAntes(lei, () => responder(caso)),
  depois: responder(caso),
});

export interface Comparacao {
  /** As fixadas por decisão não entram: a conta não as muda sozinha. */
  diferencas: readonly Diferenca[];
  /** Como se reconhece, nas duas contas, o marco de cada diferença. */
  chave: (m: Marco) => string;
}

export function compararContas({ antes, depois }: DuasContas, caso: Caso): Comparacao {
  // No mesmo caso, as letras das condenações são as mesmas: cada uma é a própria chave.
  const letras = new Map(caso.condenacoes.map((c) => [c.id, c.id]));
  const opcoes = { letras, fixadas: {}, porQue: {}, sigilo: 'publico', em: iso(caso.emData) } as const;
  return {
    diferencas: diferencasEntre(datasEmVigor(antes.marcos, opcoes), datasEmVigor(depois.marcos, opcoes)),
    chave: (m) => chaveDoMarco(m, letras),
  };
}
