/** O vínculo como alvo de uma decisão. */
import { recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Encontrado } from '../../nucleo/acao.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import { caminhoDoPapel } from '../cabimento.ts';
import { trancarVinculo } from '../store.ts';
import { interessadosEm, nomeDoPapel, type Vinculo } from '../vinculo.ts';

export async function alvoDoVinculo(tx: Tx, { id }: { id: string }): Promise<Encontrado<Vinculo> | undefined> {
  const v = await trancarVinculo(tx, id);
  if (!v) return undefined;
  const caminho = caminhoDoPapel(v.papel, v.estrutura.caminho);
  return { alvo: { caminho, interessados: interessadosEm(v) }, valor: v };
}

/** A decisão que já houve; `undefined`: ainda espera. */
export function jaDecidido(v: Vinculo): ReturnType<typeof recusar> | undefined {
  if (!v.autorizadoEm && !v.recusadoEm && !v.encerradoEm) return undefined;
  const como = v.recusadoEm ? 'recusado' : v.autorizadoEm ? 'autorizado' : 'retirado';
  const por = (v.recusadoPor ?? v.autorizadoPor)?.nome;
  const r: Recusa = {
    codigo: 'ja-mudou',
    mensagem: `O papel ${nomeDoPapel(v.papel)} já foi ${como}${por ? ` por ${por}` : ''}. Nada mudou agora.`,
  };
  return recusar(r);
}
