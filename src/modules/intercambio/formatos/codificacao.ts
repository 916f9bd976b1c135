/** Em que codificação está o texto: a marca do começo ou, sem ela, o que os bytes permitem. */
import { ArquivoIlegivel, type Codificacao, type Fonte } from './linha.ts';

const MARCAS: readonly (readonly [Codificacao, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** O bastante para ver se metade dos bytes é zero, como no UTF-16 de texto ocidental. */
const AMOSTRA = 4096;

/** Pelo começo do arquivo; `undefined`: só lendo tudo se sabe se é UTF-8. */
export function codificacaoPeloComeco(comeco: Uint8Array): Codificacao | undefined {
  const marca = MARCAS.find(([, bytes]) => bytes.every((b, i) => comeco[i] === b));
  if (marca) return marca[0];
  const amostra = comeco.subarray(0, AMOSTRA);
  const zeros = (resto: number) => amostra.filter((b, i) => b === 0 && i % 2 === resto).length;
  const metade = amostra.length / 4;
  if (zeros(1) > metade && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > metade && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

/** Lê até o fim: UTF-8 se nenhum byte o desmente; senão, Windows-1252, que é o que sobra nos sistemas brasileiros. */
export async function detectarCodificacao(fonte: Fonte): Promise<Codificacao> {
  let primeira = true;
  let emUtf8: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
  for await (const pedaco of fonte) {
    if (primeira) {
      const pela = codificacaoPeloComeco(pedaco);
      if (pela) return pela;
      primeira = false;
    }
    if (pedaco.includes(0)) throw new ArquivoIlegivel(NAO_E_TEXTO);
    if (emUtf8 && !decodifica(emUtf8, pedaco)) emUtf8 = undefined;
  }
  return emUtf8 && decodifica(emUtf8) ? 'utf-8' : 'windows-1252';
}

function decodifica(decodificador: TextDecoder, pedaco?: Uint8Array): boolean {
  try {
    decodificador.decode(pedaco, { stream: pedaco !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Sem a marca do começo. */
export async function* decodificar(fonte: Fonte, codificacao: Codificacao): AsyncGenerator<string> {
  const decodificador = new TextDecoder(codificacao);
  for await (const pedaco of fonte) {
    const texto = decodificador.decode(pedaco, { stream: true });
    if (texto !== '') yield texto;
  }
  const resto = decodificador.decode();
  if (resto !== '') yield resto;
}

const NAO_E_TEXTO =
  'O arquivo não é texto nem planilha XLSX: tem bytes que nenhum CSV ou JSON tem. Abra-o no programa de origem e salve como CSV ou XLSX.';
