/** Do segredo do cookie à pessoa que age. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { preparada } from '../../../platform/db/index.ts';
import { emLotes } from '../../../platform/em-lotes.ts';
import { ATOS_CONFIRMADOS } from '../../auditoria/index.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { atorTitular, lotacaoEmUso, montarAtor } from '../permissao/montar-ator.ts';
import type { FatosDoUsuario } from '../permissao/fatos.ts';
import { leituraParada } from '../permissao/store.ts';
import { type Ator, type Finalidade, FINALIDADES } from '../permissao/tipos.ts';
import { type FatosLembrados, SEM_LEMBRAR } from './fatos-lembrados.ts';
import { entradaCompleta, FOLGA_DO_USO_MS, sessaoVale } from './sessao.ts';

export interface SessaoLida {
  id: string;
  csrf: string;
  fatores: readonly string[];
  provedor?: string | undefined;
  /** Falso: só a senha foi dada; falta o segundo fator. */
  completa: boolean;
  ator: Ator;
  /** Ausente na sessão de titular. */
  fatos?: FatosDoUsuario | undefined;
  /** A lotação escolhida fechou (plantão que acabou, por exemplo): a pessoa age agora por outra, ou por nenhuma. */
  lotacaoFechou: boolean;
  procedimento?: string | undefined;
}

interface SessaoRow {
  resumo: string;
  id: string;
  usuario_id: string | null;
  titular_id: string | null;
  titular_nome: string | null;
  lotacao_id: string | null;
  finalidade: string | null;
  procedimento: string | null;
  fatores: string[];
  provedor: string | null;
  csrf: string;
  usada_em: Date;
  expira_em: Date;
  elevada_ate: Date | null;
  atos: number;
  leitura_parada: boolean;
}

export const hashDoToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** O que se lê a cada pedido, sempre do banco: encerrar a sessão ou parar as leituras vale já no pedido seguinte. */
const buscarSessoes = preparada(
  'acesso.sessoes',
  sql<SessaoRow>`
    select encode(s.token_hash, 'hex') as resumo, s.id, s.usuario_id, s.titular_id, s.lotacao_id, s.finalidade,
           s.procedimento, s.fatores, s.provedor, s.csrf, s.usada_em, s.expira_em, s.elevada_ate,
           ${ATOS_CONFIRMADOS} as atos,
           (select t.nome from acesso.titular t where t.pessoa_id = s.titular_id) as titular_nome,
           ${leituraParada(sql.ref('s.usuario_id'))} as leitura_parada
      from acesso.sessao s where s.token_hash = any($1::bytea[]) and s.encerrada_em is null`,
);

/**
 * `undefined` quando o segredo não é de sessão nenhuma, ou ela acabou. `contaComoUso` falso: lê sem adiar o fim por falta
 * de uso (o que a página pede sozinha, sem ninguém diante dela).
 */
export type LeitorDeSessoes = (token: string, agora: Date, contaComoUso?: boolean) => Promise<SessaoLida | undefined>;

/** Um por processo. Sem `lembrados`, lê tudo a cada pedido. */
export function criarLeitorDeSessoes(banco: Banco, lembrados: FatosLembrados = SEM_LEMBRAR): LeitorDeSessoes {
  const buscar = emLotes(async (resumos) => {
    const achadas = await buscarSessoes(
      banco,
      resumos.map((r) => `\\x${r}`),
    );
    return new Map(achadas.map((s) => [s.resumo, s]));
  });
  return async (token, agora, contaComoUso = true) => {
    const s = await buscar(hashDoToken(token).toString('hex'));
    if (!s || !sessaoVale({ usadaEm: s.usada_em, expiraEm: s.expira_em }, agora)) return undefined;
    const fatos = s.usuario_id === null ? undefined : await lembrados.de(banco, s.usuario_id, s.atos, agora);
    // Suspender encerra as sessões; esta é a que nascesse no mesmo instante.
    if (fatos?.usuario.suspensoEm) return undefined;
    const haPouco = agora.getTime() - s.usada_em.getTime() <= FOLGA_DO_USO_MS;
    if (haPouco || !contaComoUso) return montar(s, fatos, agora);
    await marcarUso(banco, s.id, agora);
    const usados = fatos && { ...fatos, usuario: { ...fatos.usuario, ultimoUsoEm: agora } };
    return montar(s, usados, agora);
  };
}

export const carregarSessao = (banco: Banco, token: string, agora: Date): Promise<SessaoLida | undefined> =>
  criarLeitorDeSessoes(banco)(token, agora);

function montar(s: SessaoRow, lidos: FatosDoUsuario | undefined, agora: Date): SessaoLida {
  const comum = {
    id: s.id,
    csrf: s.csrf,
    fatores: s.fatores,
    provedor: s.provedor ?? undefined,
    completa: entradaCompleta(s.fatores),
    procedimento: s.procedimento ?? undefined,
  };
  if (!lidos) return { ...comum, ator: atorTitular(s.titular_id ?? '', s.titular_nome ?? ''), lotacaoFechou: false };
  const fatos = { ...lidos, leituraParada: s.leitura_parada };
  const emUso = lotacaoEmUso(fatos, s.lotacao_id ?? undefined, agora);
  const escolhas = {
    lotacaoId: s.lotacao_id ?? undefined,
    finalidade: lerFinalidade(s.finalidade),
    elevadaAte: s.elevada_ate ?? undefined,
  };
  return {
    ...comum,
    fatos,
    ator: montarAtor(fatos, escolhas, agora),
    lotacaoFechou: s.lotacao_id !== null && emUso?.lotacaoId !== s.lotacao_id,
  };
}

const lerFinalidade = (texto: string | null): Finalidade | undefined =>
  texto !== null && Object.hasOwn(FINALIDADES, texto) ? (texto as Finalidade) : undefined;

async function marcarUso(banco: Banco, id: string, agora: Date): Promise<void> {
  await sql`
    with s as (update acesso.sessao set usada_em = ${agora} where id = ${id} and usada_em < ${agora} returning usuario_id)
    update acesso.usuario u set ultimo_uso_em = ${agora} from s where u.id = s.usuario_id`.execute(banco);
}
