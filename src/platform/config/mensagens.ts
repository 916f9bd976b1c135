/** Os problemas do esquema em português: a chave como quem configura a escreveu, o valor (nunca de segredo) e o que fazer. */
import type { z } from 'zod';
import { parecido } from '../parecido.ts';
import type { ArquivoDeConfig } from './arquivo.ts';
import { type Caminho, escreverCaminho, valorEm } from './caminho.ts';
import { chavesIrmas } from './chaves.ts';
import type { Juncao } from './juntar.ts';

const TAMANHO_MOSTRADO = 60;

export function mensagensDe(erro: z.ZodError, juncao: Juncao, arquivo: ArquivoDeConfig | undefined): string[] {
  return erro.issues.flatMap((issue) => {
    const caminho = issue.path as Caminho;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((k) => desconhecida([...caminho, k], arquivo));
    const nome = nomeDe(caminho, juncao, arquivo);
    const valor = valorEm(juncao.valores, caminho);
    if (valor === undefined) return [`${nome} falta: ${issue.message}.`];
    return [`${nome}${mostrar(valor, caminho, juncao)} não serve: ${issue.message}.`];
  });
}

function nomeDe(caminho: Caminho, { doAmbiente }: Juncao, arquivo: ArquivoDeConfig | undefined): string {
  const chave = escreverCaminho(caminho);
  return doAmbiente.get(chave) ?? noArquivo(chave, caminho, arquivo);
}

function noArquivo(chave: string, caminho: Caminho, arquivo: ArquivoDeConfig | undefined): string {
  const linha = arquivo?.linhaDe(caminho);
  if (!arquivo || linha === undefined) return chave;
  return `${chave} (${arquivo.nome}, linha ${linha})`;
}

function mostrar(valor: unknown, caminho: Caminho, { segredos }: Juncao): string {
  if (segredos.has(escreverCaminho(caminho)) || (typeof valor === 'object' && valor !== null)) return '';
  return `="${String(valor).slice(0, TAMANHO_MOSTRADO)}"`;
}

function desconhecida(caminho: Caminho, arquivo: ArquivoDeConfig | undefined): string {
  const irmas = chavesIrmas(caminho);
  const sugestao = parecido(String(caminho.at(-1)), irmas);
  const nome = noArquivo(escreverCaminho(caminho), caminho, arquivo);
  return `${nome} não existe. ${sugestao ? `Você quis dizer "${sugestao}"?` : `Há: ${irmas.join(', ')}.`}`;
}
