/** A fila de trabalhos corrida à mão: cada trabalho roda uma vez e continua na tabela, para se ver o que nela se guardou. */
import type { Mensagem } from '../../../platform/correio/index.ts';
import { comCliente } from '../../../platform/db/cliente.ts';
import { trabalhoDeEntrega } from '../../../platform/eventos/index.ts';
import { feito } from '../../../platform/recusa.ts';
import type { Cenario } from '../para-testes.ts';
import { OUVINTES_DO_ACESSO, trabalhosDoAcesso } from '../trabalhos.ts';

export interface Fila {
  /** O que saiu pelo correio, na ordem. */
  mensagens: readonly Mensagem[];
  /** Roda o que espera, e o que daí nascer. */
  correr(): Promise<void>;
}

const SQL = `select j.id, t.identifier as nome, j.payload as dados
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`;

export function abrirFila({ db, banco, servicos }: Cenario): Fila {
  const mensagens: Mensagem[] = [];
  const correio = {
    enviar: async (m: Mensagem) => (mensagens.push(m), feito(undefined)),
    lerCaixa: async () => [],
    descricao: 'de teste',
  };
  const meios = { correio, urlDoBanco: banco.url, chaves: [] };
  const trabalhos = [trabalhoDeEntrega(db, OUVINTES_DO_ACESSO), ...trabalhosDoAcesso(servicos, meios)];
  const feitos = new Set<string>();
  const esperando = async () => {
    const { rows } = await comCliente(banco.urlDoAdministrador, (cliente) =>
      cliente.query<{ id: string; nome: string; dados: unknown }>(SQL),
    );
    return rows.filter(({ id }) => !feitos.has(id));
  };
  return {
    mensagens,
    async correr() {
      for (let lote = await esperando(); lote.length > 0; lote = await esperando()) {
        for (const { id, nome, dados } of lote) {
          feitos.add(id);
          const contexto = { agora: servicos.relogio.agora(), tentativa: 1, sinal: AbortSignal.timeout(10_000) };
          await trabalhos.find((t) => t.nome === nome)?.executar(dados, contexto);
        }
      }
    },
  };
}
