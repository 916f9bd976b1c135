/** Dias de pena interrompidos por fuga ou livramento perdido: a conta dos dias da saída e da volta é disputada. */
import type { ContagemDaInterrupcao } from '../caso.ts';
import { interrupcao } from '../lep/interrupcao.ts';
import type { Dia } from '../tempo/dia.ts';
import type { Interrupcao } from './linha-do-tempo.ts';

const contar = interrupcao.versoes[0]!.aplicar;

/** Dias de uma interrupção; a aberta conta até `ate`. */
function diasDaInterrupcao(i: Interrupcao, modo: ContagemDaInterrupcao, ate: Dia): number {
  return contar(i.inicio, i.fim ?? ate, modo);
}

/** Soma dos dias interrompidos antes de `ate` (exclusive). */
export function diasInterrompidos(lista: readonly Interrupcao[], modo: ContagemDaInterrupcao, ate: Dia): number {
  let soma = 0;
  for (const i of lista) {
    if (i.inicio < ate)
      soma += diasDaInterrupcao(i.fim !== undefined && i.fim <= ate ? i : { ...i, fim: ate }, modo, ate);
  }
  return soma;
}

/**
 * Empurra `data` pelos dias interrompidos a partir de `desde`. Só conta a interrupção que começa antes da data já
 * empurrada: quem completou o requisito e depois fugiu não o completa mais tarde.
 */
export function empurrar(
  data: Dia,
  lista: readonly Interrupcao[],
  modo: ContagemDaInterrupcao,
  desde: Dia,
  ate: Dia,
): { data: Dia; dias: number; aberta: boolean } {
  let dias = 0;
  let aberta = false;
  for (const i of lista) {
    if (i.inicio < desde || i.inicio >= data + dias) continue;
    dias += diasDaInterrupcao(i, modo, ate);
    if (i.fim === undefined) aberta = true;
  }
  return { data: (data + dias) as Dia, dias, aberta };
}
