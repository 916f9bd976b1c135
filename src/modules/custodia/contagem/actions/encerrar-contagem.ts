/** Encerra a contagem. O que se achou fica como está; o que diverge do registro avisa quem precisa corrigir. */
import { z } from 'zod';
import { inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { contar } from '../../../../ui/texto.ts';
import { type Acao, naoEncontrado } from '../../../acesso/index.ts';
import { balancoDe } from '../contagem.ts';
import { contadas, terminar } from '../store.ts';
import { type ContagemDaUnidade, contagemPara, JA_TERMINOU } from './contagem-para.ts';

export const CONTAGEM_DIVERGENTE = 'custodia.contagem-divergente';

const entrada = z.object({
  contagemId: uuid('a contagem'),
  semRegistro: opcional(inteiro('quantas sem registro', 0, 10_000)),
  observacao: opcional(texto('a observação', 2000)),
});

export const encerrarContagem: Acao<typeof entrada, ContagemDaUnidade, { divergencias: number }> = {
  nome: 'custodia.encerrar-contagem',
  permissao: 'custodia.contagem.fazer',
  entrada,
  foraDaAuditoria: ['observacao'],
  alvo: (tx, { contagemId }) => contagemPara(tx, contagemId, 'encerrar'),
  async executar({ tx, agora, ator, alvo, emitir, anotar }, { contagemId, semRegistro = 0, observacao }) {
    if (alvo.contagem.terminadaEm) return recusar(JA_TERMINOU);
    if (ator.usuarioId === undefined) return recusar(naoEncontrado);
    const { presentes, naoContadas, divergentes } = balancoDe(await contadas(tx, contagemId));
    if (naoContadas + semRegistro > 0 && observacao === undefined) return recusar(faltaDizer(naoContadas, semRegistro));
    await terminar(tx, contagemId, {
      presentes,
      semRegistro,
      observacao,
      agora,
      divergencias: divergentes,
      usuarioId: ator.usuarioId,
    });
    const divergencias = divergentes + semRegistro;
    if (divergencias > 0) {
      const dados = { contagemId, estruturaId: alvo.unidade.id, divergencias };
      emitir({ tipo: CONTAGEM_DIVERGENTE, dados });
    }
    anotar({ objeto: { tipo: 'contagem', id: contagemId } });
    return feito({ divergencias });
  },
};

function faltaDizer(naoContadas: number, semRegistro: number): Recusa {
  const partes = [
    naoContadas > 0 && contar(naoContadas, 'pessoa não contada', 'pessoas não contadas'),
    semRegistro > 0 && contar(semRegistro, 'pessoa sem registro', 'pessoas sem registro'),
  ];
  return {
    codigo: 'falta-observacao',
    mensagem: `Há ${partes.filter(Boolean).join(' e ')}: escreva na observação o que houve.`,
    campo: 'observacao',
  };
}
