/** Uma conexão avulsa, para o que não é da aplicação: criar papéis e bancos, migrar, copiar. */
import pg from 'pg';

const ESPERA_PARA_CONECTAR_MS = 10_000;

export async function comCliente<T>(url: string, usar: (cliente: pg.Client) => Promise<T>): Promise<T> {
  const cliente = new pg.Client({
    connectionString: url,
    application_name: 'custodia (preparo)',
    connectionTimeoutMillis: ESPERA_PARA_CONECTAR_MS,
  });
  // A queda da conexão chega também pela consulta em curso, que rejeita: aqui só não derruba o processo.
  cliente.on('error', () => {});
  await cliente.connect();
  try {
    return await usar(cliente);
  } finally {
    await cliente.end().catch(() => {});
  }
}
