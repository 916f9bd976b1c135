/** A busca do auditor. Não filtra por permissão: quem chama já conferiu que é um auditor, e registra a busca. */
import type { Selectable } from 'kysely';
import type { Banco } from '../../platform/db/conexao.ts';
import type { DB } from '../../platform/db/esquema.ts';
import type { Entrada, TipoDeEntrada } from './entrada.ts';
import { type Pagina, type Paginacao, depoisDoCursor, limiteDe, paginar } from './pagina.ts';

/** Todos se somam (e). Os identificadores são UUID já conferidos. */
export interface FiltrosDaBusca {
  usuarioId?: string | undefined;
  titularId?: string | undefined;
  acao?: string | undefined;
  tipo?: TipoDeEntrada | undefined;
  alvoTipo?: string | undefined;
  alvoId?: string | undefined;
  procedimento?: string | undefined;
  /** Endereço de rede, inteiro. */
  origemIp?: string | undefined;
  /** Inclusive. */
  de?: Date | undefined;
  /** Exclusive. */
  ate?: Date | undefined;
}

/** A entrada como foi registrada, e onde está. `dados` pode ter CPF e nome que se buscaram: a página os mascara. */
export interface RegistroLido extends Entrada {
  corrente: number;
  numero: number;
  /** Hexadecimal. */
  hash: string;
}

/** Do mais novo ao mais velho. */
export async function buscarRegistros(
  banco: Banco,
  filtros: FiltrosDaBusca,
  paginacao: Paginacao = {},
): Promise<Pagina<RegistroLido>> {
  const limite = limiteDe(paginacao);
  const continuar = depoisDoCursor(paginacao);
  let busca = banco.selectFrom('auditoria.registro').selectAll();
  for (const [coluna, valor] of iguais(filtros)) busca = busca.where(coluna, '=', valor);
  if (filtros.de) busca = busca.where('quando', '>=', filtros.de);
  if (filtros.ate) busca = busca.where('quando', '<', filtros.ate);
  if (continuar) busca = busca.where(continuar);
  const linhas = await busca
    .orderBy('quando', 'desc')
    .orderBy('corrente', 'desc')
    .orderBy('numero', 'desc')
    .limit(limite + 1)
    .execute();
  return paginar(linhas, limite, apresentar);
}

function iguais(f: FiltrosDaBusca) {
  const pares = [
    ['usuario_id', f.usuarioId],
    ['titular_id', f.titularId],
    ['acao', f.acao],
    ['tipo', f.tipo],
    ['alvo_tipo', f.alvoTipo],
    ['alvo_id', f.alvoId],
    ['procedimento', f.procedimento],
    ['origem_ip', f.origemIp],
  ] as const;
  return pares.flatMap(([coluna, valor]) => (valor === undefined ? [] : [[coluna, valor] as const]));
}

export function apresentar(l: Selectable<DB['auditoria.registro']>): RegistroLido {
  const ou = <T>(valor: T | null): T | undefined => valor ?? undefined;
  return {
    corrente: l.corrente,
    numero: l.numero,
    hash: l.hash.toString('hex'),
    quando: l.quando,
    tipo: l.tipo as TipoDeEntrada,
    acao: l.acao,
    usuario: l.usuario_nome === null ? undefined : { id: ou(l.usuario_id), nome: l.usuario_nome },
    lotacao: l.lotacao_id === null ? undefined : { id: l.lotacao_id, nome: l.lotacao_nome ?? '' },
    finalidade: ou(l.finalidade),
    procedimento: ou(l.procedimento),
    alvo: l.alvo_tipo === null ? undefined : { tipo: l.alvo_tipo, id: l.alvo_id ?? '' },
    titularId: ou(l.titular_id),
    sigilosoAte: ou(l.sigiloso_ate),
    dados: l.dados === null ? undefined : (l.dados as Record<string, unknown>),
    origem: { ip: ou(l.origem_ip), agente: ou(l.origem_agente) },
    sessaoId: ou(l.sessao_id),
    pedido: ou(l.pedido),
  };
}
