/** Entra com o usuário e a senha da rede do órgão; na primeira vez, a conta se cria. Falta depois o segundo fator. */
import { texto } from '../../../../platform/entrada/campos.ts';
import { recusar, type Resultado } from '../../../../platform/recusa.ts';
import { contaDoCpf } from '../../conta/store/contas.ts';
import type { PessoaDoDiretorio } from '../../entrada/ldap/pessoa.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { naoEncontrado, recusasDaEntrada } from '../../nucleo/recusas.ts';
import type { Servicos, Tx } from '../../nucleo/servicos.ts';
import { abrirSessao, type Entrou } from '../abrir-sessao.ts';
import { acolher } from '../diretorio/acolher.ts';
import type { Pecas } from '../pecas.ts';
import { registrarEntrada, registrarFalha } from '../registrar-entrada.ts';
import { chavesDaTentativa, quantoEsperar, tentar } from '../tentativas/index.ts';
import { credenciaisSchema, naoConfere } from './entrar-com-senha.ts';

const entradaSchema = credenciaisSchema.extend({ login: texto('o usuário da rede') });

const ACAO = 'entrar.dar-senha-da-rede';

/** Recusa as de senha, mais `diretorio-*` e, a quem acertou a senha e não tem conta, por que ela não se cria sozinha. */
export async function entrarComDiretorio(
  servicos: Servicos,
  pecas: Pecas,
  quem: Quem,
  corpo: unknown,
): Promise<Resultado<Entrou>> {
  const { diretorio } = pecas;
  const { ldap } = servicos.config;
  if (!diretorio || !ldap) return recusar(naoEncontrado);
  const lida = entradaSchema.safeParse(corpo);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const agora = servicos.relogio.agora();
  const login = lida.data.login.toLowerCase();
  const chaves = chavesDaTentativa(pecas.assinador, { prova: 'senha', conta: `rede ${login}`, ip: quem.origem.ip });
  const tentativa = await tentar(servicos.banco, chaves, agora);
  if (!tentativa.ok) {
    await registrarFalha(servicos, quem, { acao: ACAO, resultado: 'espera' }, agora);
    return tentativa;
  }
  const conferida = await diretorio.autenticar(lida.data.login, lida.data.senha);
  if (conferida.ok) {
    await tentativa.valor.acertou();
    return servicos.banco.transaction().execute((tx) => entrar(tx, ldap.orgao, quem, conferida.valor, agora));
  }
  if (!conferida.recusas.some((r) => r.codigo === 'credencial-invalida')) {
    await tentativa.valor.desistiu();
    return conferida;
  }
  const ate = await tentativa.valor.errou();
  await registrarFalha(servicos, quem, { acao: ACAO, resultado: 'errou' }, agora);
  return recusar(naoConfere(ate && quantoEsperar(ate, agora)));
}

async function entrar(
  tx: Tx,
  orgao: string,
  quem: Quem,
  pessoa: PessoaDoDiretorio,
  agora: Date,
): Promise<Resultado<Entrou>> {
  const acolhida = await acolher(tx, orgao, pessoa, agora);
  const conta = pessoa.cpf === undefined ? undefined : await contaDoCpf(tx, pessoa.cpf);
  if (acolhida.ok && conta) return abrirSessao(tx, quem, { acao: ACAO, conta, fator: 'ldap' }, agora);
  const motivos = acolhida.ok ? [] : acolhida.recusas.map((r) => r.codigo);
  await registrarEntrada(tx, quem, { acao: ACAO, conta, resultado: 'recusada', dados: { motivos } }, agora);
  return acolhida.ok ? recusar(naoEncontrado) : acolhida;
}
