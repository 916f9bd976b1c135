/** O SQL da demonstração: só o que não tem ação porque, fora dela, não acontece. */
import { registrar } from '../../auditoria/index.ts';
import { gravarPapel } from '../implantar/index.ts';
import { entradaDaAuditoria } from '../nucleo/auditar.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Banco, Servicos } from '../nucleo/servicos.ts';

/** Alguém já foi marcado como fictício: é o último passo da criação. */
export async function haFicticias(banco: Banco): Promise<boolean> {
  const achada = await banco
    .selectFrom('acesso.usuario')
    .select('id')
    .where('origem', '=', 'demonstracao')
    .limit(1)
    .executeTakeFirst();
  return achada !== undefined;
}

/** O primeiro papel do sistema não tem quem o proponha nem quem o autorize. */
export async function gravarPrimeiroGestor(
  { banco, relogio }: Servicos,
  { lotacaoId, papel, inicio }: { lotacaoId: string; papel: string; inicio: string },
): Promise<void> {
  const agora = relogio.agora();
  await banco.transaction().execute(async (tx) => {
    await gravarPapel(tx, { lotacaoId, papel, motivo: 'Implantação do sistema', inicio }, agora);
    const registro = { tipo: 'sistema', acao: 'demonstracao.primeiro-gestor', dados: { lotacaoId } } as const;
    await registrar(tx, [entradaDaAuditoria(SISTEMA, agora, registro)]);
  });
}

/** Marca todas as pessoas como fictícias: só elas entram com um clique. */
export const marcarFicticias = (banco: Banco): Promise<unknown> =>
  banco.updateTable('acesso.usuario').set({ origem: 'demonstracao' }).execute();

/**
 * Para a demonstração não envelhecer: a cada partida conta como uso, e ninguém fecha por falta dele, salvo as pessoas
 * dadas, que existem para mostrar isso.
 */
export const contarComoUso = (banco: Banco, agora: Date, menos: readonly string[]): Promise<unknown> =>
  banco
    .updateTable('acesso.usuario')
    .set({ ultimo_uso_em: agora })
    .where('origem', '=', 'demonstracao')
    .where('cpf', 'not in', [...menos, ''])
    .execute();

export async function idDoPedido(banco: Banco, numero: string): Promise<string> {
  const { id } = await banco
    .selectFrom('acesso.pedido')
    .select('id')
    .where('numero', '=', numero)
    .executeTakeFirstOrThrow();
  return id;
}
