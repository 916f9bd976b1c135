/** As contas de um lote, com as datas em vigor; as que outro código montou voltam aos fatos. */
import type pg from 'pg';
import type { Banco } from '../../acesso/index.ts';
import { vigentes } from '../../pessoas/index.ts';
import { erroSemDados } from '../../../platform/erro-sem-dados.ts';
import { montarCaso } from '../caso/montar.ts';
import { MONTAGEM, sigiloDoCaso } from '../conta/conta.ts';
import { fatosDasFamilias } from '../conta/em-massa.ts';
import type { ContaLida } from './conferir.ts';
import type { FalhaDoLote, Lote } from './lote.ts';

type Guardada = ContaLida & { montagem: number };

const LER = `
  select c.pessoa_id as "pessoaId", c.caso, c.por_que as "porQue", c.sigilo, c.calculada_em::text as "contaEm", c.montagem,
    coalesce(d.datas, '[]') as datas
  from execucao.conta c left join (
    select pessoa_id, json_agg(json_build_object('marco', marco, 'tipo', tipo, 'situacao', situacao, 'data', data,
      'maisCedo', mais_cedo, 'fixada', fixada, 'faltam', faltam, 'sigilo', sigilo) order by marco) as datas
    from execucao.data where pessoa_id between $1 and $2 group by pessoa_id
  ) d using (pessoa_id)
  where c.pessoa_id between $1 and $2 order by c.pessoa_id`;

export async function contasDoLote(
  cliente: pg.ClientBase,
  db: Banco,
  lote: Lote,
): Promise<{ lidas: ContaLida[]; falhas: FalhaDoLote[] }> {
  const { rows } = await cliente.query<Guardada>(LER, [lote.de, lote.ate]);
  const velhas = rows.filter((c) => c.montagem !== MONTAGEM);
  if (velhas.length === 0) return { lidas: rows, falhas: [] };
  const remontadas = await remontar(db, velhas, lote.em);
  return { ...remontadas, lidas: [...rows.filter((c) => c.montagem === MONTAGEM), ...remontadas.lidas] };
}

async function remontar(db: Banco, contas: readonly Guardada[], em: string) {
  const ids = contas.map((c) => c.pessoaId);
  const fatos = await db.transaction().execute((tx) => fatosDasFamilias(tx, ids));
  const lidas: ContaLida[] = [];
  const falhas: FalhaDoLote[] = [];
  for (const conta of contas) {
    try {
      const valem = vigentes(fatos.get(conta.pessoaId) ?? []);
      const { caso, porQue } = montarCaso(valem, em);
      lidas.push({ ...conta, caso, porQue, sigilo: sigiloDoCaso(porQue, valem) });
    } catch (e) {
      falhas.push({ pessoa_id: conta.pessoaId, erro: erroSemDados(e).nome });
    }
  }
  return { lidas, falhas };
}
