/**
 * Um lote do recálculo, do começo ao fim, numa transação: ou o lote está feito, com os recibos e as diferenças, ou é como
 * se ninguém o tivesse pegado. Roda numa linha de execução só do cálculo.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copiarDe } from 'pg-copy-streams';
import type { BancoAberto } from '../../../platform/db/index.ts';
import { erroSemDados } from '../../../platform/erro-sem-dados.ts';
import { conjuntoDeRegras } from '../../calculadora/index.ts';
import { conferirCom, type ContaLida } from './conferir.ts';
import { linhaDaData } from '../conta/store.ts';
import { contasDoLote } from './contas-do-lote.ts';
import { linhaDaDiferenca } from './diferenca.ts';
import { copiarRecibos, linhaDoRecibo } from './linha-do-recibo.ts';
import { type PedidoDeRecalculo, pedidoDeRecalculo } from './pedido.ts';

/** `feito`: há talvez outro. `esperar`: os que faltam estão com outros. `acabou`: não falta nenhum, ou não está calculando. */
export type Andamento = 'feito' | 'esperar' | 'acabou';

/** Uma consulta de página que demora está errada; um lote, num servidor ocupado, não. */
const COMECAR = `begin; set local statement_timeout = '5min'; set local idle_in_transaction_session_timeout = '5min'`;

export async function fazerLote({ pool, db }: BancoAberto, recalculoId: string, agora: Date): Promise<Andamento> {
  const cliente = await pool.connect();
  try {
    await cliente.query(COMECAR);
    const lote = await pegarLote(cliente, recalculoId);
    if (typeof lote === 'object') {
      const contas = await contasDoLote(cliente, db, lote);
      const feito = await calcularContas(cliente, lote, contas.lidas, agora);
      await gravarFeito(cliente, lote, { ...feito, falhas: [...contas.falhas, ...feito.falhas] }, agora);
    }
    await cliente.query('commit');
    cliente.release();
    return typeof lote === 'object' ? 'feito' : lote;
  } catch (e) {
    cliente.release(true);
    throw e;
  }
}

export interface Lote {
  recalculoId: string;
  numero: number;
  de: string;
  ate: string;
  pessoas: number;
  /** AAAA-MM-DD: o dia da conta. */
  em: string;
  pedido: PedidoDeRecalculo;
}

/** O primeiro que ninguém pegou. Quem tem outras regras no programa não calcula: o resultado seria o de outro conjunto. */
async function pegarLote(cliente: pg.ClientBase, recalculoId: string): Promise<Lote | 'esperar' | 'acabou'> {
  const { rows } = await cliente.query<{ em: string; regras: string; pedido: unknown; faltam: boolean }>(
    `select em_data as em, regras, pedido,
       exists (select from execucao.recalculo_lote where recalculo_id = $1 and feito_em is null) as faltam
     from execucao.recalculo where id = $1 and estado = 'calculando'`,
    [recalculoId],
  );
  const [recalculo] = rows;
  if (!recalculo?.faltam) return 'acabou';
  if (recalculo.regras !== conjuntoDeRegras()) return 'esperar';
  const { rows: lotes } = await cliente.query<Pick<Lote, 'numero' | 'de' | 'ate' | 'pessoas'>>(
    `select numero, de, ate, pessoas from execucao.recalculo_lote
     where recalculo_id = $1 and feito_em is null order by numero limit 1 for update skip locked`,
    [recalculoId],
  );
  const [lote] = lotes;
  if (!lote) return 'esperar';
  return { ...lote, recalculoId, em: recalculo.em, pedido: pedidoDeRecalculo.parse(recalculo.pedido) };
}

export interface FalhaDoLote {
  pessoa_id: string;
  erro: string;
}

interface Feito {
  diferencas: object[];
  falhas: FalhaDoLote[];
  comDiferenca: number;
}

/** Em caracteres; o cálculo do bloco seguinte corre enquanto o banco recebe este. */
const BLOCO = 200_000;

async function calcularContas(cliente: pg.ClientBase, lote: Lote, contas: readonly ContaLida[], agora: Date) {
  const conferir = conferirCom(lote.pedido, lote.em);
  const feito: Feito = { diferencas: [], falhas: [], comDiferenca: 0 };
  function* recibos(): Generator<Buffer> {
    let bloco = '';
    for (const conta of contas) {
      try {
        const { diferencas, recibo } = conferir(conta);
        anotar(feito, lote, conta, diferencas);
        if (recibo) bloco += linhaDoRecibo(lote, conta, recibo, agora);
      } catch (e) {
        feito.falhas.push({ pessoa_id: conta.pessoaId, erro: erroSemDados(e).nome });
      }
      if (bloco.length > BLOCO) {
        yield Buffer.from(bloco);
        bloco = '';
      }
    }
    if (bloco !== '') yield Buffer.from(bloco);
  }
  if (lote.pedido.especie === 'regras')
    await pipeline(Readable.from(recibos()), cliente.query(copiarDe(copiarRecibos)));
  // Sem recibo não sai bloco nenhum: uma volta percorre tudo.
  else recibos().next();
  return feito;
}

function anotar(
  feito: Feito,
  { recalculoId, pedido }: Lote,
  { pessoaId, contaEm }: ContaLida,
  diferencas: ReturnType<ReturnType<typeof conferirCom>>['diferencas'],
): void {
  if (diferencas.length > 0) feito.comDiferenca++;
  for (const d of diferencas) {
    const nova = pedido.especie === 'regras' && d.depois ? linhaDaData(pessoaId, d.depois) : null;
    const deQuem = { pessoa_id: pessoaId, recalculo_id: recalculoId, conta_em: contaEm };
    feito.diferencas.push({ ...deQuem, ...linhaDaDiferenca(d), nova });
  }
}

async function gravarFeito(cliente: pg.ClientBase, lote: Lote, feito: Feito, agora: Date): Promise<void> {
  const { recalculoId, numero, pessoas } = lote;
  await inserir(cliente, 'execucao.diferenca', feito.diferencas);
  await inserir(
    cliente,
    'execucao.recalculo_falha',
    feito.falhas.map((f) => ({ ...f, recalculo_id: recalculoId })),
  );
  await cliente.query(
    `update execucao.recalculo_lote set feitas = $3, diferencas = $4, falhas = $5, feito_em = $6
     where recalculo_id = $1 and numero = $2`,
    [recalculoId, numero, pessoas, feito.comDiferenca, feito.falhas.length, agora],
  );
}

async function inserir(cliente: pg.ClientBase, tabela: string, linhas: readonly object[]): Promise<void> {
  if (linhas.length === 0) return;
  await cliente.query(`insert into ${tabela} select * from jsonb_populate_recordset(null::${tabela}, $1)`, [
    JSON.stringify(linhas),
  ]);
}
