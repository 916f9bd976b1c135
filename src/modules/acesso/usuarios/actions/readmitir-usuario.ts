/** Reabre o acesso de quem foi suspenso ou ficou 90 dias sem usar. Vale para todas as lotações: pede alcance sobre todas. */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { acharParaAgir } from '../achar-para-agir.ts';
import { marcarReadmitido } from '../store.ts';
import { situacaoDoUsuario, type Usuario } from '../usuario.ts';

const entrada = z.object({ id: uuid('a pessoa'), motivo: texto('o motivo', 300, 5) });

const permissao = 'acesso.usuario.suspender';

export const readmitirUsuario: Acao<typeof entrada, Usuario, { id: string }> = {
  nome: 'acesso.readmitir-usuario',
  permissao,
  entrada,
  alvo: (tx, { id }, { ator }, agora) => acharParaAgir(tx, { ator, permissao, basta: 'todas' }, id, agora),
  async executar({ tx, agora, alvo: usuario, anotar }, { id, motivo }) {
    const situacao = situacaoDoUsuario(usuario, agora);
    if (situacao === 'ativo') {
      return recusar({ codigo: 'ja-ativo', mensagem: 'Esta pessoa já pode entrar: não há o que readmitir.' });
    }
    await marcarReadmitido(tx, id, agora);
    const antes = { situacao, suspensoEm: usuario.suspensoEm, motivo: usuario.motivoDaSuspensao };
    anotar({ objeto: { tipo: 'usuario', id }, dados: { antes, entrada: { id, motivo } } });
    return feito({ id });
  },
};
