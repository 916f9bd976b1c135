/** Revoga a data fixada: volta a valer a calculada. O registro fica. */
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, type Servicos, type Titular, trancarTitular } from '../../../acesso/index.ts';
import { refazerConta } from '../../conta/refazer.ts';
import { revogar } from '../store.ts';

const entrada = z.object({ pessoaId: uuid('a pessoa'), divergenciaId: uuid('a data fixada') });

export const revogarDivergencia = ({ relogio }: Servicos): Acao<typeof entrada, Titular, void> => ({
  nome: 'execucao.revogar-data-fixada',
  permissao: 'execucao.calculo.divergir',
  entrada,
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, ator, alvo: { id: pessoaId }, emitir, anotar }, { divergenciaId: id }) {
    const havia = await revogar(tx, { pessoaId, id, agora, autorId: ator.usuarioId ?? '' });
    if (!havia) return recusar(NAO_ESTA_EM_VIGOR);
    await refazerConta(tx, pessoaId, { agora, hoje: iso(relogio.hoje()) });
    emitir({ tipo: 'execucao.data-fixada-revogada', dados: { pessoaId, divergenciaId: id } });
    anotar({ objeto: { tipo: 'divergencia', id } });
    return feito(undefined);
  },
});

const NAO_ESTA_EM_VIGOR: Recusa = {
  codigo: 'nao-em-vigor',
  mensagem: 'Esta data fixada não está mais em vigor: outra pessoa a revogou, ou a página é antiga.',
};
