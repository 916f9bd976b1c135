/** O que o cálculo contínuo faz quando um processo parte: confere as regras e retoma o que outro deixou no meio. */
import type { Servicos } from '../acesso/index.ts';
import { agendarContasDoDia } from './conta/dia-que-importa.ts';
import { retomarRecalculos } from './recalculo/andar.ts';
import { conferirRegras } from './recalculo/conferir-regras.ts';

export async function retomarCalculos(servicos: Servicos): Promise<void> {
  await conferirRegras(servicos);
  await retomarRecalculos(servicos.banco);
  await agendarContasDoDia(servicos.banco);
}
