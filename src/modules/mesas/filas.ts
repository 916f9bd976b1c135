/** O que espera em cada mesa, para a página inicial: o que venceu e o que vence em 30 dias. */
import type { Contagem, FilaDeCima, Quem, Servicos } from '../acesso/index.ts';
import { MESA_DA_DEFESA } from './defesa/mesa.tsx';
import { MESA_DA_DIRECAO } from './direcao/mesa.tsx';
import { MESA_DO_JUIZO } from './juizo/mesa.tsx';
import { MESA_DO_MINISTERIO_PUBLICO } from './ministerio-publico/mesa.ts';
import type { ItemDaMesa, Mesa } from './nucleo/mesa.ts';
import { lerMesa } from './nucleo/store.ts';
import { MESA_DA_POLICIA } from './policia/mesa.tsx';

const SEM_FILTRO = { ordem: 'urgencia', filtros: {} } as const;

const contar =
  <L extends ItemDaMesa>(mesa: Mesa<L>) =>
  async ({ banco }: Servicos, { ator }: Quem, hoje: string): Promise<Contagem> => {
    const pedido = { ator, permissoes: [mesa.permissao], hoje, recorte: SEM_FILTRO, limite: 1 };
    const { numeros } = await lerMesa(banco, mesa, pedido);
    return { quantos: numeros.vencidos + numeros.proximos, vencidos: numeros.vencidos };
  };

const filaDa = <L extends ItemDaMesa>(
  mesa: Mesa<L>,
  um: string,
  muitos: string,
  permissao = mesa.permissao,
): FilaDeCima => ({
  id: `mesa-${mesa.id}`,
  permissoes: [permissao],
  um,
  muitos,
  href: mesa.caminho,
  contar: contar(mesa),
});

export const FILAS_DAS_MESAS: readonly FilaDeCima[] = [
  // A mesa abre a quem vê pessoas; só espera por quem defende.
  filaDa(MESA_DA_DEFESA, 'data de quem você defende', 'datas de quem você defende', 'incidentes.incidente.pedir'),
  filaDa(MESA_DO_JUIZO, 'data a examinar na jurisdição', 'datas a examinar na jurisdição'),
  filaDa(MESA_DO_MINISTERIO_PUBLICO, 'vista a responder', 'vistas a responder'),
  filaDa(MESA_DA_DIRECAO, 'registro que falta na unidade', 'registros que faltam na unidade'),
  filaDa(MESA_DA_POLICIA, 'prazo ou registro da polícia', 'prazos e registros da polícia'),
];
