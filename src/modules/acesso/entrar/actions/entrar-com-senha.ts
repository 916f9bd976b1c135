/** Entra com e-mail ou CPF e a senha própria. Falta depois o segundo fator. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import type { Conta } from '../../conta/conta.ts';
import { contaDoLogin, loginSimples } from '../../conta/store/contas.ts';
import { refazerResumo, senhaDa } from '../../conta/store/senhas.ts';
import { MAXIMO } from '../../entrada/senha/forca.ts';
import type { Senhas } from '../../entrada/senha/senha.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { recusasDaEntrada } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { abrirSessao, type Entrou } from '../abrir-sessao.ts';
import type { Pecas } from '../pecas.ts';
import { registrarFalha } from '../registrar-entrada.ts';
import { chavesDaTentativa, quantoEsperar, tentar } from '../tentativas/index.ts';

/** A senha chega como foi escrita: espaço também é senha. */
const senha = z
  .string('Escreva a senha.')
  .min(1, 'Escreva a senha.')
  .max(MAXIMO * 2, 'A senha não confere.');

export const credenciaisSchema = z.object({ login: texto('o e-mail ou o CPF'), senha });

const ACAO = 'entrar.dar-senha';

/**
 * Recusa `credencial-invalida` (igual para conta que não existe e senha errada, no texto e no tempo), `espere`,
 * `sistema-ocupado` ou, a quem acertou a senha, `conta-suspensa` e `conta-sem-uso`.
 */
export async function entrarComSenha(
  servicos: Servicos,
  pecas: Pecas,
  quem: Quem,
  corpo: unknown,
): Promise<Resultado<Entrou>> {
  const lida = credenciaisSchema.safeParse(corpo);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const { banco } = servicos;
  const agora = servicos.relogio.agora();
  const conta = await contaDoLogin(banco, lida.data.login);
  const chaves = chavesDaTentativa(pecas.assinador, {
    prova: 'senha',
    conta: conta?.id ?? loginSimples(lida.data.login),
    ip: quem.origem.ip,
  });
  const tentativa = await tentar(banco, chaves, agora);
  if (!tentativa.ok) {
    await registrarFalha(servicos, quem, { acao: ACAO, conta, resultado: 'espera' }, agora);
    return tentativa;
  }
  const conferida = await conferir(servicos, pecas.senhas, conta, lida.data.senha);
  if (!conferida.ok) {
    await tentativa.valor.desistiu();
    return conferida;
  }
  if (!conta || !conferida.valor) {
    const ate = await tentativa.valor.errou();
    await registrarFalha(servicos, quem, { acao: ACAO, conta, resultado: 'errou' }, agora);
    return recusar(naoConfere(ate && quantoEsperar(ate, agora)));
  }
  await tentativa.valor.acertou();
  return banco.transaction().execute((tx) => abrirSessao(tx, quem, { acao: ACAO, conta, fator: 'senha' }, agora));
}

export const naoConfere = (espera: string | undefined) => ({
  codigo: 'credencial-invalida',
  mensagem: ['A conta e a senha não conferem. Confira as duas e tente de novo.', espera].filter(Boolean).join(' '),
});

/** Conta que não existe, ou sem senha própria, custa o mesmo cálculo. */
async function conferir(
  { banco }: Servicos,
  senhas: Senhas,
  conta: Conta | undefined,
  digitada: string,
): Promise<Resultado<boolean>> {
  const guardada = conta && (await senhaDa(banco, conta.id));
  const conferida = await (guardada === undefined
    ? senhas.conferirFalso(digitada)
    : senhas.conferir(digitada, guardada));
  if (!conferida.ok) return conferida;
  const { confere, refazer } = conferida.valor;
  if (conta && guardada !== undefined && refazer) {
    const nova = await senhas.gerarHash(digitada);
    if (nova.ok) await refazerResumo(banco, conta.id, guardada, nova.valor);
  }
  return feito(confere);
}
