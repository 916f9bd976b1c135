/** Cria os arquivos do servidor com o initdb, em uma pasta à parte que só toma o nome definitivo quando está inteira. */
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FalhaDoBanco } from '../falha.ts';
import { causaDe } from './causas.ts';
import { executarNo, jaTemDados, type Lugar } from './lugar.ts';
import { ADMINISTRADOR } from './nomes.ts';

export async function criarDados(lugar: Lugar, senha: string): Promise<void> {
  const parcial = `${lugar.dados}.${randomUUID()}`;
  const arquivoDaSenha = `${parcial}.senha`;
  try {
    mkdirSync(parcial, { mode: 0o700 });
    writeFileSync(arquivoDaSenha, senha, { mode: 0o600 });
    entregarConta(lugar, parcial, arquivoDaSenha);
    const { codigo, saida } = await executarNo(lugar, 'initdb', ...opcoes(parcial, arquivoDaSenha, lugar.descartavel));
    if (codigo !== 0)
      throw new FalhaDoBanco(`O PostgreSQL não pôde criar o banco em ${lugar.dados}: ${causaDe(saida)}`);
    tomarNome(lugar, parcial);
  } finally {
    rmSync(arquivoDaSenha, { force: true });
    rmSync(parcial, { recursive: true, force: true });
  }
}

/** Sem depender dos idiomas instalados na máquina: a ordenação `C.UTF-8` é do próprio PostgreSQL e igual em toda parte. */
function opcoes(dados: string, arquivoDaSenha: string, descartavel: boolean): string[] {
  return [
    `--pgdata=${dados}`,
    `--username=${ADMINISTRADOR}`,
    `--pwfile=${arquivoDaSenha}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(descartavel ? ['--no-sync'] : process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
  ];
}

function entregarConta({ conta }: Lugar, ...caminhos: string[]): void {
  if (conta) for (const caminho of caminhos) chownSync(caminho, conta.uid, conta.gid);
}

/** Em partida dupla, quem chega depois fica com os dados do primeiro: a senha é a mesma. */
function tomarNome(lugar: Lugar, parcial: string): void {
  try {
    renameSync(parcial, lugar.dados);
  } catch (e) {
    if (existsSync(lugar.dados) && jaTemDados(lugar)) return;
    throw e;
  }
}
