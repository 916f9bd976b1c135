/** O fim de toda entrada: a pessoa provou quem é, e a sessão se abre, ou se diz por que a conta não entra. */
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { type Conta, podeEntrar } from '../conta/conta.ts';
import { marcarEntrada, trancarConta } from '../conta/store/contas.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { criarSessao } from '../sessoes/criar.ts';
import { entradaCompleta, type Fator } from '../sessoes/sessao.ts';
import { encerrarSessao } from '../sessoes/store.ts';
import { registrarEntrada } from './registrar-entrada.ts';

export interface Prova {
  /** Como vai à auditoria (`entrar.dar-senha`). */
  acao: string;
  conta: Conta;
  fator: Fator;
  provedor?: string | undefined;
}

export interface Entrou {
  /** Vai ao cookie, e a lugar nenhum mais. */
  token: string;
  /** Falso: falta o segundo fator. */
  completa: boolean;
}

/** Grava também a auditoria, por último: nada mais se faz nesta transação. */
export async function abrirSessao(tx: Tx, quem: Quem, prova: Prova, agora: Date): Promise<Resultado<Entrou>> {
  const { acao, fator, provedor } = prova;
  // Relida e trancada: quem foi suspenso enquanto a senha se conferia não entra.
  const conta = (await trancarConta(tx, prova.conta.id)) ?? prova.conta;
  const pode = podeEntrar(conta, agora);
  if (!pode.ok) {
    const motivos = pode.recusas.map((r) => r.codigo);
    await registrarEntrada(tx, quem, { acao, conta, resultado: 'recusada', dados: { motivos } }, agora);
    return pode;
  }
  const anterior = quem.origem.sessaoId;
  if (anterior) await encerrarSessao(tx, { id: anterior }, 'entrou de novo no mesmo navegador', agora);
  const nova = await criarSessao(
    tx,
    { de: { usuarioId: conta.id }, fatores: [fator], provedor, origem: quem.origem },
    agora,
  );
  const completa = entradaCompleta([fator]);
  if (completa) await marcarEntrada(tx, conta.id, agora);
  const daSessao = { ...quem, origem: { ...quem.origem, sessaoId: nova.id } };
  const dados = { fator, ...(provedor && { provedor }), completa };
  await registrarEntrada(tx, daSessao, { acao, conta, resultado: 'entrou', dados }, agora);
  return feito({ token: nova.token, completa });
}
