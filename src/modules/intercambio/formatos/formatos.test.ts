/** Codificações, separadores, datas e planilhas como chegam de verdade. */
import { deflateRawSync } from 'node:zlib';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desneutralizar, neutralizar } from './celula.ts';
import { dataEscrita } from './data.ts';
import { escrever } from './escrever.ts';
import { lerLinhas, reconhecer } from './ler.ts';
import type { Fonte, Linha } from './linha.ts';
import { FORMATOS } from './linha.ts';
import { abreEmAte } from './zip.ts';

/** Repartido em pedaços pequenos: nenhum caractere pode depender de onde o corte cai. */
const fonte = (bytes: Buffer, pedaco = 7): Fonte =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / pedaco) }, (_, i) => bytes.subarray(i * pedaco, (i + 1) * pedaco)),
  );

async function lerTudo(conteudo: Buffer | string): Promise<Linha[]> {
  const bytes = Buffer.from(conteudo);
  const forma = await reconhecer(() => fonte(bytes));
  return Array.fromAsync(lerLinhas(fonte(bytes), forma));
}

const utf16be = (texto: string): Buffer => Buffer.from(texto, 'utf16le').swap16();

describe('texto em qualquer codificação', () => {
  const texto = 'nome;mãe\nJosé da Conceição;Ângela\n';
  const esperado = [{ numero: 2, valores: { nome: 'José da Conceição', mãe: 'Ângela' } }];
  it.each([
    ['UTF-8', Buffer.from(texto)],
    ['UTF-8 com marca', Buffer.from(`\uFEFF${texto}`)],
    ['Windows-1252', Buffer.from(texto, 'latin1')],
    ['UTF-16 com marca', Buffer.from(`\uFEFF${texto}`, 'utf16le')],
    ['UTF-16 sem marca', Buffer.from(texto, 'utf16le')],
    ['UTF-16 ao contrário, com marca', utf16be(`\uFEFF${texto}`)],
    ['com quebras do Windows', Buffer.from(texto.replaceAll('\n', '\r\n'))],
  ])('%s', async (_nome, bytes) => {
    expect(await lerTudo(bytes)).toEqual(esperado);
  });
});

describe('o arquivo', () => {
  it.each([
    ['vírgula', 'a,b\n"x, y",2\n', { a: 'x, y', b: '2' }],
    ['ponto e vírgula', 'a;b\n1,5;"2 ""dois"""\n', { a: '1,5', b: '2 "dois"' }],
    ['tabulação', 'a\tb\n1\t2\n', { a: '1', b: '2' }],
    ['quebra de linha na célula', 'a;b\n"x\ny";2\n', { a: 'x\ny', b: '2' }],
    ['lista JSON', '[{"a": 1, "b": true, "c": null}]', { a: '1', b: 'sim' }],
    ['um objeto por linha', '{"a": "x"}\n\n{"a": "y"}\n', { a: 'x' }],
    ['colunas sem nome e repetidas', 'a;a;;d\n1;2;3;4\n', { a: '1', 'a (2)': '2', 'coluna 3': '3', d: '4' }],
    ['linha com células a mais', 'a;b\n1;2;3\n', { a: '1', b: '2', 'coluna 3': '3' }],
  ])('%s', async (_nome, texto, valores) => {
    expect((await lerTudo(texto))[0]?.valores).toEqual(valores);
  });

  it('as linhas se contam como na planilha', async () => {
    expect((await lerTudo('a\n1\n\n2\n')).map((l) => l.numero)).toEqual([2, 3]);
  });

  it.each([
    ['vazio', '', 'vazio'],
    ['XLS antigo', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'XLS antiga'],
    ['lista de números', '[1, 2]', 'não é um objeto'],
    ['objeto dentro de objeto', '[{"a": {"b": 1}}]', 'valores dentro'],
  ])('%s diz o que é e o que fazer', async (_nome, conteudo, mensagem) => {
    await expect(lerTudo(conteudo)).rejects.toThrow(mensagem);
  });
});

describe('o que se escreve se lê igual', () => {
  it.each(FORMATOS)('%s', async (formato) => {
    const linhas = [
      { nome: '=HIPERLINK("x")', mae: 'Zélia; "a outra"', cpf: '00000000191' },
      { nome: '+55 31', mae: 'linha\nquebrada', cpf: undefined },
    ];
    async function* todas() {
      yield* linhas;
    }
    const saida = await escrever(formato, ['nome', 'mae', 'cpf'], todas());
    const bytes = Buffer.concat((await Array.fromAsync(saida)).map((p) => Buffer.from(p as string)));
    const lidas = await lerTudo(bytes);
    expect(lidas.map((l) => l.valores)).toEqual([linhas[0], { nome: '+55 31', mae: 'linha\nquebrada' }]);
  });

  it('fórmula nunca chega inteira à planilha', () => {
    fc.assert(
      fc.property(fc.string(), (texto) => {
        expect(neutralizar(texto)).not.toMatch(/^[=+\-@\t\r]/);
        // O apóstrofo que já havia antes de um sinal é o único que se perde.
        if (!/^'[=+\-@\t\r]/.test(texto)) expect(desneutralizar(neutralizar(texto))).toBe(texto);
      }),
    );
  });
});

describe('bomba de compressão', () => {
  it('o que abre além do limite não se abre, diga o ZIP o que disser', () => {
    const zip = zipCom(Buffer.alloc(5_000_000), 10);
    expect(abreEmAte(zip, 1_000_000)).toBe(false);
    expect(abreEmAte(zip, 6_000_000)).toBe(true);
    expect(abreEmAte(zip.subarray(0, zip.length - 30), 6_000_000)).toBe(false);
  });
});

/** Um ZIP de uma parte só, que declara abrir em `declarado` bytes. */
function zipCom(conteudo: Buffer, declarado: number): Buffer {
  const comprimido = deflateRawSync(conteudo);
  const cabecalho = Buffer.alloc(30);
  cabecalho.writeUInt32LE(0x04034b50, 0);
  const entrada = Buffer.alloc(46);
  entrada.writeUInt32LE(0x02014b50, 0);
  entrada.writeUInt16LE(8, 10);
  entrada.writeUInt32LE(comprimido.length, 20);
  entrada.writeUInt32LE(declarado, 24);
  const fim = Buffer.alloc(22);
  fim.writeUInt32LE(0x06054b50, 0);
  fim.writeUInt16LE(1, 10);
  fim.writeUInt32LE(cabecalho.length + comprimido.length, 16);
  return Buffer.concat([cabecalho, comprimido, entrada, fim]);
}

describe('datas', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['2026-03-05T00:00:00.000Z', '2026-03-05'],
    ['03/2026', undefined],
    ['5 de março', undefined],
  ])('%s', (escrita, esperada) => {
    expect(dataEscrita(escrita)).toBe(esperada);
  });
});
