/** Tira a credencial de alguém. A última de uma pessoa sigilosa não se tira: ninguém mais poderia dar outra. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, naoEncontrado, type Titular } from '../../../acesso/index.ts';
import { revogarAsDe } from '../store.ts';
import { alvoDaPessoa, PERMISSAO, usuarioDe } from './comum.ts';

const entrada = z.object({ pessoaId: uuid('a pessoa'), usuarioId: uuid('quem a tem') });

export const revogarCredencial: Acao<typeof entrada, Titular, void> = {
  nome: 'pessoas.credencial.revogar',
  permissao: PERMISSAO,
  entrada,
  alvo: alvoDaPessoa,
  async executar({ tx, agora, quem, anotar, alvo: { sigilo, credenciados } }, { pessoaId, usuarioId }) {
    const ultima = credenciados.every((id) => id === usuarioId);
    if (sigilo === 'sigiloso' && ultima) return recusar(ULTIMA);
    const tinha = await revogarAsDe(tx, { pessoaId, usuarioId, porId: usuarioDe(quem) }, agora);
    if (!tinha) return recusar(naoEncontrado);
    anotar({ objeto: { tipo: 'usuario', id: usuarioId } });
    return feito(undefined);
  },
};

const ULTIMA = {
  codigo: 'ultima-credencial',
  mensagem:
    'É a última credencial: sem ela ninguém mais veria esta pessoa nem poderia dar outra. Dê antes a quem a substitui, ou baixe o sigilo.',
};
