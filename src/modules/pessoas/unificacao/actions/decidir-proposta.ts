/** A segunda pessoa confirma a proposta da primeira, e ela se cumpre; ou a devolve, e a fila a pede de novo. */
import { z } from 'zod';
import { escolha, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, naoEncontrado } from '../../../acesso/index.ts';
import type { Projecao } from '../../fatos/projecao.ts';
import { problemasDeDecisao, type Semelhanca } from '../semelhanca.ts';
import { acharSemelhanca, gravarDecisao, gravarProposta } from '../store.ts';
import { type Par, unificar } from '../unificar.ts';
import { alcancaOOutro, trancarPar } from './o-par.ts';

const entrada = z.object({
  ficaId: uuid('o registro que fica'),
  saiId: uuid('o outro registro'),
  resposta: escolha('a resposta', ['confirmar', 'devolver']),
  motivo: texto('o motivo', 1000, 5),
});

const PERMISSAO = 'pessoas.identidade.decidir';

export const decidirProposta = (
  projecoes: readonly Projecao[],
  fuso: string,
): Acao<typeof entrada, Par & { semelhanca: Semelhanca }, void> => ({
  nome: 'pessoas.decidir-identidade',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['motivo'],
  async alvo(tx, { ficaId, saiId }) {
    const par = await trancarPar(tx, ficaId, saiId);
    const semelhanca = par && (await acharSemelhanca(tx, ficaId, saiId));
    if (!par || !semelhanca) return undefined;
    const interessados = semelhanca.proposta ? [semelhanca.proposta.porId] : [];
    return { alvo: { ...alvoDoTitular(par.fica), interessados }, valor: { ...par, semelhanca } };
  },
  async executar({ tx, agora, quem, emitir, anotar, alvo: { semelhanca, ...par } }, { resposta, motivo }) {
    const alcanca = alcancaOOutro(quem, PERMISSAO, par, agora);
    if (!alcanca.ok) return alcanca;
    const problemas = problemasDeDecisao(semelhanca);
    const { proposta } = semelhanca;
    if (problemas.length > 0 || !proposta) return recusar(...(problemas.length > 0 ? problemas : [naoEncontrado]));
    anotar({ objeto: { tipo: 'pessoa', id: par.fica.id }, alvo: { titularId: par.fica.id } });
    if (resposta === 'devolver') {
      await gravarProposta(tx, semelhanca, undefined);
      return feito(undefined);
    }
    const porId = quem.ator.usuarioId;
    await gravarDecisao(tx, semelhanca, { decisao: proposta.decisao, motivo, porId, em: agora });
    if (proposta.decisao === 'outra') return feito(undefined);
    return unificar({ tx, agora, fuso, quem, emitir }, par, proposta.motivo, projecoes);
  },
});
