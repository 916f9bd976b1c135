/**
 * Os fatos de quem entrou, lembrados entre pedidos: lê-los custa muito mais que o resto do pedido. Servem enquanto nenhum
 * ato se confirma em nenhum processo: cada pedido lê o contador de atos junto com a sessão, e revogar vale no pedido
 * seguinte. O prazo só limita o que muda sem ato (o dia, uma correção feita direto no banco).
 */
import { sql } from 'kysely';
import { preparada } from '../../../platform/db/index.ts';
import { ATOS_CONFIRMADOS } from '../../auditoria/index.ts';
import type { Banco } from '../nucleo/servicos.ts';
import type { FatosDoUsuario } from '../permissao/fatos.ts';
import { type FatosEmJson, fatosEmJson, lerFatos } from '../permissao/store.ts';

/** Escolhas do sistema. */
const PRAZO_MS = 60_000;
const CABEM = 5000;

export interface FatosLembrados {
  /** Os de hoje até onde se sabe; `atos` é o contador lido agora. `undefined`: a pessoa não existe. */
  de(banco: Banco, usuarioId: string, atos: number, agora: Date): Promise<FatosDoUsuario | undefined>;
}

interface Lembranca {
  fatos: FatosDoUsuario;
  atos: number;
  lidaEm: number;
}

const lerDoBanco = preparada(
  'acesso.fatos',
  sql<{ fatos: FatosEmJson; atos: number }>`
    select ${fatosEmJson(sql.raw<Date>('$2'))} as fatos, ${ATOS_CONFIRMADOS} as atos from acesso.usuario u where u.id = $1`,
);

/** Um por processo. */
export function lembrarFatos(): FatosLembrados {
  const lembrancas = new Map<string, Lembranca>();
  return {
    async de(banco, usuarioId, atos, agora) {
      const antiga = lembrancas.get(usuarioId);
      if (antiga && aindaServe(antiga, atos, agora)) return antiga.fatos;
      // Sai e volta para o fim: quem há mais tempo não é lido é o primeiro a ceder o lugar.
      lembrancas.delete(usuarioId);
      const [linha] = await lerDoBanco(banco, usuarioId, agora);
      if (!linha) return undefined;
      const fatos = lerFatos(linha.fatos);
      lembrancas.set(usuarioId, { fatos, atos: linha.atos, lidaEm: agora.getTime() });
      for (const id of lembrancas.keys()) {
        if (lembrancas.size <= CABEM) break;
        lembrancas.delete(id);
      }
      return fatos;
    },
  };
}

function aindaServe({ atos, lidaEm }: Lembranca, contados: number, agora: Date): boolean {
  const idade = agora.getTime() - lidaEm;
  return atos === contados && idade >= 0 && idade < PRAZO_MS;
}

/** Sem memória: lê sempre. */
export const SEM_LEMBRAR: FatosLembrados = {
  async de(banco, usuarioId, _atos, agora) {
    const [linha] = await lerDoBanco(banco, usuarioId, agora);
    return linha && lerFatos(linha.fatos);
  },
};
