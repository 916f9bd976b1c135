/** O sistema usa `uuidv7()`, que existe a partir do PostgreSQL 18. */
import type { Client } from 'pg';
import { FalhaDoBanco } from './falha.ts';

const MINIMA = 18;

/** @throws {FalhaDoBanco} se o servidor é mais antigo do que o sistema precisa. */
export async function exigirVersao(cliente: Client): Promise<void> {
  const { rows } = await cliente.query<{ server_version_num: string }>('show server_version_num');
  const maior = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (maior >= MINIMA) return;
  throw new FalhaDoBanco(
    `O servidor de DATABASE_URL é PostgreSQL ${maior}; é preciso o ${MINIMA} ou mais novo. ` +
      'Atualize-o, ou tire DATABASE_URL para usar o embutido.',
  );
}
