/**
 * Deixa os avisos abertos iguais às datas em vigor e manda o passo que cabe hoje, uma vez a cada órgão. Conjuntos inteiros a
 * cada consulta: o custo de mil pessoas é o de mil linhas, e não o de mil idas ao banco.
 */
import { sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import { distribuir } from '../canais/distribuir.ts';
import { enviar } from '../destinatarios/enviar.ts';
import { doRecorte } from '../especies/da-execucao.ts';
import type { EspecieDeAviso, Recorte } from '../especies/especie.ts';
import { ESPECIES } from '../especies/index.ts';
import { regrasEmVigor } from '../regras/store.ts';
import { abrir, fechar } from './abrir-e-fechar.ts';
import { avancar, type ChaveDoAviso, subir } from './avancar.ts';
import type { EmExame } from './recorte.ts';

export interface PedidoDeReconciliacao extends Recorte {
  /** Só estas espécies; ausente: todas. */
  especies?: readonly EspecieDeAviso[] | undefined;
}

export interface Reconciliado {
  abertos: number;
  fechados: number;
  envios: number;
}

/**
 * Pode repetir-se à vontade, em quantos processos forem, com o relógio adiantado ou atrasado: o que já se fez não se refaz.
 * De todas as pessoas, uma de cada vez; por lotes de pessoas, quantas forem.
 */
export async function reconciliar(tx: Tx, pedido: PedidoDeReconciliacao): Promise<Reconciliado> {
  const { especies = ESPECIES, ...recorte } = pedido;
  await trancar(tx, recorte);
  const em = await emExame(tx, recorte, especies);
  const { fechados, abrem } = await fechar(tx, em);
  const abertos = abrem ? await abrir(tx, em) : 0;
  let envios = 0;
  for (const passo of [avancar, subir]) {
    for (let avisos = await passo(tx, em); avisos.length > 0; avisos = await passo(tx, em)) {
      envios += await mandar(tx, em, avisos);
    }
  }
  if (recorte.pessoaIds) envios += await mandar(tx, em, await abertosDe(tx, em));
  return { abertos, fechados, envios };
}

async function emExame(tx: Tx, recorte: Recorte, especies: readonly EspecieDeAviso[]): Promise<EmExame> {
  const regras = new Map((await regrasEmVigor(tx, especies)).map((r) => [r.especie, r]));
  const ligadas = especies.flatMap((especie) => {
    const regra = regras.get(especie.id);
    return regra?.ligada ? [{ especie, regra }] : [];
  });
  return { recorte, ligadas, ids: especies.map((e) => e.id) };
}

async function mandar(tx: Tx, em: EmExame, avisos: readonly ChaveDoAviso[]): Promise<number> {
  const envios = await enviar(tx, em, avisos);
  if (envios.length > 0) await distribuir(tx, envios, em.recorte.agora);
  return envios.length;
}

/** O que estas pessoas já tinham: quem passou a responder por elas (outra vara, a defesa que chegou) recebe o passo atual. */
async function abertosDe(tx: Tx, { recorte, ids }: EmExame): Promise<ChaveDoAviso[]> {
  const { rows } = await sql<ChaveDoAviso>`
    select a.pessoa_id as "pessoaId", a.id as "avisoId" from avisos.aviso a
     where ${doRecorte(recorte, 'a.pessoa_id')} and a.especie = any(${[...ids]}::text[])
       and a.encerrado_em is null and a.passo is not null`.execute(tx);
  return rows;
}

/** A de todos espera as de lotes, e elas a de todos: nenhuma tranca linhas que a outra já tem. */
async function trancar(tx: Tx, { pessoaIds }: Recorte): Promise<void> {
  const chave = sql`hashtextextended('avisos.reconciliar', 0)`;
  if (pessoaIds) await sql`select pg_advisory_xact_lock_shared(${chave})`.execute(tx);
  else await sql`select pg_advisory_xact_lock(${chave})`.execute(tx);
}
