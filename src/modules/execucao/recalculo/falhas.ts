/** As pessoas, das que se alcança, cuja última conta uma regra não deixou fazer. */
import { sql } from 'kysely';
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { alcancaTitular, type Quem, registrarLeitura, type Servicos, titulares } from '../../acesso/index.ts';
import { VER } from './recorte.ts';

export interface ComFalha {
  pessoaId: string;
  nome: string;
  /** O nome do erro, sem dado da pessoa. */
  falha: string;
  em: Date;
}

/** Mais que isto a lista deixa de ajudar. */
const CABEM = 200;

/** Da falha mais velha à mais nova. */
export async function pessoasComFalha(servicos: Servicos, quem: Quem): Promise<Resultado<ComFalha[]>> {
  const linhas = await titulares(servicos.banco)
    .innerJoin('execucao.conta as c', 'c.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 't.nome', 'c.falha', 'c.falhou_em as em'])
    .where('c.falha', 'is not', null)
    .where(alcancaTitular(quem.ator, VER, sql`c.sigilo`))
    .orderBy('c.falhou_em')
    .limit(CABEM)
    .execute();
  const pessoas = linhas.flatMap(({ falha, em, ...p }) => (falha !== null && em !== null ? [{ ...p, falha, em }] : []));
  const lida = await registrarLeitura(servicos, quem, {
    nome: 'execucao.ver-pessoas-sem-conta',
    titulares: pessoas.map((p) => p.pessoaId),
  });
  return lida.ok ? feito(pessoas) : lida;
}
