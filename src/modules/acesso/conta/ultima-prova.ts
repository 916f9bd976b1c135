/** Ninguém fica sem segundo fator: a última prova só sai depois que outra entrar. */
import { recusar } from '../../../platform/recusa.ts';
import type { Fatores } from './conta.ts';

/** Quantos segundos fatores a conta tem. Os códigos de recuperação são reserva, e não contam. */
const quantas = ({ totpDesde, passkeys }: Fatores): number => (totpDesde ? 1 : 0) + passkeys.length;

export function recusaDaUltima(fatores: Fatores) {
  if (quantas(fatores) > 1) return undefined;
  return recusar({
    codigo: 'ultima-prova',
    mensagem: 'Este é o seu único segundo fator: sem ele você não entra. Cadastre outro antes de remover este.',
  });
}
