/** A senha que a pessoa escolhe: escrita duas vezes, e forte o bastante. Todos os problemas de uma vez. */
import { z } from 'zod';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { avaliarForca } from '../entrada/senha/forca.ts';
import type { Conta } from './conta.ts';

/** Como foi escrita: espaço também é senha. O tamanho quem julga é a força. */
const escrita = z.string().catch('');

const novaSenhaSchema = z.object({ senhaNova: escrita, senhaNovaDeNovo: escrita });

export async function lerNovaSenha(
  corpo: unknown,
  conta: Pick<Conta, 'nome' | 'email' | 'cpf'>,
): Promise<Resultado<string>> {
  const { senhaNova, senhaNovaDeNovo } = novaSenhaSchema.catch({ senhaNova: '', senhaNovaDeNovo: '' }).parse(corpo);
  if (senhaNova === '')
    return recusar({ codigo: 'senha-fraca', campo: 'senhaNova', mensagem: 'Escreva a senha nova.' });
  const { problemas } = await avaliarForca(senhaNova, conta);
  const recusas: Recusa[] = problemas.map((mensagem) => ({ codigo: 'senha-fraca', campo: 'senhaNova', mensagem }));
  if (senhaNova !== senhaNovaDeNovo) {
    recusas.push({
      codigo: 'senha-diferente',
      campo: 'senhaNovaDeNovo',
      mensagem: 'As duas vezes não ficaram iguais. Escreva a mesma senha nos dois campos.',
    });
  }
  return recusas.length > 0 ? recusar(...recusas) : feito(senhaNova);
}
