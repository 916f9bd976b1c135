/** Prova quem é com uma das próprias chaves de acesso. */
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { guardarDesafio } from '../../conta/store/desafios.ts';
import { fatoresDa } from '../../conta/store/fatores.ts';
import { novoDesafio } from '../../entrada/passkey/desafio.ts';
import { opcoesDeEntrada } from '../../entrada/passkey/entrada.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';
import { conferirPasskey } from '../provas/passkey.ts';
import { registrarEntrada } from '../registrar-entrada.ts';
import { ACAO_DO_MOMENTO, type DaSessao, renovar } from '../renovar.ts';

/** As opções para o aparelho, só com as chaves da própria pessoa. Recusa `chave-de-acesso-indisponivel`. */
export async function comecarProvaComPasskey(
  { banco, relogio }: Servicos,
  { site }: Pecas,
  usuarioId: string,
): Promise<Resultado<PublicKeyCredentialRequestOptionsJSON>> {
  if (!site.ok) return site;
  const { valor, venceEm } = novoDesafio(relogio.agora());
  const { passkeys } = await fatoresDa(banco, usuarioId);
  await guardarDesafio(banco, { especie: 'passkey', segredo: valor, usuarioId, dados: {}, venceEm });
  const permitidas = passkeys.map((p) => ({ id: p.credencialId, transportes: [...p.transportes] }));
  return feito(await opcoesDeEntrada(site.valor, permitidas, { valor, venceEm }));
}

/** Devolve o novo segredo da sessão, para o cookie. */
export function darPasskey(
  servicos: Servicos,
  pecas: Pecas,
  da: DaSessao,
  resposta: string,
): Promise<Resultado<string>> {
  const agora = servicos.relogio.agora();
  return servicos.banco.transaction().execute(async (tx): Promise<Resultado<string>> => {
    const { recusas } = await conferirPasskey(tx, pecas, { resposta, usuarioId: da.usuarioId }, agora);
    if (recusas.length === 0) {
      const token = await renovar(tx, da, 'passkey', agora);
      return token === undefined ? recusar(naoEncontrado) : feito(token);
    }
    const tentou = { acao: ACAO_DO_MOMENTO[da.momento], conta: { id: da.usuarioId, nome: da.nome } };
    await registrarEntrada(tx, da.quem, { ...tentou, resultado: 'errou', dados: { fator: 'passkey' } }, agora);
    return { ok: false, recusas };
  });
}
