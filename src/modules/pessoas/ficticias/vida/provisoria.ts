/** A prisão de quem ainda não foi condenado. */
import { type Dia, maisDias } from '../../../../direito/tempo/dia.ts';
import type { Linha } from './linha.ts';
import { passarAntes, prenderEManter } from './prender.ts';
import { abrirProcesso } from './processo.ts';

/** Escolha da demonstração. */
const MAIOR_PRISAO_PROVISORIA = 540;

/** Preso sem condenação, há poucos dias ou há mais de ano. Devolve o dia da prisão. */
export function prenderProvisorio(linha: Linha): Dia {
  const { sorte, hoje, maioridade } = linha;
  const maximo = Math.min(MAIOR_PRISAO_PROVISORIA, hoje - maioridade - 1);
  const data = maisDias(hoje, -Math.floor(2 + (maximo - 2) * sorte.fracao() ** 1.6));
  passarAntes(linha, data);
  const processo = abrirProcesso(linha, 'criminal', data).numero;
  prenderEManter(linha, data, processo);
  return data;
}
