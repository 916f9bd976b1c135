/** "Quem consultou": o que o titular dos dados vê sobre as leituras dos seus dados (Res. CNJ 417, arts. 37 e 38). */
import type { Banco } from '../../platform/db/conexao.ts';
import { type Pagina, type Paginacao, depoisDoCursor, limiteDe, paginar } from './pagina.ts';

export interface Consulta {
  quando: Date;
  /** Órgão e unidade de quem consultou; ausente se foi o próprio titular, com o seu código, ou o sistema. */
  orgao?: string | undefined;
  finalidade?: string | undefined;
  acao: string;
  /** Só com `mostrarNome`. */
  nome?: string | undefined;
}

export interface OpcoesDaConsulta extends Paginacao {
  agora: Date;
  /** Dias de 24 horas que uma leitura espera antes de aparecer. Escolha do sistema, por configuração; sem ela, nenhum. */
  retardoDias?: number | undefined;
  /** Dizer o nome de quem consultou, e não só o órgão. Escolha do sistema, por configuração; sem ela, não. */
  mostrarNome?: boolean | undefined;
}

const DIA_EM_MS = 86_400_000;

/** Do mais novo ao mais velho. Sem endereço de rede, sessão nem procedimento; o que é sigiloso só aparece findo o sigilo. */
export async function quemConsultou(
  banco: Banco,
  titularId: string,
  opcoes: OpcoesDaConsulta,
): Promise<Pagina<Consulta>> {
  const { agora, retardoDias = 0, mostrarNome = false } = opcoes;
  const limite = limiteDe(opcoes);
  const continuar = depoisDoCursor(opcoes);
  let busca = banco
    .selectFrom('auditoria.registro')
    .select(['corrente', 'numero', 'quando', 'acao', 'lotacao_nome', 'finalidade', 'usuario_nome'])
    .where('titular_id', '=', titularId)
    .where('tipo', '=', 'leitura')
    .where('quando', '<=', new Date(agora.getTime() - retardoDias * DIA_EM_MS))
    .where((e) => e.or([e('sigiloso_ate', 'is', null), e('sigiloso_ate', '<=', agora)]));
  if (continuar) busca = busca.where(continuar);
  const linhas = await busca
    .orderBy('quando', 'desc')
    .orderBy('corrente', 'desc')
    .orderBy('numero', 'desc')
    .limit(limite + 1)
    .execute();
  return paginar(linhas, limite, (l) => ({
    quando: l.quando,
    orgao: l.lotacao_nome ?? undefined,
    finalidade: l.finalidade ?? undefined,
    acao: l.acao,
    nome: mostrarNome ? (l.usuario_nome ?? undefined) : undefined,
  }));
}
