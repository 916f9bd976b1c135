/** Cadastra uma chave de acesso (passkey) deste aparelho ou de uma chave física. */
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { desafioDaResposta, novoDesafio } from '../../entrada/passkey/desafio.ts';
import { naoConferiu } from '../../entrada/passkey/recusas.ts';
import { opcoesDeRegistro, verificarRegistro } from '../../entrada/passkey/registro.ts';
import { lerRespostaDeRegistro } from '../../entrada/passkey/resposta.ts';
import type { SiteDasChaves } from '../../entrada/passkey/site.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { comProvaNova } from '../cadastrar-prova.ts';
import type { ProvaCadastrada } from '../codigos-novos.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semPoderCadastrar } from '../minha-conta.ts';
import { buscarConta } from '../store/contas.ts';
import { consumirDesafio, guardarDesafio } from '../store/desafios.ts';
import { fatoresDa } from '../store/fatores.ts';
import { guardarPasskey } from '../store/passkeys.ts';

export const nomeDaChave = texto('um nome para a chave', 60);

const entrada = z.object({ nome: nomeDaChave, resposta: z.string().catch('') });

type Site = Resultado<SiteDasChaves>;

/** As opções que o navegador leva ao aparelho. Recusa `chave-de-acesso-indisponivel`. */
export async function comecarCadastroDePasskey(
  { banco, relogio }: Servicos,
  site: Site,
  usuarioId: string,
): Promise<Resultado<PublicKeyCredentialCreationOptionsJSON>> {
  if (!site.ok) return site;
  const conta = await buscarConta(banco, usuarioId);
  if (!conta) return recusar(naoEncontrado);
  const { valor, venceEm } = novoDesafio(relogio.agora());
  const { passkeys } = await fatoresDa(banco, usuarioId);
  await guardarDesafio(banco, { especie: 'passkey', segredo: valor, usuarioId, dados: {}, venceEm });
  const jaTem = passkeys.map((p) => ({ id: p.credencialId, transportes: [...p.transportes] }));
  const paraOAparelho = { id: conta.id, usuario: conta.email, nome: conta.nome };
  return feito(await opcoesDeRegistro(site.valor, paraOAparelho, jaTem, { valor, venceEm }));
}

export const cadastrarPasskey = (site: Site): Acao<typeof entrada, MinhaConta, ProvaCadastrada> => ({
  nome: 'conta.cadastrar-chave-de-acesso',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto, { nome, resposta }) {
    const { tx, agora, alvo, anotar } = contexto;
    const falta = semPoderCadastrar(contexto);
    if (falta) return falta;
    if (!site.ok) return site;
    const lida = lerRespostaDeRegistro(resposta);
    if (!lida.ok) return lida;
    const valor = desafioDaResposta(lida.valor.response.clientDataJSON);
    const desafio = valor === undefined ? undefined : await consumirDesafio(tx, 'passkey', valor, agora);
    if (valor === undefined || desafio?.usuarioId !== alvo.conta.id) return naoConferiu();
    const verificada = await verificarRegistro(site.valor, lida.valor, { valor, venceEm: desafio.venceEm }, agora);
    if (!verificada.ok) return verificada;
    anotar({ dados: { nome }, objeto: { tipo: 'passkey', id: verificada.valor.id } });
    await guardarPasskey(tx, alvo.conta.id, { credencial: verificada.valor, nome }, agora);
    return comProvaNova(contexto, 'passkey');
  },
});
