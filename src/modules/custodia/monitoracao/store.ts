/** O SQL da lista da central. */
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';

export interface Monitorada {
  pessoaId: string;
  nome: string;
  unidade?: string | undefined;
  equipamento?: string | undefined;
  inicio: string;
  prazo: string;
  violacoes: number;
  ultimaViolacao?: string | undefined;
}

const CABEM = 1000;

/** As sem fim lançado, da de prazo mais próximo à de mais distante; as vencidas vêm primeiro. */
export async function monitoradas(banco: Banco, ator: Ator): Promise<Monitorada[]> {
  const linhas = await titulares(banco)
    .innerJoin('custodia.monitoracao as m', 'm.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 't.nome', 'e.nome as unidade', 'm.equipamento', 'm.inicio', 'm.prazo'])
    .select(['m.violacoes', 'm.ultima_violacao'])
    .where('m.fim', 'is', null)
    .where(alcancaTitular(ator, 'pessoas.pessoa.ver'))
    .orderBy('m.prazo')
    .orderBy('t.nome')
    .limit(CABEM)
    .execute();
  return linhas.map(({ ultima_violacao, unidade, equipamento, prazo, ...l }) => ({
    ...l,
    prazo: prazo ?? l.inicio,
    unidade: unidade ?? undefined,
    equipamento: equipamento ?? undefined,
    ultimaViolacao: ultima_violacao ?? undefined,
  }));
}
