/** As linhas marcadas, separadas: a que se pode dar vista, e por que às outras não. */
import { feito, type Recusa, recusar, type Resultado } from '../../../../platform/recusa.ts';
import type { Servicos } from '../../../acesso/index.ts';
import { type Incidente, impedeVista } from '../../../incidentes/index.ts';
import { abrirMesa } from '../../nucleo/consulta.ts';
import { type Escolhido, MAIS_MARCADAS } from '../../nucleo/escolhidos.ts';
import type { Olhar } from '../../nucleo/mesa.ts';
import type { ItemDoJuizo } from '../itens.ts';
import { MESA_DO_JUIZO } from '../mesa.tsx';

export interface PreviaDasVistas {
  cabem: readonly (ItemDoJuizo & { incidente: Incidente })[];
  naoCabem: readonly { item: ItemDoJuizo; porque: string }[];
}

export async function lerPrevia(
  servicos: Servicos,
  olhar: Olhar,
  escolhidos: readonly Escolhido[],
): Promise<Resultado<PreviaDasVistas>> {
  if (escolhidos.length === 0) return recusar(NADA_MARCADO);
  const aberta = await abrirMesa(servicos, olhar, MESA_DO_JUIZO, {
    recorte: { ordem: 'urgencia', filtros: {} },
    acao: 'mesas.ver-previa-de-vistas',
    limite: MAIS_MARCADAS,
    escolhidos,
  });
  if (!aberta.ok) return aberta;
  const cabem: PreviaDasVistas['cabem'][number][] = [];
  const naoCabem: PreviaDasVistas['naoCabem'][number][] = [];
  for (const item of aberta.valor.linhas) {
    const { incidente } = item;
    const impede = incidente ? impedeVista(incidente, olhar.hoje)[0]?.mensagem : SEM_INCIDENTE;
    if (incidente && impede === undefined) cabem.push({ ...item, incidente });
    else naoCabem.push({ item, porque: impede ?? SEM_INCIDENTE });
  }
  return feito({ cabem, naoCabem });
}

const SEM_INCIDENTE = 'Ninguém verificou as condições ainda.';

const NADA_MARCADO: Recusa = {
  codigo: 'nada-marcado',
  mensagem: 'Nenhuma linha foi marcada. Volte à mesa, marque as que já estão verificadas e peça a vista de novo.',
};
