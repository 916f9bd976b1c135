/** O que uma mudança de lei muda para uma pessoa: a conta de hoje contra a da lei de antes. */
import type { Caso } from '../../../direito/caso.ts';
import type { Marco } from '../../../direito/resultado.ts';
import { NOMES_DOS_MARCOS, nomeDoMarco } from '../../calculadora/index.ts';
import type { Diferenca } from '../recalculo/diferenca.ts';
import { compararContas, contasComESem } from '../recalculo/duas-contas.ts';
import { fraseDaDiferenca } from '../recalculo/em-palavras.ts';
import type { Achado, Grupo } from './achado.ts';

/** `undefined`: nada muda. */
export function acharNaLei(lei: string, caso: Caso): Achado | undefined {
  const contas = contasComESem(lei, caso);
  const { diferencas, chave } = compararContas(contas, caso);
  if (diferencas.length === 0) return undefined;
  const nomes = new Map([...contas.antes.marcos, ...contas.depois.marcos].map((m) => [chave(m), nomeCom(m)]));
  return {
    grupo: grupoDe(diferencas),
    itens: diferencas.map((d) => ({
      titulo: nomes.get(d.marco) ?? NOMES_DOS_MARCOS[d.tipo].comum,
      conta: fraseDaDiferenca(d),
    })),
    peso: Math.max(...diferencas.map((d) => -(d.dias ?? 0))),
  };
}

const nomeCom = (m: Marco): string =>
  m.condenacao === undefined ? nomeDoMarco(m) : `${nomeDoMarco(m)}, condenação ${m.condenacao}`;

function grupoDe(diferencas: readonly Diferenca[]): Grupo {
  if (diferencas.some((d) => d.sentido === 'melhor')) return 'sim';
  return diferencas.some((d) => d.sentido === 'pior') ? 'pior' : 'outro';
}
