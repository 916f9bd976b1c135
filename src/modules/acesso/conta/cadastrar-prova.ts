/** O fim do cadastro de uma prova nova: a sessão ganha o fator e, na primeira vez, a pessoa recebe os códigos. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import type { Contexto } from '../nucleo/acao.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Fator } from '../sessoes/sessao.ts';
import { renovarSessao } from '../sessoes/store.ts';
import { novosCodigos, type ProvaCadastrada } from './codigos-novos.ts';
import { temSegundoFator } from './conta.ts';
import type { MinhaConta } from './minha-conta.ts';
import { marcarEntrada } from './store/contas.ts';

export async function comProvaNova(
  { tx, alvo, agora }: Contexto<MinhaConta>,
  fator: Fator,
): Promise<Resultado<ProvaCadastrada>> {
  const token = await renovarSessao(tx, alvo.sessaoId, fator, agora);
  if (token === undefined) return recusar(naoEncontrado);
  await marcarEntrada(tx, alvo.conta.id, agora);
  const primeira = !temSegundoFator(alvo.fatores);
  return feito({ token, ...(primeira && { codigos: await novosCodigos(tx, alvo.conta.id, agora) }) });
}
