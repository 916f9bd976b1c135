/** Até onde a auditoria está selada, e o que a última verificação achou. */
import { z } from 'zod';
import { buscarRegistros, type EstadoDaAuditoria, estadoDaAuditoria } from '../../auditoria/index.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { PEDIR_VERIFICACAO } from './actions/pedir-verificacao.ts';
import { VERIFICACAO } from './trabalhos.ts';

const laudoSchema = z.object({
  registros: z.number(),
  selos: z.number(),
  quantosProblemas: z.number(),
  problemas: z.array(
    z.object({
      corrente: z.number().optional(),
      numero: z.number().optional(),
      selo: z.number().optional(),
      mensagem: z.string(),
    }),
  ),
});

export type LaudoGuardado = z.output<typeof laudoSchema> & { quando: Date };

export interface Verificacao {
  estado: EstadoDaAuditoria;
  /** Ausente: nunca se verificou por aqui. */
  laudo: LaudoGuardado | undefined;
  /** Pedida e ainda sem laudo. */
  pedidaEm: Date | undefined;
}

export async function lerVerificacao(banco: Banco): Promise<Verificacao> {
  const ultimo = (acao: string, tipo: 'ato' | 'sistema') => buscarRegistros(banco, { acao, tipo }, { limite: 1 });
  const [estado, laudos, pedidos] = await Promise.all([
    estadoDaAuditoria(banco),
    ultimo(VERIFICACAO.nome, 'sistema'),
    ultimo(PEDIR_VERIFICACAO, 'ato'),
  ]);
  const registro = laudos.itens[0];
  const lido = registro && laudoSchema.safeParse(registro.dados).data;
  const laudo = registro && lido && { ...lido, quando: registro.quando };
  const pedido = pedidos.itens[0]?.quando;
  return { estado, laudo, pedidaEm: pedido && (!laudo || pedido > laudo.quando) ? pedido : undefined };
}
