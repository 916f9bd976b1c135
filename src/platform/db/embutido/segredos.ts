/** As senhas do banco embutido: sorteadas uma vez e guardadas em `segredos.json`, legível só por quem roda o sistema. */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FalhaDoBanco } from '../falha.ts';

export interface Segredos {
  administrador: string;
  migrador: string;
  app: string;
}

const BYTES = 24;
const sortear = (): string => randomBytes(BYTES).toString('base64url');

/** `haDados`: o banco já foi criado, e senhas novas não abririam nada. */
export function segredosDe(pasta: string, haDados: boolean): Segredos {
  const arquivo = join(pasta, 'segredos.json');
  if (!existsSync(arquivo)) {
    if (haDados)
      throw new FalhaDoBanco(`Falta ${arquivo}, com as senhas deste banco. Recupere-o da cópia de segurança.`);
    guardar(arquivo, { administrador: sortear(), migrador: sortear(), app: sortear() });
  }
  return ler(arquivo);
}

function ler(arquivo: string): Segredos {
  try {
    return JSON.parse(readFileSync(arquivo, 'utf8')) as Segredos;
  } catch {
    throw new FalhaDoBanco(
      `Não foi possível ler ${arquivo}: rode com a mesma conta que criou a pasta, ou recupere o arquivo da cópia.`,
    );
  }
}

/** Duas partidas ao mesmo tempo: vale o que ligar o nome primeiro, sempre inteiro. */
function guardar(arquivo: string, segredos: Segredos): void {
  const parcial = `${arquivo}.${randomUUID()}`;
  writeFileSync(parcial, JSON.stringify(segredos), { mode: 0o600 });
  try {
    linkSync(parcial, arquivo);
  } catch (e) {
    if (!existsSync(arquivo)) throw e;
  } finally {
    rmSync(parcial, { force: true });
  }
}
