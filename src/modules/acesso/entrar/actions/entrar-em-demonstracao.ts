/** Entra como uma das pessoas fictícias, com um clique. A rota só existe quando a demonstração está ligada. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { recusar, type Resultado } from '../../../../platform/recusa.ts';
import { buscarConta } from '../../conta/store/contas.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { naoEncontrado, recusasDaEntrada } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { abrirSessao, type Entrou } from '../abrir-sessao.ts';
import { ehDeDemonstracao } from '../store.ts';

const entradaSchema = z.object({ usuarioId: uuid('a pessoa') });

export async function entrarEmDemonstracao(
  { banco, relogio }: Servicos,
  quem: Quem,
  corpo: unknown,
): Promise<Resultado<Entrou>> {
  const lida = entradaSchema.safeParse(corpo);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const { usuarioId } = lida.data;
  const agora = relogio.agora();
  return banco.transaction().execute(async (tx): Promise<Resultado<Entrou>> => {
    const conta = (await ehDeDemonstracao(tx, usuarioId)) ? await buscarConta(tx, usuarioId) : undefined;
    if (!conta) return recusar(naoEncontrado);
    return abrirSessao(tx, quem, { acao: 'entrar.demonstrar', conta, fator: 'demonstracao' }, agora);
  });
}
