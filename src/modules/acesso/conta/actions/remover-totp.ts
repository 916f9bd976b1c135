import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semConfirmacao } from '../minha-conta.ts';
import { removerTotp as remover } from '../store/totp.ts';
import { recusaDaUltima } from '../ultima-prova.ts';

const entrada = z.object({});

/** Desliga o aplicativo de códigos; nunca o último segundo fator. */
export const removerTotp: Acao<typeof entrada, MinhaConta, void> = {
  nome: 'conta.remover-aplicativo',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto) {
    const { tx, alvo } = contexto;
    if (alvo.fatores.totpDesde === undefined) return recusar(naoEncontrado);
    const naoPode = semConfirmacao(contexto) ?? recusaDaUltima(alvo.fatores);
    if (naoPode) return naoPode;
    await remover(tx, alvo.conta.id);
    return feito(undefined);
  },
};
