/**
 * Quem perdeu o segundo fator e os códigos recomeça: quem cadastra pessoas, depois de conferir que é ela mesma, apaga as
 * provas da conta e manda um convite novo. Não vê nem escolhe senha de ninguém.
 */
import { z } from 'zod';
import { aceite, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { anularCodigos } from '../../conta/store/codigos.ts';
import { removerPasskeys } from '../../conta/store/passkeys.ts';
import { guardarSenha } from '../../conta/store/senhas.ts';
import { removerTotp } from '../../conta/store/totp.ts';
import { cancelarConvites, convitePedido, recusaDeQuemMudouOEmail } from '../../convites/index.ts';
import { novoToken } from '../../entrada/cofre/token.ts';
import type { Senhas } from '../../entrada/senha/senha.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { encerrarOutras } from '../../sessoes/store.ts';
import { acharParaAgir } from '../../usuarios/achar-para-agir.ts';

const entrada = z.object({
  id: uuid('a pessoa'),
  motivo: texto('como você conferiu que é a própria pessoa', 300, 5),
  confirmo: aceite('Marque a caixa para confirmar que as provas da conta se apagam agora.'),
});

const permissao = 'acesso.usuario.cadastrar';

export const recomecarEntrada = (senhas: Senhas): Acao<typeof entrada, unknown, void> => ({
  nome: 'entrar.recomecar',
  permissao,
  entrada,
  alvo: (tx, { id }, { ator }, agora) => acharParaAgir(tx, { ator, permissao, basta: 'todas' }, id, agora),
  async executar({ tx, agora, ator, emitir, anotar }, { id, motivo }) {
    if (id === ator.usuarioId) return recusar(A_PROPRIA);
    const impedido = await recusaDeQuemMudouOEmail(tx, ator, id);
    if (impedido) return recusar(impedido);
    // Uma senha sorteada que ninguém sabe: a de antes, se alguém a tem, deixa de servir.
    const hash = await senhas.gerarHash(novoToken().token);
    if (!hash.ok) return hash;
    await guardarSenha(tx, id, hash.valor, agora);
    await removerTotp(tx, id);
    await removerPasskeys(tx, id, agora);
    await anularCodigos(tx, id, agora);
    await cancelarConvites(tx, id, agora);
    await encerrarOutras(tx, id, undefined, 'a entrada recomeçou', agora);
    emitir(convitePedido({ usuarioId: id, motivo: 'primeiro-acesso' }));
    anotar({ objeto: { tipo: 'usuario', id }, dados: { motivo } });
    return feito(undefined);
  },
});

const A_PROPRIA = {
  codigo: 'interessado',
  mensagem: 'Ninguém recomeça a própria entrada. Peça a outra pessoa que cadastra no seu órgão.',
};
