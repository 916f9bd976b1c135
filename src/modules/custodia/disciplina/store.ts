/** O SQL da fila da disciplina. */
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import type { DadosDaFalta } from '../fatos/falta.ts';
import type { EstadoDoProcedimento } from './procedimento.ts';

export interface NaFilaDaDisciplina {
  pessoaId: string;
  id: string;
  nome: string;
  unidade: string;
  natureza: DadosDaFalta['natureza'];
  ocorridaEm: string;
  estado: EstadoDoProcedimento;
  prazo?: string | undefined;
}

const CABEM = 500;

/** Os em curso, do de prazo mais antigo ao mais novo. */
export async function procedimentosEmCurso(banco: Banco, ator: Ator): Promise<NaFilaDaDisciplina[]> {
  const linhas = await titulares(banco)
    .innerJoin('custodia.procedimento_disciplinar as f', 'f.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 'f.id', 't.nome', 'e.nome as unidade', 'f.natureza', 'f.estado', 'f.prazo'])
    .select('f.ocorrida_em as ocorridaEm')
    .where('f.prazo', 'is not', null)
    .where(alcancaTitular(ator, 'pessoas.pessoa.ver'))
    .orderBy('f.prazo')
    .limit(CABEM)
    .execute();
  return linhas.map((l) => ({
    ...l,
    natureza: l.natureza as DadosDaFalta['natureza'],
    estado: l.estado as EstadoDoProcedimento,
    unidade: l.unidade ?? 'fora de unidade',
    prazo: l.prazo ?? undefined,
  }));
}
