/** Fecha um lugar e tudo o que há dentro. Com gente dentro, não: antes se diz para onde cada uma foi. */
import { z } from 'zod';
import { aceite, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { contar } from '../../../../ui/texto.ts';
import { type Acao, diaEm, naoEncontrado } from '../../../acesso/index.ts';
import { pessoasPorLugar } from '../../ocupacao/store.ts';
import type { Unidade } from '../estabelecimento.ts';
import { dentroDoLugar } from '../lugar.ts';
import { fecharLugares, lugaresDa, trancarLugares } from '../store.ts';
import { trancarUnidade } from './alvo-da-unidade.ts';

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  lugarId: uuid('o lugar'),
  confirmo: aceite('Marque que confirma.'),
});

export const fecharLugar = (fuso: string): Acao<typeof entrada, Unidade, void> => ({
  nome: 'custodia.fechar-lugar',
  permissao: 'custodia.estabelecimento.gerir',
  entrada,
  alvo: (tx, { estruturaId }) => trancarUnidade(tx, estruturaId),
  async executar({ tx, agora, anotar }, { estruturaId, lugarId }) {
    const hoje = diaEm(fuso, agora);
    const lugares = await lugaresDa(tx, estruturaId, hoje);
    const lugar = lugares.find((l) => l.id === lugarId);
    if (!lugar) return recusar(naoEncontrado);
    if (lugar.fechadoEm !== undefined) {
      return recusar({ codigo: 'ja-fechado', mensagem: `${lugar.nome} já está fechado.` });
    }
    const ids = dentroDoLugar(lugarId, lugares);
    await trancarLugares(tx, ids);
    const pessoas = await pessoasPorLugar(tx, estruturaId);
    const gente = ids.reduce((n, id) => n + (pessoas.get(id) ?? 0), 0);
    if (gente > 0) {
      const quantas = contar(gente, 'pessoa', 'pessoas');
      const mensagem = `Em ${lugar.nome} há ${quantas}. Registre antes para onde cada uma foi; depois feche.`;
      return recusar({ codigo: 'lugar-com-gente', mensagem });
    }
    await fecharLugares(tx, ids, hoje);
    anotar({ objeto: { tipo: 'unidade', id: estruturaId } });
    return feito(undefined);
  },
});
