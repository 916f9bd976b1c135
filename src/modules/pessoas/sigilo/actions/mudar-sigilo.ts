/** Muda o sigilo da pessoa. Ao torná-la sigilosa, quem muda recebe credencial: nunca fica sem ninguém que a veja. */
import { z } from 'zod';
import { escolha, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, SIGILOS, type Titular } from '../../../acesso/index.ts';
import { gravarSigilo, inserirCredencial } from '../store.ts';
import { alvoDaPessoa, PERMISSAO, usuarioDe } from './comum.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  sigilo: escolha('o sigilo', SIGILOS),
  motivo: texto('o motivo', 500, 5),
});

export const mudarSigilo: Acao<typeof entrada, Titular, void> = {
  nome: 'pessoas.sigilo.mudar',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['motivo'],
  alvo: alvoDaPessoa,
  async executar({ tx, agora, quem, alvo: titular }, { pessoaId, sigilo, motivo }) {
    if (sigilo === titular.sigilo) return recusar(JA_E);
    const usuarioId = usuarioDe(quem);
    if (sigilo === 'sigiloso' && !titular.credenciados.includes(usuarioId)) {
      await inserirCredencial(tx, { pessoaId, usuarioId, porId: usuarioId, motivo }, agora);
    }
    await gravarSigilo(tx, pessoaId, sigilo);
    return feito(undefined);
  },
};

const JA_E = { codigo: 'mesmo-sigilo', campo: 'sigilo', mensagem: 'Este já é o sigilo da pessoa. Escolha outro.' };
