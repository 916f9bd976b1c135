/** O pedido da defesa, no incidente que já há; responde às vistas que ela tinha. */
import type { Contexto } from '../../acesso/index.ts';
import { reciboDoAto } from '../nucleo/conta.ts';
import { type Incidente, vistasAbertas } from '../nucleo/incidente.ts';
import { andar } from '../nucleo/sobre.ts';
import { fecharVistas } from '../nucleo/gravar.ts';

/** `hoje`: AAAA-MM-DD. */
export async function registrarNoIncidente(
  contexto: Contexto<unknown>,
  incidente: Incidente,
  texto: string,
  hoje: string,
): Promise<void> {
  const { tx, agora } = contexto;
  const reciboId = await reciboDoAto(contexto, incidente.pessoaId, hoje);
  const daDefesa = vistasAbertas(incidente).flatMap((v) => (v.a === 'defesa' ? [v.id] : []));
  await andar(contexto, incidente, { especie: 'pedido', dados: { texto, reciboId }, respondeA: daDefesa[0] });
  if (daDefesa.length > 0) await fecharVistas(tx, incidente, agora, daDefesa);
}
