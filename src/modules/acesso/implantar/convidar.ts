/** O enlace de entrada de quem ainda não tem com que entrar, por ordem de quem opera a máquina. */
import { emitir } from '../../../platform/eventos/index.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { registrar } from '../../auditoria/index.ts';
import { JA_ENTRA } from '../convites/actions/reenviar-convite.ts';
import { criarConvite } from '../convites/criar-convite.ts';
import { convitePedido } from '../convites/events.ts';
import { temCredencial } from '../convites/store.ts';
import { entradaDaAuditoria } from '../nucleo/auditar.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos, Tx } from '../nucleo/servicos.ts';
import { pessoasDoEmail, type PessoaDoEmail } from './store.ts';

/** `correio`: o sistema manda a mensagem, no ar. `em-maos`: sem correio, o segredo do enlace volta a quem chamou. */
export type Entrega = 'correio' | 'em-maos';

export interface Convidada {
  nome: string;
  email: string;
  /** Só em mãos, e só agora: guarda-se apenas o resumo dele. */
  token?: string | undefined;
}

/** Chame-o dentro da transação que cadastra ou confere a pessoa. O enlace anterior deixa de valer. */
export async function convidar(
  tx: Tx,
  { id: usuarioId, nome, email }: PessoaDoEmail,
  entrega: Entrega,
  agora: Date,
): Promise<Convidada> {
  const motivo = 'primeiro-acesso';
  if (entrega === 'em-maos') return { nome, email, token: (await criarConvite(tx, usuarioId, motivo, agora)).token };
  await emitir(tx, convitePedido({ usuarioId, motivo }));
  return { nome, email };
}

/** Convida de novo quem perdeu o enlace. Recusa se ninguém tem este e-mail ou se todos os que o têm já entram. */
export async function convidarPeloEmail(
  { banco, relogio }: Pick<Servicos, 'banco' | 'relogio'>,
  email: string,
  entrega: Entrega,
): Promise<Resultado<Convidada[]>> {
  const agora = relogio.agora();
  return banco.transaction().execute(async (tx) => {
    const pessoas = await pessoasDoEmail(tx, email);
    if (pessoas.length === 0) return recusar(SEM_CADASTRO);
    const convidadas: Convidada[] = [];
    const registros = [];
    for (const pessoa of pessoas) {
      if (await temCredencial(tx, pessoa.id)) continue;
      convidadas.push(await convidar(tx, pessoa, entrega, agora));
      const objeto = { tipo: 'usuario', id: pessoa.id };
      registros.push(entradaDaAuditoria(SISTEMA, agora, { tipo: 'sistema', acao: 'implantacao.convidar', objeto }));
    }
    await registrar(tx, registros);
    return convidadas.length > 0 ? feito(convidadas) : recusar(JA_ENTRA);
  });
}

const SEM_CADASTRO = {
  codigo: 'sem-cadastro',
  mensagem: 'Ninguém está cadastrado com este e-mail. Confira como ele foi escrito.',
};
