/**
 * Corrige e-mail, telefone e nome social. O e-mail recupera a conta: só o muda quem alcança todas as lotações da pessoa, o
 * endereço antigo é avisado, e quem o mudou não manda o enlace que vai para o novo (ver `convites/`).
 */
import { z } from 'zod';
import { email, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import { cancelarConvites } from '../../convites/index.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { acharParaAgir } from '../achar-para-agir.ts';
import { emailMudou } from '../events.ts';
import { alterarContato, marcarEmailMudado } from '../store.ts';
import { nomeDe, type Usuario } from '../usuario.ts';

const entrada = z.object({
  id: uuid('a pessoa'),
  email: email('o e-mail institucional'),
  telefone: opcional(texto('o telefone', 30)),
  nomeSocial: opcional(texto('o nome social')),
});

const permissao = 'acesso.usuario.cadastrar';

export const editarContato: Acao<typeof entrada, Usuario, { id: string }> = {
  nome: 'acesso.editar-contato',
  permissao,
  entrada,
  alvo: (tx, { id }, { ator }, agora) => acharParaAgir(tx, { ator, permissao, basta: 'todas' }, id, agora),
  async executar({ tx, agora, ator, alvo: antes, emitir, anotar }, { id, ...contato }) {
    await alterarContato(tx, id, contato);
    const { email: emailDeAntes, telefone, nomeSocial } = antes;
    if (contato.email.toLowerCase() !== emailDeAntes.toLowerCase()) {
      await marcarEmailMudado(tx, id, ator.usuarioId);
      // O enlace que já saiu está na caixa de correio antiga, que pode nem ser da pessoa.
      await cancelarConvites(tx, id, agora);
      emitir(emailMudou({ nome: nomeDe(antes), emailDeAntes, quando: agora }));
    }
    anotar({
      objeto: { tipo: 'usuario', id },
      dados: { antes: { email: emailDeAntes, telefone, nomeSocial }, entrada: contato },
    });
    return feito({ id });
  },
};
