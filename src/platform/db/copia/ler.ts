/** Lê um arquivo de cópia do começo ao fim e confere tudo contra o manifesto. */
import { createReadStream } from 'node:fs';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { FalhaDoBanco } from '../falha.ts';
import { causaDoArquivo } from './causa-do-arquivo.ts';
import { criarSomador, MANIFESTO, manifestoSchema, tabelaDoPedaco, type Manifesto, type Soma } from './formato.ts';

type Receber = (tabela: string, bytes: Uint8Array) => Promise<void>;

const estragada = (arquivo: string, como: string): FalhaDoBanco =>
  new FalhaDoBanco(`${arquivo} não serve: ${como}. Nada foi gravado; use outra cópia.`);

/**
 * Passa os dados a `receber`, na ordem do arquivo, antes de saber se ele está inteiro: só confie depois de terminar.
 * @throws {FalhaDoBanco} se o arquivo não é uma cópia, está cortado ou mudou; o que `receber` lançar passa adiante.
 */
export async function lerCopia(arquivo: string, receber: Receber): Promise<Manifesto> {
  const tar = extract();
  const fluxo = pipeline(createReadStream(arquivo), createZstdDecompress(), tar);
  // Quem percorre o tar recebe o mesmo erro.
  fluxo.catch(() => {});
  let deQuemRecebe: unknown;
  const repassar: Receber = (tabela, bytes) =>
    receber(tabela, bytes).catch((e: unknown) => {
      deQuemRecebe = e;
      throw e;
    });
  try {
    return await percorrer(tar, arquivo, repassar);
  } catch (e) {
    if (e === deQuemRecebe || e instanceof FalhaDoBanco) throw e;
    throw causaDoArquivo(e, arquivo) ?? estragada(arquivo, 'está cortado, mudou, ou não é uma cópia deste sistema');
  }
}

async function percorrer(tar: ReturnType<typeof extract>, arquivo: string, receber: Receber): Promise<Manifesto> {
  const somadores = new Map<string, ReturnType<typeof criarSomador>>();
  let manifesto: unknown;
  for await (const entrada of tar) {
    const tabela = tabelaDoPedaco(entrada.header.name);
    if (entrada.header.name === MANIFESTO) {
      manifesto = await json(entrada);
    } else if (tabela === undefined || manifesto !== undefined) {
      throw estragada(arquivo, 'tem partes que não são de uma cópia');
    } else {
      const somador = somadores.get(tabela) ?? criarSomador();
      somadores.set(tabela, somador);
      for await (const bytes of entrada as AsyncIterable<Buffer>) {
        somador.juntar(bytes);
        await receber(tabela, bytes);
      }
    }
  }
  return conferir(arquivo, manifesto, new Map([...somadores].map(([tabela, s]) => [tabela, s.soma()])));
}

const VAZIA = criarSomador().soma();

function conferir(arquivo: string, lido: unknown, somas: Map<string, Soma>): Manifesto {
  if (lido === undefined) throw estragada(arquivo, 'está cortado (falta o manifesto, que fica no fim)');
  const manifesto = manifestoSchema.safeParse(lido);
  if (!manifesto.success) throw estragada(arquivo, 'o manifesto não é deste sistema ou é de um formato mais novo');
  const { tabelas } = manifesto.data;
  const nomes = new Set([...Object.keys(tabelas), ...somas.keys()]);
  const diferentes = [...nomes].filter((nome) => !igual(tabelas[nome], somas.get(nome) ?? VAZIA));
  if (diferentes.length > 0) throw estragada(arquivo, `mudou depois de feito, em ${diferentes.join(', ')}`);
  return manifesto.data;
}

const igual = (a: Soma | undefined, b: Soma): boolean => a?.linhas === b.linhas && a.sha256 === b.sha256;
