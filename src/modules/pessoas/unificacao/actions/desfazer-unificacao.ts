/** Separa de novo dois registros unificados por engano (Res. CNJ 417/2021, art. 4º, § 8º). */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, naoEncontrado } from '../../../acesso/index.ts';
import type { Projecao } from '../../fatos/projecao.ts';
import { gravarDecisao, unificacoesEm } from '../store.ts';
import { desfazer, type Par } from '../unificar.ts';
import { trancarPar } from './o-par.ts';

const entrada = z.object({
  ficaId: uuid('o registro que ficou'),
  saiId: uuid('o outro registro'),
  motivo: texto('o motivo', 1000, 5),
});

export const desfazerUnificacao = (projecoes: readonly Projecao[], fuso: string): Acao<typeof entrada, Par, void> => ({
  nome: 'pessoas.desfazer-unificacao',
  permissao: 'pessoas.identidade.decidir',
  entrada,
  foraDaAuditoria: ['motivo'],
  async alvo(tx, { ficaId, saiId }) {
    const par = await trancarPar(tx, ficaId, saiId);
    return par && { alvo: alvoDoTitular(par.fica), valor: par };
  },
  async executar({ tx, agora, quem, emitir, anotar, alvo: par }, { motivo }) {
    const { fica, sai } = par;
    const unificacao = (await unificacoesEm(tx, fica.id)).find((u) => u.saiId === sai.id && !u.desfeitaEm);
    if (!unificacao) return recusar(naoEncontrado);
    await desfazer({ tx, agora, fuso, quem, emitir }, par, unificacao, motivo, projecoes);
    // Não volta a unir sozinha: o par fica decidido como de pessoas diferentes.
    const decisao = { decisao: 'outra' as const, motivo, porId: quem.ator.usuarioId, em: agora };
    await gravarDecisao(tx, { ficaId: fica.id, saiId: sai.id }, decisao);
    anotar({ objeto: { tipo: 'pessoa', id: fica.id }, alvo: { titularId: fica.id } });
    return feito(undefined);
  },
});
