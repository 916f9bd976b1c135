/** Emite o papel "não é esta pessoa" para quem tem nome parecido com o de alguém do cadastro. */
import { z } from 'zod';
import { aceite, cpf, data, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, diaEm, naoEncontrado, type Titular } from '../../../acesso/index.ts';
import { registrosDe } from '../../unificacao/candidatos.ts';
import { sortearCodigoDoPapel } from '../codigo.ts';
import { problemasDeEmitir } from '../problemas.ts';
import { ultimoDiaDe } from '../salvaguarda.ts';
import { inserirSalvaguarda, salvaguardasDe } from '../store.ts';
import { PERMISSAO, trancarPessoa } from './a-pessoa.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  nome: texto('o nome completo de quem leva o papel'),
  cpf: opcional(cpf('o CPF de quem leva o papel')),
  nascimento: opcional(data('a data de nascimento')),
  mae: opcional(texto('o nome da mãe')),
  motivo: texto('o motivo', 1000, 5),
  conferido: aceite('Confira o documento com foto de quem vai levar o papel, e marque que conferiu.'),
});

export const emitirSalvaguarda = (fuso: string): Acao<typeof entrada, Titular, { id: string; pessoaId: string }> => ({
  nome: 'pessoas.emitir-salvaguarda',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['nome', 'cpf', 'nascimento', 'mae', 'motivo'],
  async alvo(tx, { pessoaId }) {
    const titular = await trancarPessoa(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, ator, anotar, alvo: { id: pessoaId } }, { nome, cpf, nascimento, mae, motivo }) {
    const [pessoa] = await registrosDe(tx, [pessoaId]);
    if (!pessoa || !ator.usuarioId) return recusar(naoEncontrado);
    const homonimo = { nome, cpf, nascimento, mae };
    const hoje = diaEm(fuso, agora);
    const jaEmitidas = await salvaguardasDe(tx, pessoaId);
    const problemas = problemasDeEmitir({ homonimo, pessoa: pessoa.registro, jaEmitidas, hoje });
    if (problemas.length > 0) return recusar(...problemas);
    const id = await inserirSalvaguarda(tx, {
      pessoaId,
      homonimo,
      motivo,
      codigo: sortearCodigoDoPapel(),
      porId: ator.usuarioId,
      em: agora,
      valeAte: ultimoDiaDe(hoje),
    });
    anotar({ objeto: { tipo: 'salvaguarda', id } });
    return feito({ id, pessoaId });
  },
});
