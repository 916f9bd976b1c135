import { criarDelegacao } from '../delegacoes/index.ts';
import { abrirRevisao } from '../revisoes/index.ts';
import { de, type Oficina } from './oficina.ts';

const DIAS_DE_FERIAS = 20;

/** A coordenadora sai de férias e empresta a análise dos pedidos à defensora. */
export async function delegarNasFerias(oficina: Oficina): Promise<void> {
  const [paraLotacaoId] = de(oficina.criado.pessoas, 'defensora').lotacoes;
  const delegacao = {
    paraLotacaoId,
    permissoes: ['acesso.pedido.analisar'],
    inicio: oficina.dia(0),
    fim: oficina.dia(DIAS_DE_FERIAS),
    motivo: 'Férias da coordenadora (demonstração)',
  };
  await oficina.fazer(criarDelegacao, delegacao, { quem: await oficina.como('coordenadora') });
}

/** Há uma revisão aberta em um núcleo só: o que ninguém confirma acaba, e a demonstração não pode acabar toda. */
export async function abrirRevisaoNoNucleo(oficina: Oficina): Promise<void> {
  const { id: estruturaId } = de(oficina.criado.estruturas, 'nucleo-serra');
  await oficina.fazer(abrirRevisao, { estruturaId }, { quem: await oficina.como('autorizador-dpe') });
}
