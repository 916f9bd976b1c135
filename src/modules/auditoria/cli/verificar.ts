/** `custodia auditoria verificar`: lê tudo e diz, de cada defeito, a corrente, o número e o quê. */
import type { KeyObject } from 'node:crypto';
import { ErroDeUso, SAIDA, avisar, escrever } from '../../../platform/cli/saida.ts';
import { impressaoDe, lerChavesPublicas } from '../chave.ts';
import { lerArquivoDeSelos } from '../ler-selos.ts';
import type { Selo } from '../selo.ts';
import { conferirSequencia } from '../verificar/conferir-selos.ts';
import { verificar } from '../verificar/verificar.ts';
import { chaveConfigurada, configurar, lerArgumentos, lerTexto, noBanco } from './comum.ts';
import { contar, laudoPorExtenso, problemaPorExtenso } from './laudo.ts';

const OPCOES = {
  desde: { type: 'string' },
  selos: { type: 'string' },
  chave: { type: 'string' },
  'so-selos': { type: 'boolean' },
} as const;

export async function executar(args: string[]): Promise<number> {
  const { values } = lerArgumentos(args, OPCOES);
  const guardados = values.selos === undefined ? undefined : await lerSelos(values.selos);
  const chaves = values.chave === undefined ? undefined : await lerChaves(values.chave);
  if (values['so-selos']) return conferirArquivo(guardados, chaves);
  const config = configurar();
  const desde = values.desde === undefined ? undefined : inicioDoDia(values.desde, config.fuso);
  const inicio = performance.now();
  const laudo = await noBanco(config, ({ urlDoApp: url }) =>
    verificar({ url, chaves: chaves ?? [chaveConfigurada(config).publica], desde, selosGuardados: guardados }),
  );
  await escrever(`${laudoPorExtenso(laudo, performance.now() - inicio, config.fuso)}\n`);
  return laudo.problemas.length > 0 ? SAIDA.diverge : SAIDA.ok;
}

async function conferirArquivo(
  selos: readonly Selo[] | undefined,
  chaves: readonly KeyObject[] | undefined,
): Promise<number> {
  if (!selos || !chaves) throw new ErroDeUso('Para conferir só os selos, dê o arquivo (--selos) e a chave (--chave).');
  const { problemas } = conferirSequencia(selos, 'guardado', new Map(chaves.map((c) => [impressaoDe(c), c])));
  problemas.forEach((p) => avisar(problemaPorExtenso(p)));
  const confere = `Tudo confere: ${contar(selos.length, 'selo', 'selos')}.`;
  await escrever(`${problemas.length > 0 ? 'O arquivo de selos NÃO confere.' : confere}\n`);
  return problemas.length > 0 ? SAIDA.diverge : SAIDA.ok;
}

async function lerSelos(arquivo: string): Promise<Selo[]> {
  const selos = lerArquivoDeSelos(await lerTexto(arquivo));
  if (!selos) throw new ErroDeUso(`"${arquivo}" não é um arquivo de selos (custodia auditoria exportar-selos).`);
  return selos;
}

async function lerChaves(arquivo: string): Promise<KeyObject[]> {
  const chaves = lerChavesPublicas(await lerTexto(arquivo));
  if (chaves.length === 0) throw new ErroDeUso(`"${arquivo}" não tem chave pública em PEM (custodia auditoria chave).`);
  return chaves;
}

/** O primeiro instante do dia (AAAA-MM-DD) no fuso. */
function inicioDoDia(dia: string, fuso: string): Date {
  try {
    return new Date(Temporal.PlainDate.from(dia).toZonedDateTime(fuso).epochMilliseconds);
  } catch {
    throw new ErroDeUso(`--desde "${dia.slice(0, 40)}": escreva um dia como 2026-11-21.`);
  }
}
