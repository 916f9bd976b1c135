import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { TIPOS_DE_MARCO } from '../../../direito/resultado.ts';
import { lerEscolhidos, MAIS_MARCADAS, marcaDe } from './escolhidos.ts';
import { dataEmPalavras } from './marcos.ts';
import type { Mesa } from './mesa.ts';
import { consultaDaMesa, emConsulta, lerRecorte, ORDENS, paraGuardar, PRAZOS, type Recorte } from './recorte.ts';

const mesa = {
  especies: { livramento: 'Livramento', indulto: 'Indulto' },
  filtros: [{ nome: 'pedido', rotulo: 'Pedido', opcoes: { sem: 'Sem', com: 'Com' }, onde: () => sql<boolean>`true` }],
} as unknown as Mesa;

const ler = (consulta: string): Recorte =>
  lerRecorte(mesa, consultaDaMesa.parse(Object.fromEntries(new URLSearchParams(consulta))));
const opcional = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const chave = fc.string({
  minLength: 1,
  maxLength: 60,
  unit: fc.constantFrom('a', 'z', '0', '-', '.', '/', '~', '&', '=', '%', 'ç', ' '),
});

const recorte: fc.Arbitrary<Recorte> = fc.record({
  prazo: opcional(fc.constantFrom(...(Object.keys(PRAZOS) as (keyof typeof PRAZOS)[]))),
  especie: opcional(fc.constantFrom('livramento', 'indulto')),
  unidade: opcional(fc.uuid()),
  vara: opcional(fc.uuid()),
  q: opcional(fc.constantFrom('érica & cia', '0000001-70', 'd’água')),
  ordem: fc.constantFrom(...(Object.keys(ORDENS) as (keyof typeof ORDENS)[])),
  filtros: fc.constantFrom<Readonly<Record<string, string>>[]>({}, { pedido: 'sem' }),
  depois: opcional(
    fc.record({
      incerta: fc.boolean(),
      dia: fc.constantFrom('2026-11-18', 'infinity'),
      pessoaId: fc.uuid(),
      chave,
    }),
  ),
});

describe('o recorte', () => {
  it('volta igual do endereço', () => {
    fc.assert(
      fc.property(recorte, (r) => {
        expect(ler(emConsulta(r))).toEqual(r);
      }),
    );
  });

  it('o que não se entende não filtra', () => {
    const nada = { ordem: 'urgencia', filtros: {} };
    expect(ler('prazo=ontem&especie=constructor&unidade=1&ordem=x&pedido=toString&depois=0~2026-02-30~x~y')).toEqual(
      nada,
    );
    expect(
      ler(`q=${encodeURIComponent('a\u0000b')}&depois=${encodeURIComponent(`0~infinity~${'0'.repeat(36)}~\u0000`)}`),
    ).toEqual(nada);
  });

  it('a visão não guarda o nome procurado nem a página', () => {
    fc.assert(
      fc.property(recorte, (r) => {
        expect(ler(paraGuardar(r))).toEqual({ ...r, q: undefined, depois: undefined });
      }),
    );
  });
});

describe('as linhas marcadas', () => {
  it('voltam como foram, sem repetir, até o limite; o resto se ignora', () => {
    const marcada = fc.record({ pessoaId: fc.uuid(), chave });
    fc.assert(
      fc.property(marcada, fc.anything(), (m, lixo) => {
        expect(lerEscolhidos([marcaDe(m), marcaDe(m), lixo].flat())).toContainEqual(m);
      }),
    );
    const muitas = Array.from({ length: MAIS_MARCADAS + 5 }, (_, i) => `${fc.sample(fc.uuid(), 1)[0]}~${i}`);
    expect(lerEscolhidos(muitas)).toHaveLength(MAIS_MARCADAS);
    expect(lerEscolhidos(undefined)).toEqual([]);
  });
});

describe('as palavras de cada data', () => {
  it('há para todo tipo, chegada ou não, e o regime e o decreto aparecem', () => {
    for (const tipo of TIPOS_DE_MARCO) {
      expect(dataEmPalavras({ tipo, marco: tipo }, true)).not.toBe(dataEmPalavras({ tipo, marco: tipo }, false));
    }
    expect(dataEmPalavras({ tipo: 'progressao', marco: 'progressao/aberto' }, true)).toBe('Pode pedir o aberto');
    expect(dataEmPalavras({ tipo: 'indulto', marco: 'indulto/12.338/2024' }, false)).toBe(
      'Poderá pedir o indulto do Decreto 12.338/2024',
    );
  });
});
