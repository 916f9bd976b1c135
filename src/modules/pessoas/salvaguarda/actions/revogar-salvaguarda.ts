/** O papel deixa de valer: foi emitido com erro, ou para quem não devia. */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular } from '../../../acesso/index.ts';
import type { Salvaguarda } from '../salvaguarda.ts';
import { acharSalvaguarda, gravarRevogacao } from '../store.ts';
import { PERMISSAO, trancarPessoa } from './a-pessoa.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  salvaguardaId: uuid('o papel'),
  motivo: texto('o motivo', 1000, 5),
});

interface Alvo {
  pessoaId: string;
  salvaguarda: Salvaguarda;
}

export const revogarSalvaguarda: Acao<typeof entrada, Alvo, void> = {
  nome: 'pessoas.revogar-salvaguarda',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['motivo'],
  async alvo(tx, { pessoaId, salvaguardaId }) {
    const titular = await trancarPessoa(tx, pessoaId);
    const salvaguarda = titular && (await acharSalvaguarda(tx, titular.id, salvaguardaId));
    return salvaguarda && { alvo: alvoDoTitular(titular), valor: { pessoaId: titular.id, salvaguarda } };
  },
  async executar({ tx, agora, ator, anotar, alvo: { pessoaId, salvaguarda } }, { motivo }) {
    if (salvaguarda.revogadaEm) return recusar(JA_REVOGADA);
    await gravarRevogacao(tx, pessoaId, { id: salvaguarda.id, porId: ator.usuarioId ?? '', em: agora, motivo });
    anotar({ objeto: { tipo: 'salvaguarda', id: salvaguarda.id } });
    return feito(undefined);
  },
};

const JA_REVOGADA = { codigo: 'ja-revogada', mensagem: 'Este papel já foi revogado: não há o que fazer.' };
