/** A forma de todo ato: entrada conferida, permissão decidida, uma transação com auditoria e eventos. */
import type { z } from 'zod';
import { type Evento, emitir } from '../../../platform/eventos/index.ts';
import { type Recusa, recusar, type Resultado } from '../../../platform/recusa.ts';
import { registrar } from '../../auditoria/index.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { decidir } from '../permissao/decidir.ts';
import type { Alvo, Ator } from '../permissao/tipos.ts';
import { entradaDaAuditoria, type Registro } from './auditar.ts';
import type { Quem } from './quem.ts';
import { comoRecusas, naoEncontrado, recusaDoMotivo, recusasDaEntrada } from './recusas.ts';
import type { Servicos, Tx } from './servicos.ts';

export interface Contexto<A> {
  tx: Tx;
  agora: Date;
  ator: Ator;
  quem: Quem;
  /** O que `alvo` achou, já com permissão conferida. */
  alvo: A;
  /** Sai na mesma transação, e só se ela for gravada. */
  emitir: (evento: Evento) => void;
  /** O que o registro de auditoria diz além da entrada (por exemplo, a quem se refere). */
  anotar: (registro: Partial<Registro>) => void;
}

/** O alvo do ato: o que a permissão precisa saber, e a linha que a ação usará. */
export interface Encontrado<A> {
  alvo: Alvo;
  valor: A;
}

export interface Acao<E extends z.ZodType, A, T> {
  /** `area.verbo-objeto`, como vai à auditoria. */
  nome: string;
  /** Ou por que qualquer um pode (`{ publica: 'quem pede acesso ainda não tem conta' }`). */
  permissao: IdDaPermissao | { publica: string };
  entrada: E;
  /** Campos da entrada que não vão à auditoria, de que nada se apaga: o dado pessoal que já está no cadastro. */
  foraDaAuditoria?: readonly string[];
  /** Acha e tranca o alvo. `undefined`: não existe. Recusa: a entrada se refere a algo que não serve. */
  alvo(tx: Tx, entrada: z.output<E>, quem: Quem, agora: Date): Promise<Encontrado<A> | undefined>;
  executar(contexto: Contexto<A>, entrada: z.output<E>): Promise<Resultado<T>>;
}

/** Desfaz a transação levando a recusa para fora dela. */
class Desfazer extends Error {
  readonly recusas: readonly Recusa[];
  constructor(recusas: readonly Recusa[]) {
    super('ação recusada');
    this.recusas = recusas;
  }
}

/**
 * Executa a ação. Recusa por regra não deixa nada gravado; recusa por permissão fica na auditoria. Conflito com o que
 * outra pessoa gravou ao mesmo tempo vira recusa `ja-mudou`.
 */
export async function executar<E extends z.ZodType, A, T>(
  servicos: Servicos,
  quem: Quem,
  acao: Acao<E, A, T>,
  bruto: unknown,
): Promise<Resultado<T>> {
  const lida = acao.entrada.safeParse(bruto);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  try {
    return await servicos.banco.transaction().execute((tx) => naTransacao(servicos, tx, quem, acao, lida.data));
  } catch (erro) {
    if (erro instanceof Desfazer) return recusar(...erro.recusas);
    return recusar(...comoRecusas(erro));
  }
}

async function naTransacao<E extends z.ZodType, A, T>(
  servicos: Servicos,
  tx: Tx,
  quem: Quem,
  acao: Acao<E, A, T>,
  entrada: z.output<E>,
): Promise<Resultado<T>> {
  const agora = servicos.relogio.agora();
  const achado = await acao.alvo(tx, entrada, quem, agora);
  if (!achado) throw new Desfazer([naoEncontrado]);
  const recusado = permitir(acao, quem, achado.alvo, agora);
  const auditada = semOsCampos(entrada, acao.foraDaAuditoria);
  const registro: Registro = {
    tipo: recusado ? 'recusa' : 'ato',
    acao: acao.nome,
    alvo: achado.alvo,
    dados: { entrada: auditada },
  };
  if (recusado) {
    const dados = { entrada: auditada, motivos: recusado.map((r) => r.codigo) };
    await registrar(tx, [entradaDaAuditoria(quem, agora, { ...registro, dados })]);
    return recusar(...recusado);
  }
  const eventos: Evento[] = [];
  const resultado = await acao.executar(
    {
      tx,
      agora,
      ator: quem.ator,
      quem,
      alvo: achado.valor,
      emitir: (e) => eventos.push(e),
      anotar: (r) => Object.assign(registro, r),
    },
    entrada,
  );
  if (!resultado.ok) throw new Desfazer(resultado.recusas);
  for (const evento of eventos) await emitir(tx, evento);
  // Por último: o registro tranca a cabeça de uma corrente até o fim da transação.
  await registrar(tx, [entradaDaAuditoria(quem, agora, registro)]);
  return resultado;
}

function semOsCampos(entrada: unknown, fora: readonly string[] = []): unknown {
  if (typeof entrada !== 'object' || entrada === null) return entrada;
  return Object.fromEntries(Object.entries(entrada).filter(([campo]) => !fora.includes(campo)));
}

function permitir<E extends z.ZodType, A, T>(acao: Acao<E, A, T>, quem: Quem, alvo: Alvo, agora: Date) {
  if (typeof acao.permissao === 'object') return undefined;
  const decisao = decidir(quem.ator, acao.permissao, alvo, agora);
  return decisao.pode ? undefined : decisao.motivos.map(recusaDoMotivo);
}
