/** Conferir (ao abrir a página) e consumir (ao criar a senha) um convite. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { hashDoToken } from '../entrada/cofre/token.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import { type Convite, situacaoDoConvite, type SituacaoDoConvite } from './convite.ts';
import { buscarPorHash, marcarUsado } from './store.ts';

const PECA_OUTRO = 'Peça outro em "Esqueci a senha", na página de entrada, ou a quem cadastrou você.';

const RECUSA: Record<Exclude<SituacaoDoConvite, 'valido'> | 'desconhecido', Recusa> = {
  vencido: { codigo: 'convite-vencido', mensagem: `Este enlace venceu: ele vale por 24 horas. ${PECA_OUTRO}` },
  usado: {
    codigo: 'convite-usado',
    mensagem:
      'Este enlace já foi usado, e cada um serve uma vez só. Se foi você, entre com a senha que criou. Se não foi, avise agora o seu órgão.',
  },
  cancelado: {
    codigo: 'convite-cancelado',
    mensagem: 'Este enlace foi trocado por um mais novo. Use o da última mensagem que você recebeu.',
  },
  desconhecido: {
    codigo: 'convite-desconhecido',
    mensagem: `Este enlace não existe. Confira se o endereço foi copiado inteiro da mensagem. ${PECA_OUTRO}`,
  },
};

const hashEmBytes = (token: string): Buffer => Buffer.from(hashDoToken(token), 'hex');

/** Não gasta o convite: abrir a página (ou um antivírus abri-la) não pode inutilizá-lo. */
export async function conferirConvite(db: Banco | Tx, token: string, agora: Date): Promise<Resultado<Convite>> {
  const convite = await buscarPorHash(db, hashEmBytes(token));
  if (!convite) return recusar(RECUSA.desconhecido);
  const situacao = situacaoDoConvite(convite, agora);
  return situacao === 'valido' ? feito(convite) : recusar(RECUSA[situacao]);
}

/** Gasta o convite, na transação de quem cria a senha. De dois usos ao mesmo tempo, um só passa. */
export async function consumirConvite(tx: Tx, token: string, agora: Date): Promise<Resultado<Convite>> {
  const gasto = await marcarUsado(tx, hashEmBytes(token), agora);
  const convite = await buscarPorHash(tx, hashEmBytes(token));
  if (gasto && convite) return feito(convite);
  if (!convite) return recusar(RECUSA.desconhecido);
  const situacao = situacaoDoConvite(convite, agora);
  return recusar(RECUSA[situacao === 'valido' ? 'usado' : situacao]);
}
