/** Fecha o acesso de uma pessoa em todas as lotações, agora, e encerra as sessões dela. */
import { z } from 'zod';
import { aceite, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { encerrarOutras } from '../../sessoes/store.ts';
import { acharParaAgir } from '../achar-para-agir.ts';
import { marcarSuspenso } from '../store.ts';
import type { Usuario } from '../usuario.ts';

const entrada = z.object({
  id: uuid('a pessoa'),
  motivo: texto('o motivo', 300, 5),
  confirmo: aceite('Marque a caixa para confirmar que a pessoa para de entrar agora.'),
});

const permissao = 'acesso.usuario.suspender';

export const suspenderUsuario: Acao<typeof entrada, Usuario, { sessoesEncerradas: number }> = {
  nome: 'acesso.suspender-usuario',
  permissao,
  entrada,
  alvo: (tx, { id }, { ator }, agora) => acharParaAgir(tx, { ator, permissao, basta: 'todas' }, id, agora),
  async executar({ tx, agora, alvo: usuario, anotar }, { id, motivo }) {
    if (usuario.suspensoEm) return recusar({ codigo: 'ja-suspenso', mensagem: 'Esta pessoa já está suspensa.' });
    await marcarSuspenso(tx, id, motivo, agora);
    const sessoesEncerradas = await encerrarOutras(tx, id, undefined, 'A pessoa foi suspensa.', agora);
    anotar({ objeto: { tipo: 'usuario', id } });
    return feito({ sessoesEncerradas });
  },
};
