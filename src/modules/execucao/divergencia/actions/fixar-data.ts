/** Fixa outra data para um marco, com motivo. Guarda antes o recibo de que se diverge. Uma por marco: para outra, revogue. */
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import { data, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, type Servicos, type Titular, trancarTitular } from '../../../acesso/index.ts';
import { refazerConta } from '../../conta/refazer.ts';
import { guardarRecibo } from '../../recibo/guardar.ts';
import { chaveDoMarco } from '../divergencia.ts';
import { emVigorSobre, inserirDivergencia } from '../store.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  marco: texto('o marco'),
  data: data('a data'),
  motivo: texto('o motivo', 4000, 10),
});

export const fixarData = ({ relogio }: Servicos): Acao<typeof entrada, Titular, { id: string }> => ({
  nome: 'execucao.fixar-data',
  permissao: 'execucao.calculo.divergir',
  entrada,
  foraDaAuditoria: ['motivo'],
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, ator, alvo: { id: pessoaId }, emitir, anotar }, { marco, data: dataFixada, motivo }) {
    const autorId = ator.usuarioId ?? '';
    const pedido = { agora, hoje: iso(relogio.hoje()), causa: 'divergencia', pedidoPor: autorId } as const;
    const { recibo, calculo } = await guardarRecibo(tx, pessoaId, pedido);
    if (!recibo) return recusar(MARCO_INEXISTENTE);
    const calculado = recibo.resultado.marcos.find((m) => chaveDoMarco(m, calculo.letras) === marco);
    if (!calculado) return recusar(MARCO_INEXISTENTE);
    if (calculado.data === dataFixada) return recusar(MESMA_DATA);
    if (await emVigorSobre(tx, pessoaId, marco)) return recusar(JA_FIXADA);
    const nova = {
      pessoaId,
      reciboId: recibo.id,
      marco,
      dataCalculada: calculado.data,
      dataFixada,
      motivo,
      agora,
      autorId,
    };
    const id = await inserirDivergencia(tx, nova);
    await refazerConta(tx, pessoaId, pedido);
    emitir({ tipo: 'execucao.data-fixada', dados: { pessoaId, divergenciaId: id, marco } });
    anotar({ objeto: { tipo: 'divergencia', id } });
    return feito({ id });
  },
});

const MARCO_INEXISTENTE: Recusa = {
  codigo: 'marco-inexistente',
  campo: 'marco',
  mensagem: 'Esta data não está no cálculo de hoje. Escolha uma da lista.',
};
const MESMA_DATA: Recusa = {
  codigo: 'mesma-data',
  campo: 'data',
  mensagem: 'É a data que a conta já dá: não há o que fixar.',
};
const JA_FIXADA: Recusa = {
  codigo: 'ja-fixada',
  campo: 'marco',
  mensagem: 'Já há data fixada para este marco. Revogue-a antes de fixar outra.',
};
