/** O SQL de quem escreve na auditoria. */
import { sql } from 'kysely';
import type { Transacao } from '../../platform/db/conexao.ts';
import { preparada } from '../../platform/db/preparadas.ts';
import { CORRENTES, type Cabeca, type Registro } from './encadear.ts';
import { COLUNAS } from './linha.ts';

/** Uma cabeça livre, presa até o fim da transação; com todas presas, espera por uma sorteada. */
export async function prenderCabeca(tx: Transacao): Promise<Cabeca> {
  const [livre] = await prenderLivre(tx);
  if (livre) return livre;
  const corrente = Math.floor(Math.random() * CORRENTES);
  const [esperada] = await prenderUma(tx, corrente);
  if (!esperada) throw new Error(`A cabeça da corrente ${corrente} da auditoria sumiu: rode a verificação.`);
  return esperada;
}

const CABECA = sql`select corrente, numero, encode(hash, 'hex') as hash from auditoria.corrente`;
const prenderLivre = preparada('auditoria.prender-livre', sql<Cabeca>`${CABECA} limit 1 for update skip locked`);
const prenderUma = preparada('auditoria.prender-uma', sql<Cabeca>`${CABECA} where corrente = $1 for update`);

const emJson = ({ corrente, numero, hashAnterior, hash, linha }: Registro) => ({
  corrente,
  numero,
  hash_anterior: `\\x${hashAnterior}`,
  hash: `\\x${hash}`,
  ...linha,
});

const TIPOS: Partial<Record<(typeof COLUNAS)[number], string>> = {
  quando: 'timestamptz',
  sigiloso_ate: 'timestamptz',
  usuario_id: 'uuid',
  lotacao_id: 'uuid',
  titular_id: 'uuid',
  sessao_id: 'uuid',
  pedido: 'uuid',
};

const NOMES = sql.raw(COLUNAS.join(', '));
/** `dados` viaja como texto e só aqui vira json: assim fica letra por letra como entrou no hash. */
const VALORES = sql.raw(COLUNAS.map((c) => (c === 'dados' ? 'dados::json' : c)).join(', '));
const TIPADAS = sql.raw(COLUNAS.map((c) => `${c} ${TIPOS[c] ?? 'text'}`).join(', '));

const acrescentar = preparada(
  'auditoria.acrescentar',
  sql`
    with cabeca as (update auditoria.corrente set numero = $2, hash = $3, atos = atos + $5 where corrente = $1)
    insert into auditoria.registro (corrente, numero, hash_anterior, hash, ${NOMES})
    select corrente, numero, hash_anterior, hash, ${VALORES}
      from json_to_recordset($4::json)
        as r (corrente smallint, numero bigint, hash_anterior bytea, hash bytea, ${TIPADAS})`,
);

/** Acrescenta os registros e avança a cabeça, em um só comando: uma ida ao banco com o elo preso. */
export async function gravar(tx: Transacao, registros: readonly Registro[]): Promise<void> {
  const cabeca = registros.at(-1);
  if (!cabeca) return;
  const { corrente, numero, hash } = cabeca;
  const atos = registros.filter((r) => !SO_OLHAM.has(r.linha.tipo)).length;
  await acrescentar(tx, corrente, numero, `\\x${hash}`, JSON.stringify(registros.map(emJson)), atos);
}

/** Não mudam nada além da própria auditoria. */
const SO_OLHAM: ReadonlySet<string | null> = new Set(['leitura', 'recusa']);

/**
 * Quantos atos já se confirmaram, para usar em outra consulta: enquanto não muda, nada do que os atos gravam mudou. Vale
 * porque todo ato se registra na própria transação; duas leituras no mesmo servidor nunca o veem diminuir.
 */
export const ATOS_CONFIRMADOS = sql<number>`(select sum(atos)::bigint from auditoria.corrente)`;
