/** Classifica um erro do banco pelo que se pode fazer com ele, sem levar adiante os dados que ele traz. */

export type TipoDeErro = 'fora-do-ar' | 'unicidade' | 'serializacao' | 'outro';

export interface ErroDeBanco {
  /**
   * `fora-do-ar`: tente mais tarde, nada foi gravado. `unicidade`: já existe um igual. `serializacao`: outro gravou ao
   * mesmo tempo, repita a transação. `outro`: é defeito nosso.
   */
  tipo: TipoDeErro;
  /** SQLSTATE, ou o código do sistema (`ECONNREFUSED`). */
  codigo: string | undefined;
  /** Nome da restrição violada (`usuario_cpf_key`), nunca o valor. */
  restricao: string | undefined;
}

/** Classes e códigos do SQLSTATE: conexão, recursos esgotados, parada ou partida do servidor. */
const FORA_DO_AR = /^(08|53|57P0[1-3]$|ECONN|ENOENT$|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|EHOSTUNREACH$)/;
/** O `pg` não dá código a estes. */
const SEM_CONEXAO =
  /^Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

export function erroDeBanco(e: unknown): ErroDeBanco {
  const { code, constraint, message } =
    e instanceof Error ? (e as Error & { code?: unknown; constraint?: unknown }) : {};
  const codigo = typeof code === 'string' ? code : undefined;
  const restricao = typeof constraint === 'string' ? constraint : undefined;
  return { tipo: tipoDe(codigo, message ?? ''), codigo, restricao };
}

function tipoDe(codigo: string | undefined, mensagem: string): TipoDeErro {
  if (codigo === '23505') return 'unicidade';
  if (codigo === '40001' || codigo === '40P01') return 'serializacao';
  if (codigo === undefined) return SEM_CONEXAO.test(mensagem) ? 'fora-do-ar' : 'outro';
  return FORA_DO_AR.test(codigo) ? 'fora-do-ar' : 'outro';
}
