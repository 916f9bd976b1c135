/** Dá uma lotação a quem já tem cadastro: de alguém que se alcança, pelo id; de qualquer outro, pelo CPF exato. */
import { z } from 'zod';
import { cpf, opcional, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import type { Estrutura } from '../../estruturas/estrutura.ts';
import { trancarEstrutura } from '../../estruturas/store.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import { alcancaUsuario } from '../../usuarios/alcance.ts';
import { trancarUsuario, trancarUsuarioPorCpf } from '../../usuarios/store.ts';
import type { Usuario } from '../../usuarios/usuario.ts';
import { CAMPOS_DA_LOTACAO } from '../entrada.ts';
import { recusasDaLotacao } from '../recusas.ts';
import { inserirLotacao, naoEncerradas } from '../store.ts';

const entrada = z
  .object({ ...CAMPOS_DA_LOTACAO, usuarioId: opcional(uuid('a pessoa')), cpf: opcional(cpf()) })
  .refine(({ usuarioId, cpf: numero }) => usuarioId !== undefined || numero !== undefined, {
    path: ['cpf'],
    message: 'Escreva o CPF da pessoa.',
    when: () => true,
  });

interface Achados {
  estrutura: Estrutura;
  usuario: Usuario | undefined;
}

export const lotarPessoa: Acao<typeof entrada, Achados, { id: string; usuarioId: string }> = {
  nome: 'acesso.lotar-pessoa',
  permissao: 'acesso.lotacao.gerir',
  entrada,
  foraDaAuditoria: ['cpf'],
  async alvo(tx, { estruturaId, usuarioId, cpf: numero }, quem, agora) {
    const estrutura = await trancarEstrutura(tx, estruturaId, 'manter');
    if (!estrutura) return undefined;
    const usuario = usuarioId
      ? await alcancado(tx, usuarioId, quem, agora)
      : await trancarUsuarioPorCpf(tx, numero ?? '');
    if (usuarioId && !usuario) return undefined;
    const interessados = usuario ? [usuario.id] : [];
    return { alvo: { caminho: estrutura.caminho, interessados }, valor: { estrutura, usuario } };
  },
  async executar({ tx, agora, alvo: { estrutura, usuario }, anotar }, nova) {
    const atuais = usuario ? await naoEncerradas(tx, usuario.id, estrutura.id) : [];
    const recusas = recusasDaLotacao(nova, estrutura, atuais, agora);
    if (!usuario) return recusar(SEM_CADASTRO, ...recusas);
    if (recusas.length > 0) return recusar(...recusas);
    const id = await inserirLotacao(tx, { ...nova, usuarioId: usuario.id }, agora);
    anotar({ objeto: { tipo: 'lotacao', id }, alvo: { caminho: estrutura.caminho, titularId: usuario.id } });
    return feito({ id, usuarioId: usuario.id });
  },
};

/** Trancado: duas lotações iguais ao mesmo tempo viram uma depois da outra, e a segunda vê a primeira. */
async function alcancado(tx: Tx, id: string, { ator }: Quem, agora: Date): Promise<Usuario | undefined> {
  const usuario = await trancarUsuario(tx, id);
  return usuario && (await alcancaUsuario(tx, ator, id, agora)) ? usuario : undefined;
}

const SEM_CADASTRO: Recusa = {
  codigo: 'cpf-sem-cadastro',
  mensagem: 'Não há cadastro com este CPF. Confira os algarismos ou cadastre a pessoa, já com a lotação.',
  campo: 'cpf',
};
