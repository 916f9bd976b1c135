import type { Servicos } from '../../../acesso/index.ts';
import { chaveDeNotificacao } from './chave.ts';
import type { DadosDasNotificacoes } from './pages/notificacoes.tsx';
import { inscricoesDe } from './store.ts';

/** O que a página de preferências mostra dos aparelhos da pessoa. */
export async function dadosDasNotificacoes(servicos: Servicos, usuarioId: string): Promise<DadosDasNotificacoes> {
  return {
    chave: chaveDeNotificacao(servicos).publicKey,
    aparelhos: await inscricoesDe(servicos.banco, usuarioId),
    fuso: servicos.config.fuso,
  };
}
