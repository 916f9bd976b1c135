/** Escolhe por qual das suas lotações abertas a pessoa age nesta sessão. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { aberta } from '../../permissao/concessoes.ts';
import { buscarFatos } from '../../permissao/store.ts';
import { minhaSessao, type MinhaSessao } from '../minha-sessao.ts';
import { guardarLotacao } from '../store.ts';

const entrada = z.object({ lotacaoId: uuid('a lotação') });

export const trocarLotacao: Acao<typeof entrada, MinhaSessao, void> = {
  nome: 'conta.trocar-lotacao',
  permissao: { publica: 'cada um escolhe entre as próprias lotações' },
  entrada,
  alvo: (tx, _entrada, quem) => minhaSessao(tx, quem),
  async executar({ tx, alvo, agora, anotar }, { lotacaoId }) {
    const fatos = await buscarFatos(tx, alvo.usuarioId, agora);
    const lotacao = fatos?.lotacoes.find((l) => l.lotacaoId === lotacaoId);
    if (!fatos || !lotacao) return recusar(naoEncontrado);
    if (!aberta(lotacao, fatos.calendario, agora)) {
      return recusar({
        codigo: 'lotacao-fechada',
        campo: 'lotacaoId',
        mensagem: `A lotação em ${lotacao.nome} não está aberta agora. Veja abaixo quando ela abre, ou escolha outra.`,
      });
    }
    anotar({ objeto: { tipo: 'lotacao', id: lotacaoId } });
    await guardarLotacao(tx, alvo.sessaoId, lotacaoId);
    return feito(undefined);
  },
};
