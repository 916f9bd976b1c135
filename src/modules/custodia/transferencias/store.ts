/** O SQL das filas de transferência: cada um vê as das pessoas que alcança, e o destino, as que vêm. */
import { sql, type SqlBool } from 'kysely';
import { alcancaNoSql, alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import { A_CAMINHO, type EstadoDaTransferencia } from './transferencia.ts';

export interface NaFila {
  pessoaId: string;
  id: string;
  nome: string;
  estado: EstadoDaTransferencia;
  origem: string;
  destino: string;
  motivo: string;
  pedidaEm: string;
  mudouEm: Date;
  /** O que toca a quem lê. */
  daOrigem: boolean;
  doDestino: boolean;
  aAutorizar: boolean;
}

const EM_ANDAMENTO = ['pedida', ...A_CAMINHO];
const CABEM = 300;

/** Em andamento, da que está parada há mais tempo à mais recente. */
export async function transferenciasAoAlcance(banco: Banco, ator: Ator): Promise<NaFila[]> {
  const vePessoa = alcancaTitular(ator, 'pessoas.pessoa.ver');
  const autoriza = alcancaTitular(ator, 'custodia.transferencia.autorizar');
  const origem = sql<SqlBool>`(${alcancaTitular(ator, 'custodia.movimento.lancar')})`;
  const recebe = sql<SqlBool>`(${alcancaNoSql(ator, 'custodia.movimento.lancar', sql`d.caminho`)}
    and t.sigilo = 'publico' and x.estado = any(${A_CAMINHO}))`;
  const linhas = await titulares(banco)
    .innerJoin('custodia.transferencia as x', 'x.pessoa_id', 't.pessoa_id')
    .innerJoin('acesso.estrutura as d', 'd.id', 'x.destino_id')
    .innerJoin('acesso.estrutura as o', 'o.id', 'x.origem_id')
    .select(['x.pessoa_id as pessoaId', 'x.id', 'x.estado', 'x.motivo', 'x.pedida_em as pedidaEm'])
    .select(['x.mudou_em as mudouEm', 'o.nome as origem', 'd.nome as destino', 't.nome'])
    .select([origem.as('daOrigem'), recebe.as('doDestino')])
    .select(sql<SqlBool>`(${autoriza} and x.estado = 'pedida')`.as('aAutorizar'))
    .where('x.estado', 'in', EM_ANDAMENTO)
    .where(sql<SqlBool>`(${vePessoa} or ${recebe})`)
    .orderBy('x.mudou_em')
    .limit(CABEM)
    .execute();
  return linhas.map((l) => ({
    ...l,
    estado: l.estado as EstadoDaTransferencia,
    daOrigem: Boolean(l.daOrigem),
    doDestino: Boolean(l.doDestino),
    aAutorizar: Boolean(l.aAutorizar),
  }));
}
