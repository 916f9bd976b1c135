/** Calcula agora e guarda o recibo. Pode quem vê a pessoa: a conta é a mesma para todos. */
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, type Servicos, type Titular, trancarTitular } from '../../../acesso/index.ts';
import { guardarRecibo } from '../guardar.ts';

const entrada = z.object({ pessoaId: uuid('a pessoa') });

/**
 * Não devolve o recibo, nem diz se houve o que guardar: a conta usa também os fatos sigilosos, e a resposta diria a quem não
 * os vê que existem.
 */
export const calcularRecibo = ({ relogio }: Servicos): Acao<typeof entrada, Titular, void> => ({
  nome: 'execucao.calcular-recibo',
  permissao: 'pessoas.pessoa.ver',
  entrada,
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, ator, alvo: titular, anotar }) {
    const hoje = iso(relogio.hoje());
    const pedido = { agora, hoje, causa: 'pedido', pedidoPor: ator.usuarioId } as const;
    const { recibo } = await guardarRecibo(tx, titular.id, pedido);
    if (recibo) anotar({ objeto: { tipo: 'recibo', id: recibo.id } });
    return feito(undefined);
  },
});
