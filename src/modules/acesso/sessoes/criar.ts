/** Abre uma sessão nova. O segredo só existe no cookie; o banco guarda o resumo dele. */
import { novoToken } from '../entrada/cofre/token.ts';
import type { Tx } from '../nucleo/servicos.ts';
import type { Origem } from '../nucleo/quem.ts';
import { hashDoToken } from './carregar.ts';
import { DURACAO_DA_CONFIRMACAO_MS, DURACAO_DA_SESSAO_MS, entradaCompleta, type Fator } from './sessao.ts';

export interface NovaSessao {
  de: { usuarioId: string; lotacaoId?: string | undefined } | { titularId: string };
  fatores: readonly Fator[];
  provedor?: string | undefined;
  origem: Origem;
}

const MAIOR_AGENTE = 300;

/**
 * Sempre um segredo novo: o cookie de antes de entrar nunca vira sessão (fixação). Quem acabou de dar todos os fatores
 * já entra com a identidade confirmada para atos sensíveis.
 */
export async function criarSessao(tx: Tx, nova: NovaSessao, agora: Date): Promise<{ id: string; token: string }> {
  const { token } = novoToken();
  const confirmada = 'usuarioId' in nova.de && entradaCompleta(nova.fatores);
  const { id } = await tx
    .insertInto('acesso.sessao')
    .values({
      token_hash: hashDoToken(token),
      usuario_id: 'usuarioId' in nova.de ? nova.de.usuarioId : null,
      titular_id: 'titularId' in nova.de ? nova.de.titularId : null,
      lotacao_id: ('lotacaoId' in nova.de ? nova.de.lotacaoId : undefined) ?? null,
      fatores: [...nova.fatores],
      provedor: nova.provedor ?? null,
      csrf: novoToken().token,
      ip: nova.origem.ip ?? '',
      agente: (nova.origem.agente ?? '').slice(0, MAIOR_AGENTE),
      criada_em: agora,
      usada_em: agora,
      expira_em: new Date(agora.getTime() + DURACAO_DA_SESSAO_MS),
      elevada_ate: confirmada ? new Date(agora.getTime() + DURACAO_DA_CONFIRMACAO_MS) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, token };
}
