/** Junta arquivo e ambiente em um objeto só. O ambiente vence, e cada valor lembra de onde veio. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ArquivoDeConfig, causaDaLeitura } from './arquivo.ts';
import { definirEm, escreverCaminho, retirarDe, type Valores, valorEm } from './caminho.ts';
import { type Ambiente, VARIAVEIS, type Variavel, variaveisDosProvedores } from './variaveis.ts';

export interface Juncao {
  valores: Valores;
  /** Da chave (`banco.url`) para a variável de ambiente que a deu. */
  doAmbiente: ReadonlyMap<string, string>;
  segredos: ReadonlySet<string>;
}

export function juntar(
  arquivo: ArquivoDeConfig | undefined,
  ambiente: Ambiente,
  pasta: string,
  erros: string[],
): Juncao {
  const valores = structuredClone(arquivo?.valores ?? {});
  const variaveis = [...VARIAVEIS, ...variaveisDosProvedores(valores)];
  const segredos = variaveis.filter((v) => v.segredo);
  for (const v of segredos) abrirSegredoDoArquivo(valores, v, arquivo, erros);
  const doAmbiente = new Map<string, string>();
  for (const v of variaveis) {
    const valor = doAmbienteOuArquivo(v, ambiente, pasta, erros);
    if (valor === undefined) continue;
    definirEm(valores, v.caminho, valor);
    doAmbiente.set(escreverCaminho(v.caminho), v.nome);
  }
  return { valores, doAmbiente, segredos: new Set(segredos.map((v) => escreverCaminho(v.caminho))) };
}

/** Variável vazia é variável ausente. */
function doAmbienteOuArquivo(v: Variavel, ambiente: Ambiente, pasta: string, erros: string[]): string | undefined {
  const valor = ambiente[v.nome]?.trim() || undefined;
  const emArquivo = v.segredo && ambiente[`${v.nome}_ARQUIVO`]?.trim();
  if (!emArquivo) return valor;
  if (valor) erros.push(`${v.nome} e ${v.nome}_ARQUIVO foram dadas juntas: deixe só uma.`);
  return lerSegredo(resolve(pasta, emArquivo), `${v.nome}_ARQUIVO`, erros);
}

function abrirSegredoDoArquivo(
  valores: Valores,
  { caminho }: Variavel,
  arquivo: ArquivoDeConfig | undefined,
  erros: string[],
): void {
  const irma = [...caminho.slice(0, -1), `${String(caminho.at(-1))}Arquivo`];
  const emArquivo = valorEm(valores, irma);
  if (!arquivo || emArquivo === undefined) return;
  retirarDe(valores, irma);
  const nome = escreverCaminho(irma);
  if (valorEm(valores, caminho) !== undefined) {
    erros.push(`${escreverCaminho(caminho)} e ${nome} foram dadas juntas: deixe só uma.`);
  } else if (typeof emArquivo === 'string') {
    definirEm(valores, caminho, lerSegredo(resolve(arquivo.pasta, emArquivo), nome, erros));
  } else {
    erros.push(`${nome} não serve: escreva o caminho de um arquivo.`);
  }
}

function lerSegredo(caminho: string, nome: string, erros: string[]): string | undefined {
  try {
    const lido = readFileSync(caminho, 'utf8').trim();
    if (lido) return lido;
    erros.push(`${nome}: o arquivo está vazio: ${caminho}`);
  } catch (e) {
    erros.push(`${nome}: ${causaDaLeitura(e)}: ${caminho}`);
  }
  return undefined;
}
