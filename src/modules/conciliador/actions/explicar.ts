/** Diz, com motivo, por que não há contradição. Ela sai da lista, e só volta se os fatos mudarem. */
import { z } from 'zod';
import { texto, uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../platform/recusa.ts';
import type { Acao, Ator } from '../../acesso/index.ts';
import { gravarExplicada } from '../store.ts';
import { type Aberta, aberta } from './alvo.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  id: uuid('a contradição'),
  explicacao: texto('a explicação', 2000, 10),
});

const TRATAR = 'conciliador.contradicao.tratar';

export const explicar: Acao<typeof entrada, Aberta, void> = {
  nome: 'conciliador.explicar',
  permissao: TRATAR,
  entrada,
  foraDaAuditoria: ['explicacao'],
  alvo: (tx, { pessoaId, id }) => aberta(tx, pessoaId, id),
  async executar({ tx, agora, ator, alvo, anotar }, { pessoaId, id, explicacao }) {
    if (alvo.gravidade === 'liberdade' && !responde(ator, alvo)) return recusar(NAO_RESPONDE);
    await gravarExplicada(tx, { pessoaId, id, agora, usuarioId: ator.usuarioId ?? '', explicacao });
    anotar({ objeto: { tipo: 'contradicao', id } });
    return feito(undefined);
  },
};

/** É do órgão por que se age, ou de um abaixo dele; a corregedoria responde por todas. */
const responde = ({ concessoes }: Ator, { caminho }: Aberta): boolean =>
  concessoes
    .filter((c) => c.permissao === TRATAR)
    .some(
      (c) =>
        c.alcance === 'estado' || (caminho !== null && c.local !== undefined && caminho.startsWith(c.local.caminho)),
    );

const NAO_RESPONDE: Recusa = {
  codigo: 'nao-responde',
  campo: 'explicacao',
  mensagem:
    'Alguém pode estar preso sem que a lei mande: só tira da lista o órgão que responde por esta contradição, ou a corregedoria. Assuma-a, ou mande ao órgão o que você sabe.',
};
