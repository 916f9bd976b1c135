/** Manda outro convite a quem ainda não criou a senha. O anterior deixa de valer quando o novo sair. */
import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { caminhosDasLotacoes, temCredencial } from '../store.ts';
import { decidir } from '../../permissao/decidir.ts';
import { recusaDeQuemMudouOEmail } from '../dois-pares-de-olhos.ts';
import { convitePedido } from '../events.ts';

const entrada = z.object({ usuarioId: z.guid() });

export const reenviarConvite: Acao<typeof entrada, { jaEntra: boolean }, void> = {
  nome: 'convite.reenviar',
  permissao: 'acesso.usuario.cadastrar',
  entrada,
  alvo: async (tx, { usuarioId }, { ator }, agora) => {
    const caminhos = await caminhosDasLotacoes(tx, usuarioId);
    if (caminhos.length === 0) return undefined;
    const alcancado = caminhos.find((caminho) => decidir(ator, 'acesso.usuario.cadastrar', { caminho }, agora).pode);
    return { alvo: { caminho: alcancado ?? caminhos[0] }, valor: { jaEntra: await temCredencial(tx, usuarioId) } };
  },
  executar: async ({ tx, ator, alvo, emitir, anotar }, { usuarioId }) => {
    anotar({ objeto: { tipo: 'usuario', id: usuarioId } });
    if (alvo.jaEntra) return recusar(JA_ENTRA);
    const impedido = await recusaDeQuemMudouOEmail(tx, ator, usuarioId);
    if (impedido) return recusar(impedido);
    emitir(convitePedido({ usuarioId, motivo: 'primeiro-acesso' }));
    return feito(undefined);
  },
};

export const JA_ENTRA = {
  codigo: 'ja-tem-credencial',
  mensagem: 'Esta pessoa já tem com que entrar. Se esqueceu a senha, ela mesma pede outra na página de entrada.',
};
