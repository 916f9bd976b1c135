/** O compilador Typst: carregado só quando alguém pede um PDF e reutilizado entre as chamadas. */
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { limparTextos, soLetrasEmbutidas } from './texto-seguro.ts';

/** PDF/A-2a: arquivo de guarda permanente, com marcação de estrutura (leitor de tela) e todo texto em Unicode. */
const PADRAO = 'a-2a';
/** Quantos documentos uma memorização do Typst sobrevive sem uso antes de sair da memória. */
const IDADE_DA_MEMORIA = 8;
const MODELOS = fileURLToPath(new URL('./modelos/', import.meta.url));

export type Modelo = 'situacao' | 'pessoa' | 'pecas';

export interface PdfPronto {
  pdf: Uint8Array;
  paginas: number;
}

let criado: Promise<NodeCompiler> | undefined;

function compilador(): Promise<NodeCompiler> {
  criado ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
    // O espaço de trabalho é só a pasta dos modelos: o documento não alcança outro arquivo.
    typst.NodeCompiler.create({ workspace: MODELOS }),
  );
  return criado;
}

/**
 * Compila um modelo com os dados, que entram como JSON e só viram texto, nunca marcação.
 * Letra que nenhuma fonte da máquina desenha impediria o PDF/A: nesse caso sai como □, e o resto fica igual.
 */
export async function compilarPdf(modelo: Modelo, dados: object): Promise<PdfPronto> {
  const typst = await compilador();
  const limpos = limparTextos(dados);
  try {
    return compilar(typst, modelo, limpos);
  } catch (erro) {
    if (!faltouLetra(erro)) throw erro;
    return compilar(typst, modelo, soLetrasEmbutidas(limpos));
  } finally {
    typst.evictCache(IDADE_DA_MEMORIA);
  }
}

function compilar(typst: NodeCompiler, modelo: Modelo, dados: object): PdfPronto {
  const resposta = typst.compile({
    mainFilePath: `${MODELOS}${modelo}.typ`,
    inputs: { dados: JSON.stringify(dados) },
  });
  const documento = resposta.result;
  if (!documento) {
    const diagnostico = JSON.stringify(resposta.takeDiagnostics()?.shortDiagnostics ?? []);
    throw new Error(`O modelo ${modelo}.typ não compila: ${diagnostico}`);
  }
  return { pdf: typst.pdf(documento, { pdfStandard: PADRAO }), paginas: documento.numOfPages };
}

const faltouLetra = (erro: unknown): boolean =>
  erro instanceof Error && erro.message.includes('could not be displayed');
