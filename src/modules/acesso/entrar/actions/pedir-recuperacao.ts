/** Esqueceu a senha: manda um enlace ao e-mail do cadastro. A resposta é a mesma, exista ou não a conta. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { emitir } from '../../../../platform/eventos/index.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { podeEntrar, temSegundoFator } from '../../conta/conta.ts';
import { contaDoLogin, loginSimples } from '../../conta/store/contas.ts';
import { fatoresDa } from '../../conta/store/fatores.ts';
import { convitePedido, quemMudouOEmail } from '../../convites/index.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { recusasDaEntrada } from '../../nucleo/recusas.ts';
import type { Servicos, Tx } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';
import { registrarEntrada } from '../registrar-entrada.ts';
import { chavesDaTentativa, tentar } from '../tentativas/index.ts';

const entradaSchema = z.object({ login: texto('o e-mail ou o CPF') });

/**
 * Só quem já tem senha própria: o e-mail sozinho não cria senha para quem entra por gov.br ou pela rede do órgão. E, se
 * alguém trocou o e-mail, só com segundo fator, que quem trocou não tem como dar.
 */
async function recuperaPeloEmail(tx: Tx, usuarioId: string): Promise<boolean> {
  const fatores = await fatoresDa(tx, usuarioId);
  if (fatores.senhaTrocadaEm === undefined) return false;
  return temSegundoFator(fatores) || (await quemMudouOEmail(tx, usuarioId)) === undefined;
}

/** Recusa só entrada vazia ou, a quem pede muitas vezes, `espere`. */
export async function pedirRecuperacao(
  { banco, relogio }: Servicos,
  { assinador }: Pecas,
  quem: Quem,
  corpo: unknown,
): Promise<Resultado<void>> {
  const lida = entradaSchema.safeParse(corpo);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const agora = relogio.agora();
  const conta = await contaDoLogin(banco, lida.data.login);
  const pessoa = {
    prova: 'recuperacao',
    conta: conta?.id ?? loginSimples(lida.data.login),
    ip: quem.origem.ip,
  } as const;
  // Todo pedido conta, dê em mensagem ou não: a caixa de correio de ninguém se enche.
  const tentativa = await tentar(banco, chavesDaTentativa(assinador, pessoa), agora);
  if (!tentativa.ok) return tentativa;
  await banco.transaction().execute(async (tx) => {
    const recebe = conta && podeEntrar(conta, agora).ok && (await recuperaPeloEmail(tx, conta.id));
    if (recebe) await emitir(tx, convitePedido({ usuarioId: conta.id, motivo: 'recuperacao' }));
    const resultado = recebe ? 'pedida' : 'recusada';
    await registrarEntrada(tx, quem, { acao: 'entrar.pedir-recuperacao', conta, resultado }, agora);
  });
  return feito(undefined);
}
