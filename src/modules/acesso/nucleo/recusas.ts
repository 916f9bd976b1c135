/** As recusas comuns a toda ação, e a tradução dos erros de entrada e de banco. */
import type { z } from 'zod';
import { erroDeBanco } from '../../../platform/db/index.ts';
import type { Recusa } from '../../../platform/recusa.ts';
import type { Motivo } from '../permissao/tipos.ts';

/** O motivo da decisão como recusa: o código é o nome da regra. */
export const recusaDoMotivo = ({ regra, mensagem, base }: Motivo): Recusa => ({
  codigo: regra,
  mensagem,
  ...(base ? { base } : {}),
});

export const naoEncontrado: Recusa = {
  codigo: 'nao-encontrado',
  mensagem: 'Isto não existe ou não está ao seu alcance. Confira o endereço ou volte à lista.',
};

export const jaMudou: Recusa = {
  codigo: 'ja-mudou',
  mensagem: 'Outra pessoa mudou isto ao mesmo tempo. Recarregue a página, confira e, se ainda couber, faça de novo.',
};

/** Um problema por campo, com o nome do campo para a âncora do formulário. */
export function recusasDaEntrada(erro: z.ZodError): Recusa[] {
  return erro.issues.map((i) => ({ codigo: 'entrada-invalida', mensagem: i.message, campo: i.path.join('.') }));
}

/** Conflito esperado vira recusa; o resto é defeito ou queda do banco, e segue como exceção. */
export function comoRecusas(erro: unknown): Recusa[] {
  const { tipo } = erroDeBanco(erro);
  if (tipo === 'unicidade' || tipo === 'serializacao') return [jaMudou];
  throw erro;
}
