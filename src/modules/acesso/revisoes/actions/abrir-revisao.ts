/** Abre a revisão dos papéis em vigor em uma estrutura e no que está abaixo dela. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { prazoDe } from '../revisao.ts';
import * as store from '../store.ts';

const entrada = z.object({ estruturaId: uuid('a estrutura') });

type Abrir = Acao<typeof entrada, store.OrgaoSemRevisao, { id: string }>;

export const REVISAO_ABERTA = 'acesso.revisao-aberta';

const acao: Omit<Abrir, 'permissao'> = {
  nome: 'revisao.abrir',
  entrada,
  alvo: async (tx, { estruturaId }) => {
    const estrutura = await store.acharEstrutura(tx, estruturaId);
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  executar: async ({ tx, agora, ator, alvo: estrutura, emitir, anotar }) => {
    const hoje = diaEm(estrutura.fuso, agora);
    const nova = { estrutura, abertaPor: ator.usuarioId, hoje, prazo: prazoDe(hoje) };
    const id = await store.abrir(tx, nova, agora);
    if (id === undefined) return recusar(NADA_A_REVER);
    emitir({ tipo: REVISAO_ABERTA, dados: { revisaoId: id } });
    anotar({ objeto: { tipo: 'revisao', id } });
    return feito({ id });
  },
};

export const abrirRevisao: Abrir = { ...acao, permissao: 'acesso.revisao.conduzir' };

/** Só o trabalho do semestre a usa: nenhuma rota chega aqui. */
export const abrirRevisaoDoSemestre: Abrir = {
  ...acao,
  nome: 'revisao.abrir-do-semestre',
  permissao: { publica: 'o próprio sistema, no começo do semestre (Res. CNJ 417/2021, art. 30)' },
};

const NADA_A_REVER: Recusa = {
  codigo: 'nada-a-rever',
  campo: 'estruturaId',
  mensagem: 'Não há papel em vigor aqui que já não espere confirmação em outra revisão.',
};
