/** Dá um passo: confere se cabe, grava com autor e prazo, e avisa quem pediu. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { DIAS_POR_PASSO } from '../acordos/acordo.ts';
import { hojeEmBrasilia } from '../acordos/hoje.ts';
import { somarDias } from '../lotacoes/calendario.ts';
import type { Contexto } from '../nucleo/acao.ts';
import type { Ator } from '../permissao/tipos.ts';
import { pedidoAndou } from './events.ts';
import { depoisDe, emAberto, type Estado, type Passo, PASSOS, quemSeEspera } from './pedido.ts';
import { estadoDoPedido, type Pedido, ultimoAndamento } from './registro.ts';
import { encerrarPedido, gravarAndamento } from './store.ts';

interface Autor {
  autorId?: string | undefined;
  autorNome: string;
}

/** Nome e órgão, como quem pediu os verá. */
export const autorDe = ({ usuarioId, nome, lotacao }: Ator): Autor => ({
  autorId: usuarioId,
  autorNome: lotacao ? `${nome} · ${lotacao.nome}` : nome,
});

export interface NovoPasso {
  passo: Passo;
  texto?: string | undefined;
  autor: Autor;
}

type DoContexto = Pick<Contexto<unknown>, 'tx' | 'agora' | 'emitir' | 'anotar'>;

export async function andar(contexto: DoContexto, pedido: Pedido, novo: NovoPasso): Promise<Resultado<Estado>> {
  const { tx, agora, emitir, anotar } = contexto;
  anotar({ objeto: { tipo: 'pedido', id: pedido.id } });
  const estado = depoisDe(estadoDoPedido(pedido), novo.passo);
  if (estado === undefined) return recusar(jaSaiu(pedido));
  const ordem = pedido.andamentos.length + 1;
  await gravarAndamento(
    tx,
    pedido.id,
    {
      ordem,
      passo: novo.passo,
      texto: novo.texto,
      ...novo.autor,
      // Reiterar não estica o prazo de ninguém.
      ...(novo.passo === 'reiteracao' ? {} : esperaDe(pedido, estado, agora)),
    },
    agora,
  );
  if (!emAberto(estado) && !pedido.encerradoEm) await encerrarPedido(tx, pedido.id, agora);
  emitir(pedidoAndou({ pedidoId: pedido.id, ordem }));
  return feito(estado);
}

interface Partes {
  orgao: { id: string };
  dono: { id: string };
  acordo?: { diasPorPasso: number } | undefined;
}

/** De quem se espera o próximo passo e até quando, em dias corridos a partir de amanhã. */
export function esperaDe({ orgao, dono, acordo }: Partes, estado: Estado, agora: Date) {
  const quem = quemSeEspera(estado);
  if (quem === 'ninguem') return {};
  const prazo = somarDias(hojeEmBrasilia(agora), acordo?.diasPorPasso ?? DIAS_POR_PASSO);
  return { prazo, esperaDeId: { coordenacao: orgao.id, dono: dono.id, pessoa: undefined }[quem] };
}

function jaSaiu(pedido: Pedido) {
  const { passo, autorNome, feitoEm } = ultimoAndamento(pedido);
  return {
    codigo: 'ja-mudou',
    mensagem: `Este passo não cabe mais. O último foi "${PASSOS[passo]}", por ${autorNome}, em ${dataCurta(hojeEmBrasilia(feitoEm))}. Nada foi mudado agora.`,
  };
}
