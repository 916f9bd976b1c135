/** Cria a senha pelo enlace recebido. O enlace se gasta aqui, não ao abrir a página; depois vem o segundo fator. */
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { type Conta, podeEntrar } from '../../conta/conta.ts';
import { lerNovaSenha } from '../../conta/nova-senha.ts';
import { buscarConta } from '../../conta/store/contas.ts';
import { guardarSenha } from '../../conta/store/senhas.ts';
import { cancelarConvites, conferirConvite, consumirConvite } from '../../convites/index.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { encerrarOutras } from '../../sessoes/store.ts';
import { abrirSessao, type Entrou } from '../abrir-sessao.ts';
import type { Pecas } from '../pecas.ts';

/** De quem é o convite, se ele vale e a conta entra. */
export async function contaDoConvite({ banco, relogio }: Servicos, token: string): Promise<Resultado<Conta>> {
  const agora = relogio.agora();
  const convite = await conferirConvite(banco, token, agora);
  if (!convite.ok) return convite;
  const conta = await buscarConta(banco, convite.valor.usuarioId);
  if (!conta) return recusar(naoEncontrado);
  const pode = podeEntrar(conta, agora);
  return pode.ok ? feito(conta) : pode;
}

/** Recusa `convite-*`, `senha-fraca`, `senha-diferente`, `sistema-ocupado`. Encerra as sessões abertas com a senha antiga. */
export async function usarConvite(
  servicos: Servicos,
  pecas: Pecas,
  quem: Quem,
  { token, corpo }: { token: string; corpo: unknown },
): Promise<Resultado<Entrou>> {
  const conta = await contaDoConvite(servicos, token);
  if (!conta.ok) return conta;
  const senha = await lerNovaSenha(corpo, conta.valor);
  if (!senha.ok) return senha;
  const hash = await pecas.senhas.gerarHash(senha.valor);
  if (!hash.ok) return hash;
  const agora = servicos.relogio.agora();
  return servicos.banco.transaction().execute(async (tx): Promise<Resultado<Entrou>> => {
    const consumido = await consumirConvite(tx, token, agora);
    if (!consumido.ok) return consumido;
    const { id } = conta.valor;
    await cancelarConvites(tx, id, agora);
    await guardarSenha(tx, id, hash.valor, agora);
    await encerrarOutras(tx, id, undefined, 'a senha foi trocada', agora);
    return abrirSessao(tx, quem, { acao: 'entrar.usar-convite', conta: conta.valor, fator: 'senha' }, agora);
  });
}
