/**
 * Quem o provedor disse que é e ainda não tem conta: guardado cifrado, por uma hora, para o pedido de acesso já vir com
 * nome e CPF conferidos. O segredo que o acha fica num cookie; nada disso vai no endereço.
 */
import { z } from 'zod';
import { guardarDesafio, lerDesafio } from '../conta/store/desafios.ts';
import { novoToken } from '../entrada/cofre/token.ts';
import type { Identidade } from '../entrada/oidc/identidade.ts';
import type { Servicos, Tx } from '../nucleo/servicos.ts';
import type { Pecas } from './pecas.ts';

const pessoaFederadaSchema = z.object({
  provedor: z.string(),
  sub: z.string(),
  cpf: z.string().optional(),
  nome: z.string().optional(),
  email: z.string().optional(),
});
export type PessoaFederada = z.output<typeof pessoaFederadaSchema>;

const VALIDADE_MS = 60 * 60_000;
/** Amarra a cifra a este uso. */
const DONO = 'pessoa-federada';

/** Devolve o segredo do cookie. */
export async function guardarPessoaFederada(
  tx: Tx,
  { cofre }: Pecas,
  { provedor, sub, cpf, nome, email, emailVerificado }: Identidade,
  agora: Date,
): Promise<string> {
  const { token } = novoToken();
  const pessoa: PessoaFederada = { provedor, sub, cpf, nome, email: emailVerificado ? email : undefined };
  await guardarDesafio(tx, {
    especie: 'oidc',
    segredo: token,
    dados: { cifrado: cofre.cifrar(JSON.stringify(pessoa), 'estado-de-entrada', DONO) },
    venceEm: new Date(agora.getTime() + VALIDADE_MS),
  });
  return token;
}

/** `undefined` se o cookie não é de ninguém, ou passou de uma hora. Ler não consome: o pedido pode ter vários passos. */
export async function lerPessoaFederada(
  { banco, relogio }: Servicos,
  { cofre }: Pick<Pecas, 'cofre'>,
  segredo: string | undefined,
): Promise<PessoaFederada | undefined> {
  const desafio = segredo === undefined ? undefined : await lerDesafio(banco, 'oidc', segredo, relogio.agora());
  const guardado = z.object({ cifrado: z.string() }).safeParse(desafio?.dados);
  if (!guardado.success) return undefined;
  const aberto = cofre.abrir(guardado.data.cifrado, 'estado-de-entrada', DONO);
  return aberto.ok ? pessoaFederadaSchema.parse(JSON.parse(aberto.valor.texto)) : undefined;
}
