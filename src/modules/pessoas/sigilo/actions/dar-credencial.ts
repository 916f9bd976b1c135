/** Dá a alguém credencial para ver a pessoa sigilosa. Vale até ser revogada, e só a quem tem papel que alcança o sigiloso. */
import { z } from 'zod';
import { cpf, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao, Titular } from '../../../acesso/index.ts';
import { inserirCredencial, usuarioComCpf } from '../store.ts';
import { alvoDaPessoa, PERMISSAO, usuarioDe } from './comum.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  cpf: cpf('o CPF de quem recebe'),
  motivo: texto('o motivo', 500, 5),
});

export const darCredencial: Acao<typeof entrada, Titular, void> = {
  nome: 'pessoas.credencial.dar',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['cpf', 'motivo'],
  alvo: alvoDaPessoa,
  async executar({ tx, agora, quem, anotar, alvo: titular }, { pessoaId, cpf: deQuem, motivo }) {
    const usuarioId = await usuarioComCpf(tx, deQuem);
    if (!usuarioId) return recusar(NINGUEM);
    if (titular.credenciados.includes(usuarioId)) return recusar(JA_TEM);
    await inserirCredencial(tx, { pessoaId, usuarioId, porId: usuarioDe(quem), motivo }, agora);
    anotar({ objeto: { tipo: 'usuario', id: usuarioId } });
    return feito(undefined);
  },
};

const NINGUEM = {
  codigo: 'sem-usuario',
  campo: 'cpf',
  mensagem: 'Ninguém com este CPF tem acesso ativo ao sistema. Confira o número.',
};
const JA_TEM = { codigo: 'ja-tem-credencial', campo: 'cpf', mensagem: 'Esta pessoa já tem credencial.' };
