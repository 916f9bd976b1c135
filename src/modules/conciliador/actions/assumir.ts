/** Diz que se responde por ela. Uma pessoa de cada vez. */
import { z } from 'zod';
import { uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../platform/recusa.ts';
import type { Acao } from '../../acesso/index.ts';
import { gravarAssumida } from '../store.ts';
import { type Aberta, aberta } from './alvo.ts';

const entrada = z.object({ pessoaId: uuid('a pessoa'), id: uuid('a contradição') });

export const assumir: Acao<typeof entrada, Aberta, void> = {
  nome: 'conciliador.assumir',
  permissao: 'conciliador.contradicao.tratar',
  entrada,
  alvo: (tx, { pessoaId, id }) => aberta(tx, pessoaId, id),
  async executar({ tx, agora, ator, alvo, anotar }, { pessoaId, id }) {
    if (alvo.assumidaPor !== null) return recusar(JA_ASSUMIDA);
    await gravarAssumida(tx, { pessoaId, id, agora, usuarioId: ator.usuarioId ?? '' });
    anotar({ objeto: { tipo: 'contradicao', id } });
    return feito(undefined);
  },
};

const JA_ASSUMIDA: Recusa = {
  codigo: 'ja-assumida',
  mensagem: 'Alguém já responde por esta contradição. Fale com quem a assumiu, ou explique-a com o que você sabe.',
};
