/** Confere o servidor de `DATABASE_URL` antes de usá-lo, e diz com clareza por que não serve. */
import { comCliente } from './cliente.ts';
import { FalhaDoBanco } from './falha.ts';
import { descreverUrl } from './url.ts';

const CAUSAS: Record<string, string> = {
  ECONNREFUSED: 'nada atende neste endereço. O servidor está de pé?',
  ENOENT: 'o soquete não existe. O servidor está de pé?',
  ENOTFOUND: 'este nome não existe na rede.',
  ETIMEDOUT: 'o servidor não respondeu a tempo.',
  '28P01': 'o servidor recusou o papel ou a senha.',
  '28000': 'o servidor não permite a entrada deste papel por aqui (pg_hba.conf).',
  '3D000': 'este banco não existe no servidor: crie-o.',
  '53300': 'o servidor está com todas as conexões ocupadas.',
};

/**
 * O papel com que a URL entra no banco.
 * @param variavel o nome da configuração, para a mensagem
 * @throws {FalhaDoBanco} sem a URL, que tem senha
 */
export async function papelDe(url: string, variavel: string): Promise<string> {
  const descricao = descrever(url, variavel);
  try {
    return await comCliente(url, async (c) => {
      const { rows } = await c.query<{ papel: string }>('select current_user as papel');
      return rows[0]?.papel ?? '';
    });
  } catch (e) {
    const codigo = e instanceof Error && 'code' in e ? String(e.code) : 'sem resposta';
    throw new FalhaDoBanco(
      `${variavel}: não foi possível entrar no banco em ${descricao}: ${CAUSAS[codigo] ?? `erro ${codigo}.`}`,
    );
  }
}

function descrever(url: string, variavel: string): string {
  const valida = URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol);
  if (valida) return descreverUrl(url);
  throw new FalhaDoBanco(
    `${variavel} não é um endereço de PostgreSQL. A forma é postgresql://papel:senha@servidor:5432/banco`,
  );
}
