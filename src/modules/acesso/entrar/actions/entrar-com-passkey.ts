/** Entra só com a chave de acesso: ela vale por dois fatores e diz de quem é, sem que se digite a conta. */
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { buscarConta } from '../../conta/store/contas.ts';
import { guardarDesafio } from '../../conta/store/desafios.ts';
import { novoDesafio } from '../../entrada/passkey/desafio.ts';
import { opcoesDeEntrada } from '../../entrada/passkey/entrada.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { abrirSessao, type Entrou } from '../abrir-sessao.ts';
import type { Pecas } from '../pecas.ts';
import { conferirPasskey } from '../provas/passkey.ts';
import { registrarEntrada } from '../registrar-entrada.ts';

const ACAO = 'entrar.usar-chave-de-acesso';

/** As opções que o navegador leva ao aparelho. Recusa `chave-de-acesso-indisponivel`. */
export async function comecarEntradaComPasskey(
  { banco, relogio }: Servicos,
  { site }: Pecas,
): Promise<Resultado<PublicKeyCredentialRequestOptionsJSON>> {
  if (!site.ok) return site;
  const desafio = novoDesafio(relogio.agora());
  await guardarDesafio(banco, { especie: 'passkey', segredo: desafio.valor, dados: {}, venceEm: desafio.venceEm });
  return feito(await opcoesDeEntrada(site.valor, [], desafio));
}

export function entrarComPasskey(
  servicos: Servicos,
  pecas: Pecas,
  quem: Quem,
  resposta: string,
): Promise<Resultado<Entrou>> {
  const agora = servicos.relogio.agora();
  return servicos.banco.transaction().execute(async (tx): Promise<Resultado<Entrou>> => {
    const { usuarioId, recusas } = await conferirPasskey(tx, pecas, { resposta, usuarioId: undefined }, agora);
    const conta = usuarioId ? await buscarConta(tx, usuarioId) : undefined;
    if (conta && recusas.length === 0) return abrirSessao(tx, quem, { acao: ACAO, conta, fator: 'passkey' }, agora);
    await registrarEntrada(tx, quem, { acao: ACAO, conta, resultado: 'errou' }, agora);
    return { ok: false, recusas };
  });
}
