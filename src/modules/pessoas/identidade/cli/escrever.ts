/** Os arquivos que o comando escreve: os pares, com o peso de cada campo, e os grupos. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { ErroDeUso, motivoDoSistema } from '../../../../platform/cli/saida.ts';
import { explicar, tituloDe } from '../motor/explicar.ts';
import { probabilidadeDe } from '../motor/modelo.ts';
import type { Vinculo } from '../motor/vincular.ts';
import type { Registros } from './ler-registros.ts';

/** Um par por linha, do mais forte ao mais fraco: faixa, probabilidade, bits de cada campo e a explicação. */
export async function escreverPares(
  arquivo: string,
  { pares, pontuador }: Vinculo,
  registros: Registros,
): Promise<void> {
  const { tabela, identificadores } = registros;
  function* linhas(): Generator<string[]> {
    yield ['registro_a', 'registro_b', 'faixa', 'probabilidade', 'bits', ...tabela.colunas.map(tituloDe), 'explicacao'];
    for (const { a, b, faixa, bits } of pares) {
      const campos = pontuador.comparar(a, b);
      yield [
        identificadores[a]!,
        identificadores[b]!,
        faixa,
        probabilidadeDe(bits).toFixed(6),
        bits.toFixed(1),
        ...campos.map((c) => c.bits.toFixed(1)),
        campos.map((c, i) => explicar(tabela.colunas[i]!, c)).join(' · '),
      ];
    }
  }
  await escreverCsv(arquivo, linhas());
}

/** Um registro por linha; os da mesma pessoa têm o mesmo número de grupo. */
export async function escreverGrupos(arquivo: string, { grupos }: Vinculo, registros: Registros): Promise<void> {
  function* linhas(): Generator<string[]> {
    yield ['grupo', 'registro'];
    for (const [i, grupo] of grupos.entries())
      for (const r of grupo) yield [String(i + 1), registros.identificadores[r]!];
  }
  await escreverCsv(arquivo, linhas());
}

async function escreverCsv(arquivo: string, linhas: Iterable<string[]>): Promise<void> {
  try {
    // `escape_formulas`: um nome que começa com "=" não pode virar fórmula na planilha de quem abrir.
    await pipeline(Readable.from(linhas), stringify({ escape_formulas: true }), createWriteStream(arquivo));
  } catch (e) {
    throw new ErroDeUso(`Não foi possível gravar em "${arquivo}": ${motivoDoSistema(e)}`);
  }
}
