/** O PostgreSQL se recusa a rodar como root: quem é root empresta ao servidor uma conta de sistema sem privilégio. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { FalhaDoBanco } from '../falha.ts';

export interface Conta {
  uid: number;
  gid: number;
}

const NOVA = 'custodia';

/**
 * A conta com que o servidor roda; `undefined` é a própria conta de quem chama (que não é root, ou é Windows).
 * Dados que já existem mandam: o servidor roda com a conta dona deles.
 */
export function contaDoServidor(dados: string): Conta | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const dona = existsSync(dados) ? statSync(dados) : undefined;
  if (dona && dona.uid !== 0) return { uid: dona.uid, gid: dona.gid };
  return conta('postgres') ?? conta(NOVA) ?? criarConta();
}

function conta(nome: string): Conta | undefined {
  const [uid, gid] = ['-u', '-g'].map((opcao) => {
    const { status, stdout } = spawnSync('id', [opcao, nome], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function criarConta(): Conta {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group', NOVA]);
  const criada = conta(NOVA);
  if (criada) return criada;
  throw new FalhaDoBanco(
    'O PostgreSQL não roda como root, e não foi possível criar a conta de sistema "custodia" (useradd). ' +
      'Rode com uma conta comum, crie a conta "postgres", ou aponte DATABASE_URL para um servidor seu.',
  );
}
