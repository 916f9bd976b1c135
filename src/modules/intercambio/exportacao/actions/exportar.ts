/** Abre a exportação: quem se leva, se cabe no limite do dia, e o registro de que se levou. */
import { z } from 'zod';
import { escolha } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import type { Acao } from '../../../acesso/index.ts';
import { IDS_DAS_ESPECIES } from '../../especies/especie.ts';
import { FORMATOS } from '../../formatos/linha.ts';
import { alvoDaExportacao, EXPORTAR, LIMITE_POR_DIA } from '../exportacao.ts';
import { idsAoAlcance, inserirExportacao, levadasDesde, trancarSoma } from '../store.ts';

const entrada = z.object({
  especie: escolha('o que exportar', IDS_DAS_ESPECIES),
  formato: escolha('o formato', FORMATOS),
});

const DIA_MS = 86_400_000;

export interface ExportacaoAberta {
  id: string;
  pessoaIds: readonly string[];
}

export const exportar: Acao<typeof entrada, null, ExportacaoAberta> = {
  nome: 'intercambio.exportar',
  permissao: EXPORTAR,
  entrada,
  alvo: async (_tx, _entrada, { ator }) => ({ alvo: alvoDaExportacao(ator), valor: null }),
  async executar({ tx, agora, ator, anotar }, { especie, formato }) {
    const { usuarioId, lotacao, finalidade } = ator;
    if (usuarioId === undefined || finalidade === undefined) return recusar(SEM_FINALIDADE);
    await trancarSoma(tx, usuarioId);
    const levadas = await levadasDesde(tx, usuarioId, new Date(agora.getTime() - DIA_MS));
    const pessoaIds = await idsAoAlcance(tx, ator, Math.max(0, LIMITE_POR_DIA - levadas));
    if (levadas + pessoaIds.length > LIMITE_POR_DIA) return recusar(passaDoLimite(levadas));
    if (pessoaIds.length === 0) return recusar(NINGUEM);
    const id = await inserirExportacao(tx, {
      especie,
      formato,
      usuarioId,
      lotacaoId: lotacao?.lotacaoId,
      finalidade,
      pessoas: pessoaIds.length,
      feitaEm: agora,
    });
    anotar({ objeto: { tipo: 'exportacao', id }, dados: { especie, formato, pessoas: pessoaIds.length } });
    return feito({ id, pessoaIds });
  },
};

const SEM_FINALIDADE: Recusa = {
  codigo: 'sem-finalidade',
  mensagem: 'Diga a finalidade da consulta antes de levar dados de pessoas.',
  base: 'ADI 6649 e ADPF 695 (STF): o compartilhamento exige finalidade e registro.',
};
const NINGUEM: Recusa = {
  codigo: 'ninguem-ao-alcance',
  mensagem:
    'Nenhuma pessoa está ao alcance da sua lotação: não há o que exportar. Se trabalha em outra, troque-a no alto da página.',
};
const passaDoLimite = (levadas: number): Recusa => ({
  codigo: 'limite-do-dia',
  mensagem: `O limite é de ${numero(LIMITE_POR_DIA)} pessoas em 24 horas, e com estas passaria dele (${contar(levadas, 'já levada', 'já levadas')}). Espere, ou peça a quem tem alcance menor que exporte a sua parte.`,
});
