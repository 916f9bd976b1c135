import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { novosCodigos } from '../codigos-novos.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semConfirmacao } from '../minha-conta.ts';

const entrada = z.object({});

/** Gera outra leva de códigos de recuperação; os de antes deixam de valer. */
export const gerarCodigos: Acao<typeof entrada, MinhaConta, readonly string[]> = {
  nome: 'conta.gerar-codigos-de-recuperacao',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto) {
    const falta = semConfirmacao(contexto);
    if (falta) return falta;
    return feito(await novosCodigos(contexto.tx, contexto.alvo.conta.id, contexto.agora));
  },
};
