/** Tomar ciência de avisos: a prova de que o órgão leu. Quem já tinha tomado fica com a primeira. */
import { z } from 'zod';
import { diaEm, type Acao, lugarDe } from '../../acesso/index.ts';
import { feito } from '../../../platform/recusa.ts';
import { notificarOrgaos } from '../canais/ao-vivo/index.ts';
import type { AvisoRecebido } from '../lista/aviso.ts';
import { avisosEscolhidos, RECEBER } from '../lista/store.ts';
import { ESCOLHIDOS } from './escolha.ts';

const entrada = z.object({ item: ESCOLHIDOS });

/** Devolve quantos ela ainda não tinha lido. Um só fora do alcance recusa todos: a lista que se viu não é mais aquela. */
export const darCiencia = (fuso: string): Acao<typeof entrada, readonly AvisoRecebido[], number> => ({
  nome: 'avisos.dar-ciencia',
  permissao: RECEBER,
  entrada,
  alvo: async (tx, { item: avisos }, { ator }, agora) => {
    const achados = await avisosEscolhidos(tx, ator, diaEm(fuso, agora), avisos);
    const faltam = avisos.some((e) => !achados.some((a) => a.id === e.avisoId && a.pessoaId === e.pessoaId));
    if (faltam) return undefined;
    const [unica, ...outras] = new Set(achados.map((a) => a.pessoaId));
    const titularId = outras.length === 0 ? unica : undefined;
    return { alvo: { ...lugarDe(ator, RECEBER), titularId }, valor: achados };
  },
  executar: async ({ tx, agora, ator, alvo }) => {
    const { usuarioId, lotacao } = ator;
    if (usuarioId === undefined) throw new Error('só quem tem conta recebe avisos');
    const gravadas = await tx
      .insertInto('avisos.ciencia')
      .values(
        alvo.map((a) => ({
          pessoa_id: a.pessoaId,
          aviso_id: a.id,
          usuario_id: usuarioId,
          lotacao_id: lotacao?.lotacaoId ?? null,
          em: agora,
        })),
      )
      .onConflict((c) => c.doNothing())
      .returning('aviso_id')
      .execute();
    // As páginas abertas no órgão e nos de cima contam de novo o que falta ler.
    if (lotacao) await notificarOrgaos(tx, [lotacao.estruturaId]);
    return feito(gravadas.length);
  },
});
