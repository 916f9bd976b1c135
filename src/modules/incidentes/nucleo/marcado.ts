/** O marco de uma pessoa e o incidente que o examina, para os atos que podem abrir um. */
import type { Marco } from '../../../direito/resultado.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import type { Alvo, Contexto, Titular, Tx } from '../../acesso/index.ts';
import { type Conta, contaDe, marcoDa } from './conta.ts';
import type { Incidente } from './incidente.ts';
import { alvoDoIncidente, sigiloDoIncidente } from './sobre.ts';
import { inserirIncidente } from './gravar.ts';
import { incidenteAberto } from './store.ts';

export interface Marcado {
  titular: Titular;
  chave: string;
  conta: Conta;
  /** Ausente: a conta de hoje não o tem. */
  marco?: Marco | undefined;
  /** O que está por decidir, se há. */
  incidente?: Incidente | undefined;
}

/** Quem chama já trancou a pessoa: dois não abrem o mesmo incidente. */
export async function acharMarco(
  tx: Tx,
  titular: Titular,
  chave: string,
  hoje: string,
): Promise<{ alvo: Alvo; valor: Marcado }> {
  const conta = await contaDe(tx, titular.id, hoje);
  const incidente = await incidenteAberto(tx, titular.id, chave);
  const alvo = alvoDoIncidente(titular, incidente?.sigilo ?? sigiloDoIncidente(conta.sigilo));
  return { alvo, valor: { titular, chave, conta, incidente, marco: marcoDa(conta.calculo, chave) } };
}

export async function abrirOuAchar(
  { tx, agora, ator, alvo: { titular, chave, conta, marco, incidente } }: Contexto<Marcado>,
  origem: Incidente['origem'],
): Promise<Resultado<Incidente>> {
  if (incidente) return feito(incidente);
  if (!marco || marco.situacao === 'vedado') return recusar(MARCO_INEXISTENTE);
  if (marco.concedidoEm !== undefined) return recusar(JA_CONCEDIDO);
  const novo = { pessoaId: titular.id, marco: chave, tipo: marco.tipo, origem, agora, autorId: ator.usuarioId ?? '' };
  return feito(await inserirIncidente(tx, { ...novo, sigilo: sigiloDoIncidente(conta.sigilo) }));
}

export const MARCO_INEXISTENTE: Recusa = {
  codigo: 'marco-inexistente',
  campo: 'marco',
  mensagem: 'Este benefício não está na conta de hoje. Veja a página da pessoa: talvez um fato novo a tenha mudado.',
};
const JA_CONCEDIDO: Recusa = {
  codigo: 'ja-concedido',
  campo: 'marco',
  mensagem: 'Este benefício já foi concedido.',
};
