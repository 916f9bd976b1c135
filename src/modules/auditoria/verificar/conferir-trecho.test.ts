/** Qualquer mexida em uma corrente é achada: campo mudado, registro tirado, posto, repetido ou trocado de lugar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cabeca, HASH_DA_ORIGEM, type Registro, aprontar, encadear } from '../encadear.ts';
import { entradaSorteada } from '../entradas-de-teste.ts';
import { COLUNAS, conteudoDe, hashDe, linhaDe } from '../linha.ts';
import { type PontoSelado, conferirTrecho } from './conferir-trecho.ts';
import type { Problema } from './problema.ts';
import { unirTrechos } from './unir-trechos.ts';

const ORIGEM: Cabeca = { corrente: 5, numero: 0, hash: HASH_DA_ORIGEM };

const registros = fc.array(entradaSorteada, { minLength: 2, maxLength: 12 }).map((entradas) =>
  encadear(
    ORIGEM,
    entradas.map((e) => aprontar(linhaDe(e))),
  ),
);

const emCopy = (r: Registro): string =>
  `\\\\x${r.hashAnterior}\t${r.corrente}\t${r.numero}\t${conteudoDe(r.linha)}\t\\\\x${r.hash}\n`;

/** Confere em trechos de `passo` linhas, cada um recebido em pedaços de `bytes`, como chegam da rede. */
function conferir(lista: readonly Registro[], opcoes: Partial<Opcoes> = {}): Problema[] {
  const { cabeca = lista.at(-1), passo = lista.length, bytes = 1 << 20, selados = [] } = opcoes;
  const trechos = Array.from({ length: Math.ceil(lista.length / passo) }, (_, i) => {
    const linhas = lista.slice(i * passo, (i + 1) * passo);
    const de = i === 0 ? 0 : (lista[i * passo - 1]?.numero ?? 0);
    const ate = (i + 1) * passo >= lista.length ? Infinity : (linhas.at(-1)?.numero ?? 0);
    const conferente = conferirTrecho(
      5,
      selados.filter((p) => p.numero > de && p.numero <= ate),
    );
    const copia = Buffer.from(linhas.map(emCopy).join(''));
    for (let b = 0; b < copia.length; b += bytes) conferente.receber(copia.subarray(b, b + bytes));
    return conferente.terminar();
  });
  return unirTrechos(ORIGEM, trechos, cabeca);
}

interface Opcoes {
  cabeca: Cabeca | undefined;
  passo: number;
  bytes: number;
  selados: readonly PontoSelado[];
}

const indice = fc.nat();
const em = <T>(lista: readonly T[], i: number): T => lista[i % lista.length] as T;
const selar = (r: Registro): PontoSelado => ({ numero: r.numero, hash: r.hash, selo: 1 });

describe('conferirTrecho', () => {
  it('uma corrente íntegra confere, em qualquer divisão em trechos e pedaços', () => {
    fc.assert(
      fc.property(
        registros,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 700 }),
        (lista, passo, bytes) => {
          expect(conferir(lista, { passo, bytes, selados: lista.map(selar) })).toEqual([]);
        },
      ),
    );
  });

  it('acha a mudança de qualquer campo, e diz em que número', () => {
    fc.assert(
      fc.property(registros, indice, fc.constantFrom(...COLUNAS), fc.string(), (lista, i, coluna, valor) => {
        const alvo = em(lista, i);
        fc.pre(alvo.linha[coluna] !== valor);
        const mexida = lista.map((r) => (r === alvo ? { ...r, linha: { ...r.linha, [coluna]: valor } } : r));
        expect(conferir(mexida)).toEqual([
          expect.objectContaining({ tipo: 'alterado', corrente: 5, numero: alvo.numero }),
        ]);
      }),
    );
  });

  it('mudar um campo e refazer o hash do registro rompe o elo seguinte, ou a cabeça', () => {
    fc.assert(
      fc.property(registros, indice, (lista, i) => {
        const alvo = em(lista, i);
        const linha = { ...alvo.linha, acao: `${alvo.linha.acao}!` };
        const hash = hashDe(alvo.hashAnterior, 5, alvo.numero, conteudoDe(linha));
        const problemas = conferir(
          lista.map((r) => (r === alvo ? { ...r, linha, hash } : r)),
          { cabeca: lista.at(-1) },
        );
        expect(problemas.map((p) => p.tipo)).toEqual([alvo === lista.at(-1) ? 'cabeca' : 'elo-rompido']);
      }),
    );
  });

  it('acha registros tirados, do começo, do meio ou do fim, e diz a partir de qual', () => {
    fc.assert(
      fc.property(registros, indice, fc.integer({ min: 1, max: 3 }), (lista, i, quantos) => {
        const tirados = lista.slice(i % lista.length).slice(0, quantos);
        const problemas = conferir(
          lista.filter((r) => !tirados.includes(r)),
          { cabeca: lista.at(-1) },
        );
        expect(problemas).toEqual([expect.objectContaining({ tipo: 'removido', numero: tirados[0]?.numero })]);
      }),
    );
  });

  it('acha dois registros trocados de lugar, renumerados ou não', () => {
    fc.assert(
      fc.property(registros, indice, indice, fc.boolean(), (lista, i, j, renumerar) => {
        const [a, b] = [em(lista, i), em(lista, j)];
        fc.pre(a !== b);
        const trocar = (r: Registro, por: Registro): Registro => (renumerar ? { ...por, numero: r.numero } : por);
        const trocada = lista.map((r) => (r === a ? trocar(r, b) : r === b ? trocar(r, a) : r));
        expect(conferir(trocada, { cabeca: lista.at(-1) })).not.toEqual([]);
      }),
    );
  });

  it('acha um registro posto no fim com hash certo, se a cabeça não foi avançada', () => {
    fc.assert(
      fc.property(registros, (lista) => {
        const cabeca = lista.at(-2);
        expect(conferir(lista, { cabeca })).toEqual([
          expect.objectContaining({ tipo: 'inserido', numero: lista.length }),
        ]);
      }),
    );
  });

  it('acha a corrente toda refeita, com hashes e cabeça novos, se um selo a viu antes', () => {
    fc.assert(
      fc.property(registros, indice, (lista, i) => {
        const selado = selar(em(lista, i));
        const refeita = encadear(
          ORIGEM,
          lista.map((r) => aprontar({ ...r.linha, acao: `${r.linha.acao}!` })),
        );
        expect(conferir(refeita, { selados: [selado] })).toEqual([
          expect.objectContaining({ tipo: 'selado', numero: selado.numero, selo: 1 }),
        ]);
      }),
    );
  });

  it('acha a corrente encurtada junto com a cabeça, se um selo a viu maior', () => {
    fc.assert(
      fc.property(registros, (lista) => {
        const curta = lista.slice(0, -1);
        expect(conferir(curta, { selados: lista.map(selar) })).toEqual([
          expect.objectContaining({ tipo: 'selado', numero: lista.length }),
        ]);
      }),
    );
  });

  it('acha a cabeça apagada', () => {
    expect(unirTrechos(ORIGEM, [], undefined)).toEqual([expect.objectContaining({ tipo: 'cabeca', corrente: 5 })]);
  });
});
