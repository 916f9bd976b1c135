/** Pedir a transferência e dar cada passo dela. */
import type {
  DadosDaEscolta,
  DadosDaTransferencia,
  DadosDoPasso,
  DadosDoRecebimento,
} from '../../fatos/transferencia.ts';
import {
  depoisDe,
  emAndamento,
  ESTADOS_DA_TRANSFERENCIA,
  type Passo as PassoDaTransferencia,
  podeAndar,
  type Transferencia,
} from '../../transferencias/transferencia.ts';
import { type Andamento, comoConsta, dataBr, type Passo } from '../estado.ts';

export const pedir: Passo<DadosDaTransferencia> = (antes, { raiz, dia, soubeEm, dados: { destinoId, motivo } }) => {
  const { estado, estruturaId: origemId, transferencias } = antes;
  if (estado !== 'presa' || origemId === undefined) {
    return `Na data, ${comoConsta(antes)}: só se transfere quem está numa unidade.`;
  }
  if (origemId === destinoId) return 'A pessoa já está nesta unidade. Escolha outro destino.';
  const aberta = transferencias.find((t) => emAndamento(t.estado));
  if (aberta) {
    return `Já há uma transferência em andamento, pedida em ${dataBr(aberta.pedidaEm)}. Conclua-a ou cancele-a antes.`;
  }
  const nova: Transferencia = {
    id: raiz,
    estado: 'pedida',
    origemId,
    destinoId,
    motivo,
    pedidaEm: dia,
    mudouEm: soubeEm,
  };
  return { ...antes, transferencias: [...transferencias, nova] };
};

export const darPasso =
  (passo: PassoDaTransferencia): Passo<DadosDoPasso & Partial<DadosDaEscolta & DadosDoRecebimento>> =>
  (antes, fato) => {
    const { transferenciaId, responsavel, veiculo, saidaPrevista, lugarId } = fato.dados;
    const atual = antes.transferencias.find((t) => t.id === transferenciaId);
    if (!atual) return 'Não consta esta transferência na data: veja se o pedido é de um dia posterior.';
    if (!podeAndar(atual.estado, passo)) {
      return `Esta transferência está assim: "${ESTADOS_DA_TRANSFERENCIA[atual.estado]}". A ordem é pedido, autorização, escolta, saída, recebimento.`;
    }
    if (passo === 'em-transito' && antes.fora) return `Na data, ${comoConsta(antes)}. Registre antes a volta.`;
    const escolta = responsavel ? { responsavel, veiculo, saidaPrevista } : atual.escolta;
    const andada: Transferencia = { ...atual, estado: depoisDe(passo), mudouEm: fato.soubeEm, escolta };
    const depois = { ...antes, transferencias: antes.transferencias.map((t) => (t === atual ? andada : t)) };
    return mover({ ...depois, lugarId: lugarId ?? antes.lugarId }, passo, atual, fato.dia);
  };

function mover(depois: Andamento, passo: PassoDaTransferencia, { destinoId }: Transferencia, dia: string): Andamento {
  if (passo === 'em-transito') return { ...depois, estado: 'em-transito', desde: dia, lugarId: undefined };
  if (passo === 'recebida') {
    return { ...depois, estado: 'presa', desde: depois.presaDesde, estruturaId: destinoId, aquiDesde: dia };
  }
  if (passo === 'cancelada' && depois.estado === 'em-transito') {
    return { ...depois, estado: 'presa', desde: depois.presaDesde };
  }
  return depois;
}
