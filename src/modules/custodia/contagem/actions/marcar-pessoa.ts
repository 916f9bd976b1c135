/** Marca como se achou uma pessoa. Quem marca diz a marca que via: dois contando juntos não apagam um ao outro sem ver. */
import { z } from 'zod';
import { escolha, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, naoEncontrado } from '../../../acesso/index.ts';
import { RESULTADOS, type Resultado } from '../contagem.ts';
import { desmarcar, gravarMarca, type Marca, trancarMarca } from '../store.ts';
import { type ContagemDaUnidade, contagemPara, JA_TERMINOU } from './contagem-para.ts';

const resultados = Object.keys(RESULTADOS) as [Resultado, ...Resultado[]];

const entrada = z.object({
  contagemId: uuid('a contagem'),
  pessoaId: uuid('a pessoa'),
  resultado: escolha('como se achou', ['presente', 'fora-com-motivo', 'ausente', 'desfazer']),
  /** A marca que estava na tela; vazio: nenhuma. */
  visto: opcional(z.enum(resultados)),
  nota: opcional(texto('o motivo', 300)),
});

export const marcarPessoa: Acao<typeof entrada, ContagemDaUnidade, void> = {
  nome: 'custodia.marcar-pessoa-na-contagem',
  permissao: 'custodia.contagem.fazer',
  entrada,
  foraDaAuditoria: ['nota'],
  alvo: (tx, { contagemId }) => contagemPara(tx, contagemId, 'marcar'),
  async executar({ tx, agora, ator, alvo, anotar }, { contagemId, pessoaId, resultado, visto, nota }) {
    if (alvo.contagem.terminadaEm) return recusar(JA_TERMINOU);
    const marca = await trancarMarca(tx, contagemId, pessoaId);
    if (!marca || ator.usuarioId === undefined) return recusar(naoEncontrado);
    anotar({ objeto: { tipo: 'contagem', id: contagemId }, alvo: { titularId: pessoaId } });
    if (marca.resultado === resultado && (nota === undefined || marca.resultado !== visto)) return feito(undefined);
    if (marca.resultado !== visto) return recusar(outroJaMarcou(marca));
    if (resultado === 'desfazer') return feito(await desmarcar(tx, contagemId, pessoaId));
    if (resultado === 'fora-com-motivo' && marca.fora === undefined && nota === undefined) return recusar(FALTA_MOTIVO);
    await gravarMarca(tx, { contagemId, pessoaId, resultado, nota, usuarioId: ator.usuarioId, agora });
    return feito(undefined);
  },
};

export const outroJaMarcou = ({ resultado, marcadaPor }: Marca): Recusa => ({
  codigo: 'ja-mudou',
  mensagem: resultado
    ? `${marcadaPor ?? 'Outra pessoa'} acabou de marcar "${RESULTADOS[resultado].toLowerCase()}". Nada mudou: confira com quem marcou e, se ainda couber, marque de novo.`
    : 'Outra pessoa acabou de desfazer esta marca. Nada mudou: confira e, se ainda couber, marque de novo.',
});

const FALTA_MOTIVO: Recusa = {
  codigo: 'falta-motivo',
  mensagem: 'Não há saída registrada para esta pessoa: diga onde ela está.',
  campo: 'nota',
};
