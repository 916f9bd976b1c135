import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semConfirmacao } from '../minha-conta.ts';
import { removerPasskeys } from '../store/passkeys.ts';
import { recusaDaUltima } from '../ultima-prova.ts';
import { credencialId } from './renomear-passkey.ts';

const entrada = z.object({ credencialId });

/** Remove uma chave de acesso; nunca o último segundo fator. */
export const removerPasskey: Acao<typeof entrada, MinhaConta, void> = {
  nome: 'conta.remover-chave-de-acesso',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto, { credencialId: id }) {
    const { tx, alvo, agora, anotar } = contexto;
    const naoPode = semConfirmacao(contexto) ?? recusaDaUltima(alvo.fatores);
    if (naoPode) return naoPode;
    anotar({ objeto: { tipo: 'passkey', id } });
    return (await removerPasskeys(tx, alvo.conta.id, agora, id)) ? feito(undefined) : recusar(naoEncontrado);
  },
};
