/** O alvo dos atos da pessoa sobre a própria conta, e a condição para mexer no que a deixa entrar. */
import { recusar, type Recusa } from '../../../platform/recusa.ts';
import type { Contexto, Encontrado } from '../nucleo/acao.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { minhaSessao } from '../sessoes/minha-sessao.ts';
import { type Conta, type Fatores, temSegundoFator } from './conta.ts';
import { trancarConta } from './store/contas.ts';
import { fatoresDa } from './store/fatores.ts';

export interface MinhaConta {
  conta: Conta;
  fatores: Fatores;
  sessaoId: string;
  entradaCompleta: boolean;
}

/** `undefined` para quem não entrou. */
export async function minhaConta(tx: Tx, quem: Quem): Promise<Encontrado<MinhaConta> | undefined> {
  const sessao = await minhaSessao(tx, quem);
  const conta = sessao && (await trancarConta(tx, sessao.valor.usuarioId));
  if (!conta) return undefined;
  const fatores = await fatoresDa(tx, conta.id);
  const { sessaoId, completa } = sessao.valor;
  return { alvo: {}, valor: { conta, fatores, sessaoId, entradaCompleta: completa } };
}

export const PERMISSAO_DA_CONTA = { publica: 'cada um cuida das próprias provas de identidade' };

const CONFIRME: Recusa = {
  codigo: 'confirmar-identidade',
  mensagem: 'Mudar o que deixa você entrar é ato sensível: confirme sua identidade para continuar.',
};

/** A identidade foi confirmada há pouco; senão, a recusa que leva à confirmação. */
export function semConfirmacao({ ator, agora }: Pick<Contexto<MinhaConta>, 'ator' | 'agora'>) {
  return ator.elevadaAte && ator.elevadaAte > agora ? undefined : recusar(CONFIRME);
}

/**
 * Cadastrar prova nova: quem confirmou a identidade ou, na primeira entrada, quem só tem a senha. Quem já tem segundo
 * fator, ou login federado, e só deu a senha não cadastra outro: seria entrar sem ele.
 */
export function semPoderCadastrar(contexto: Pick<Contexto<MinhaConta>, 'ator' | 'agora' | 'alvo'>) {
  const { entradaCompleta, fatores } = contexto.alvo;
  if (entradaCompleta || temSegundoFator(fatores)) return semConfirmacao(contexto);
  return entraFederada(fatores) ? recusar(ENTRE_FEDERADO) : undefined;
}

/** Não tem segundo fator aqui porque o provedor o pede: a senha (a da rede do órgão, por exemplo) não o substitui. */
export const entraFederada = (fatores: Fatores): boolean => !temSegundoFator(fatores) && fatores.provedores.length > 0;

export const ENTRE_FEDERADO: Recusa = {
  codigo: 'falta-login-federado',
  mensagem:
    'Esta conta entra por login federado (gov.br, CNJ). Entre por ele e, em “Minha conta”, cadastre o segundo fator para usar também a senha.',
};
