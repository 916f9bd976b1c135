/** O que os comandos da auditoria têm em comum: argumentos, configuração, banco e chave. */
import { readFile } from 'node:fs/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ErroDeUso, avisar, motivoDoSistema } from '../../../platform/cli/saida.ts';
import { type Config, lerConfig, obterChaveMestra } from '../../../platform/config.ts';
import { type AcessoAoBanco, acessarBanco } from '../../../platform/db/acesso-ao-banco.ts';
import { pastaDeDados } from '../../../platform/db/pasta-de-dados.ts';
import { type ChaveDoSelo, chaveDoSelo } from '../chave.ts';

export function lerArgumentos<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
  quantosPosicionais = 0,
) {
  const lidos = tentar(() => parseArgs({ args, options, allowPositionals: true }));
  if (lidos?.positionals.length === quantosPosicionais) return lidos;
  throw new ErroDeUso('O comando foi escrito de um jeito que não existe: veja custodia ajuda auditoria.');
}

function tentar<T>(fazer: () => T): T | undefined {
  try {
    return fazer();
  } catch {
    return undefined;
  }
}

export function configurar(): Config {
  const lida = lerConfig(process.env);
  if (lida.ok) return lida.config;
  throw new ErroDeUso('A configuração tem problemas:', ...lida.erros);
}

export async function noBanco<T>(config: Config, usar: (acesso: AcessoAoBanco) => Promise<T>): Promise<T> {
  const acesso = await acessarBanco(config.banco, avisar);
  try {
    return await usar(acesso);
  } finally {
    await acesso.sair();
  }
}

/** Com o banco embutido, chame dentro de `noBanco`: a chave está na pasta dele, que só existe depois da partida. */
export const chaveConfigurada = ({ segredo, banco }: Config): ChaveDoSelo =>
  chaveDoSelo(obterChaveMestra(segredo, pastaDeDados(banco.pastaDeDados)));

export async function lerTexto(arquivo: string): Promise<string> {
  try {
    return await readFile(arquivo, 'utf8');
  } catch (e) {
    throw new ErroDeUso(`Não foi possível ler "${arquivo}": ${motivoDoSistema(e)}`);
  }
}
