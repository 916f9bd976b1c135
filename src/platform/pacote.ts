/** Versão e endereço do código, lidos do package.json: escritos em um lugar só. */
import { readFileSync } from 'node:fs';

interface PackageJson {
  version: string;
  repository?: string | { url: string };
}

const lido = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as PackageJson;
const repositorio = typeof lido.repository === 'string' ? lido.repository : lido.repository?.url;

export const pacote = {
  versao: lido.version,
  /** Endereço do código-fonte para quem lê a página; `undefined` se o pacote não o declara. */
  codigo: repositorio?.replace(/^git\+/, '').replace(/\.git$/, ''),
};
