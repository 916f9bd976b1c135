/** Quantas vagas a unidade, ou um lugar dela, tem a partir de um dia. Não apaga o que houve antes. */
import { z } from 'zod';
import { data, inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, diaEm, naoEncontrado } from '../../../acesso/index.ts';
import type { Unidade } from '../estabelecimento.ts';
import { inserirCapacidades, lugaresDa } from '../store.ts';
import { MAIS_VAGAS } from './abrir-lugares.ts';
import { trancarUnidade } from './alvo-da-unidade.ts';

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  lugarId: opcional(uuid('o lugar')),
  vagas: inteiro('quantas vagas', 0, MAIS_VAGAS),
  desde: data('desde quando'),
  motivo: texto('o motivo ou o ato', 300),
});

export const registrarVagas = (fuso: string): Acao<typeof entrada, Unidade, void> => ({
  nome: 'custodia.registrar-vagas',
  permissao: 'custodia.estabelecimento.gerir',
  entrada,
  alvo: (tx, { estruturaId }) => trancarUnidade(tx, estruturaId),
  async executar({ tx, agora, quem, anotar }, { estruturaId, ...nova }) {
    if (nova.lugarId !== undefined) {
      const lugares = await lugaresDa(tx, estruturaId, diaEm(fuso, agora));
      if (!lugares.some((l) => l.id === nova.lugarId)) return recusar(naoEncontrado);
    }
    await inserirCapacidades(tx, estruturaId, [nova], { agora, usuarioId: quem.ator.usuarioId });
    anotar({ objeto: { tipo: 'unidade', id: estruturaId } });
    return feito(undefined);
  },
});
