/** Troca a senha própria. As outras sessões acabam, e o enlace de senha esquecida que houvesse não serve mais. */
import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import { cancelarConvites } from '../../convites/index.ts';
import type { Senhas } from '../../entrada/senha/senha.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { encerrarOutras } from '../../sessoes/store.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semConfirmacao } from '../minha-conta.ts';
import { lerNovaSenha } from '../nova-senha.ts';
import { guardarSenha } from '../store/senhas.ts';

/** Quem julga os campos é a força da senha. */
const entrada = z.looseObject({});

export const trocarSenha = (senhas: Senhas): Acao<typeof entrada, MinhaConta, void> => ({
  nome: 'conta.trocar-senha',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto, corpo) {
    const { tx, agora, alvo, anotar } = contexto;
    const falta = semConfirmacao(contexto);
    if (falta) return falta;
    const senha = await lerNovaSenha(corpo, alvo.conta);
    if (!senha.ok) return senha;
    const hash = await senhas.gerarHash(senha.valor);
    if (!hash.ok) return hash;
    await guardarSenha(tx, alvo.conta.id, hash.valor, agora);
    await cancelarConvites(tx, alvo.conta.id, agora);
    const encerradas = await encerrarOutras(tx, alvo.conta.id, alvo.sessaoId, 'a senha foi trocada', agora);
    anotar({ dados: { encerradas } });
    return feito(undefined);
  },
});
