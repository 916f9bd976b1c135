/** Guarda o que se conferiu, em pessoa, do registro de uma sorteada. O que não confere avisa quem corrige. */
import { z } from 'zod';
import { escolha, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, diaEm, naoEncontrado } from '../../../acesso/index.ts';
import { trancarUnidade } from '../../estabelecimentos/actions/alvo-da-unidade.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { errados, type Item, ITENS, respostas } from './conferencia.ts';
import { sortear } from './sorteio.ts';
import { gravarConferencia, sorteadasVisiveis, sorteaveis } from './store.ts';

export const REGISTRO_NAO_CONFERE = 'custodia.registro-nao-confere';

const resposta = (item: Item) => escolha(`uma resposta para "${ITENS[item]}"`, respostas);

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  pessoaId: uuid('a pessoa'),
  foto: resposta('foto'),
  nome: resposta('nome'),
  lugar: resposta('lugar'),
  titulo: resposta('titulo'),
  nota: opcional(texto('a nota', 500)),
});

export const conferirPessoa = (fuso: string): Acao<typeof entrada, Unidade, void> => ({
  nome: 'custodia.conferir-pessoa',
  permissao: 'custodia.contagem.fazer',
  entrada,
  foraDaAuditoria: ['nota'],
  alvo: (tx, { estruturaId }) => trancarUnidade(tx, estruturaId),
  async executar({ tx, agora, ator, emitir, anotar }, { estruturaId, pessoaId, ...conferencia }) {
    const dia = diaEm(fuso, agora);
    const sorteadas = sortear(await sorteaveis(tx, estruturaId, dia), { estruturaId, dia });
    const [visivel] = await sorteadasVisiveis(tx, ator, [pessoaId], dia);
    if (!visivel || ator.usuarioId === undefined) return recusar(naoEncontrado);
    if (!sorteadas.some((s) => s.id === pessoaId)) return recusar(NAO_SORTEADA);
    await gravarConferencia(tx, { pessoaId, dia, estruturaId }, conferencia, { agora, usuarioId: ator.usuarioId });
    const itensErrados = errados(conferencia);
    if (itensErrados.length > 0) {
      emitir({ tipo: REGISTRO_NAO_CONFERE, dados: { pessoaId, estruturaId, itens: itensErrados } });
    }
    anotar({ objeto: { tipo: 'pessoa', id: pessoaId }, alvo: { titularId: pessoaId } });
    return feito(undefined);
  },
});

const NAO_SORTEADA: Recusa = {
  codigo: 'nao-sorteada',
  mensagem: 'Esta pessoa não está na amostra de hoje. Se algo nela está errado, corrija pela página dela.',
};
