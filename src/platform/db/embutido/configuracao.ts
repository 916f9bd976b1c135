/** O `postgresql.conf`, escrito a cada partida. Ajuste próprio se faz com `alter system`, que vence o que está aqui. */
import { randomUUID } from 'node:crypto';
import { chownSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endereco } from '../url.ts';
import type { Lugar } from './lugar.ts';

const CONEXOES = 100;
const CONEXOES_DE_TESTE = 300;

export function escreverConfiguracao({ dados, conta, descartavel }: Lugar, endereco: Endereco): void {
  const valores = { ...ligacao(endereco), ...REGISTRO, ...(descartavel ? PARA_TESTES : DURAVEL) };
  const linhas = Object.entries(valores).map(([nome, valor]) => `${nome} = '${String(valor).replaceAll("'", "''")}'`);
  // Duas partidas ao mesmo tempo: o servidor nunca lê um arquivo pela metade.
  const parcial = join(dados, `postgresql.conf.${randomUUID()}`);
  writeFileSync(parcial, `# Escrito a cada partida: use "alter system".\n${linhas.join('\n')}\n`, { mode: 0o600 });
  if (conta) chownSync(parcial, conta.uid, conta.gid);
  renameSync(parcial, join(dados, 'postgresql.conf'));
}

/** Onde há soquete Unix, nenhuma porta de rede é aberta. */
const ligacao = ({ host, porta }: Endereco): Record<string, string | number> =>
  host.startsWith('/')
    ? { listen_addresses: '', unix_socket_directories: `"${host.replaceAll('"', '""')}"`, port: porta }
    : { listen_addresses: host, unix_socket_directories: '', port: porta };

/** Erros de consulta trazem valores (um CPF repetido, um texto malformado): não vão para o registro do servidor. */
const REGISTRO = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const DURAVEL = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Depois de uma queda, um pedido só ao sistema de arquivos em vez de um por arquivo: dez vezes mais rápido.
  recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
  // O recálculo de todos escreve dezenas de gigabytes: com o padrão de 1 GB, o servidor passaria o tempo em checkpoints.
  max_wal_size: '4GB',
  max_connections: CONEXOES,
};

const PARA_TESTES = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: CONEXOES_DE_TESTE,
};
