import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA } from '../minha-conta.ts';
import { renomearPasskey as renomear } from '../store/passkeys.ts';
import { nomeDaChave } from './cadastrar-passkey.ts';

export const credencialId = z.string('Escolha a chave na lista.').max(1500);

const entrada = z.object({ credencialId, nome: nomeDaChave });

/** Dá à chave de acesso um nome que a pessoa reconheça. */
export const renomearPasskey: Acao<typeof entrada, MinhaConta, void> = {
  nome: 'conta.renomear-chave-de-acesso',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar({ tx, alvo }, { credencialId: id, nome }) {
    return (await renomear(tx, alvo.conta.id, id, nome)) ? feito(undefined) : recusar(naoEncontrado);
  },
};
