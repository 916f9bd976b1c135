import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FatoVigente } from '../../pessoas/index.ts';
import { ordensDe, ordensEmAberto, situacaoDaOrdem } from './ordens.ts';
import { outrosProcessosComPrisao } from './outros-com-prisao.ts';
import { processosDe } from './processos-de.ts';

const UM = '00000015920011000001'.padEnd(20, '0');
const OUTRO = '00000017520012000001'.padEnd(20, '0');
const HOJE = '2026-11-18';

let n = 0;
const fato = (tipo: string, dados: Record<string, unknown>, resto: Partial<FatoVigente> = {}): FatoVigente => {
  const id = `fato-${++n}`;
  return {
    pessoaId: 'pessoa',
    id,
    raiz: id,
    tipo: `processos.${tipo}`,
    dados,
    dia: '2026-03-10',
    soubeEm: new Date(0),
    fonte: 'autos',
    efeito: 'registra',
    sigilo: 'publico',
    ...resto,
  };
};

test('cada processo com o que se sabe dele, e o que não diz processo à parte', () => {
  const condenacao = fato('condenacao', { processo: UM, pena: '5a' });
  const processos = processosDe([
    fato('imputacao', { tipoPenal: 'cp/art-157/caput' }, { dia: '2025-01-01' }),
    fato('participacao', { processo: OUTRO, polo: 'requerido' }, { dia: '2026-05-01' }),
    condenacao,
    fato('marco', { condenacaoId: condenacao.raiz, marco: 'sentenca' }),
    fato('guia', { processo: UM, especie: 'recolhimento', execucao: OUTRO }),
    fato('ordem-de-prisao', { processo: OUTRO, especie: 'civil' }),
  ]);
  expect(processos.map((p) => [p.numero, p.polo, p.condenacoes.length, p.guias.length, p.ordens.length])).toEqual([
    [UM, 'executado', 1, 1, 0],
    [OUTRO, 'requerido', 0, 1, 1],
    [undefined, 'investigado', 0, 0, 0],
  ]);
  expect(processos[0]?.condenacoes[0]?.marcos.map((m) => m.dados.marco)).toEqual(['sentenca']);
});

test('o fato de outro módulo que fala de um processo também o traz', () => {
  const titulo = { ...fato('x', { processo: UM, especie: 'preventiva' }), tipo: 'custodia.titulo' };
  expect(processosDe([titulo]).map((p) => [p.numero, p.polo])).toEqual([[UM, 'outro']]);
});

test.each([
  ['sem validade', {}, undefined, 'em-aberto'],
  ['no último dia', { validade: HOJE }, undefined, 'a-vencer'],
  ['na véspera de hoje', { validade: '2026-11-17' }, undefined, 'vencida'],
  ['vencida e cumprida antes', { validade: '2026-11-17' }, 'cumprida', 'cumprida'],
  ['revogada', {}, 'revogada', 'revogada'],
])('ordem %s', (_, dados, motivo, esperada) => {
  const ordem = fato('ordem-de-prisao', { especie: 'preventiva', ...dados });
  const fatos = [ordem, ...(motivo ? [fato('ordem-encerrada', { ordemId: ordem.raiz, motivo })] : [])];
  expect(ordensDe(fatos).map((o) => situacaoDaOrdem(o, HOJE))).toEqual([esperada]);
  expect(ordensEmAberto(fatos, HOJE)).toHaveLength(['em-aberto', 'a-vencer'].includes(esperada) ? 1 : 0);
});

test('outros processos com prisão: a ordem e o título dos outros, e o que não diz de que processo é', () => {
  const fatos = [
    fato('ordem-de-prisao', { processo: UM, especie: 'preventiva' }),
    fato('ordem-de-prisao', { processo: OUTRO, especie: 'civil', juizo: 'Vara de Família' }),
    fato('ordem-de-prisao', { especie: 'recaptura' }),
    fato('ordem-de-prisao', { processo: OUTRO, especie: 'temporaria', validade: '2026-04-01' }),
  ];
  const titulos = [
    { processo: UM, especie: 'Prisão em flagrante' },
    { processo: OUTRO, especie: 'Prisão por condenação' },
  ];
  const outros = outrosProcessosComPrisao(fatos, HOJE, { processo: UM, titulos });
  expect(outros.map((o) => [o.processo, o.motivo, o.juizo])).toEqual([
    [OUTRO, 'Prisão civil (alimentos)', 'Vara de Família'],
    [undefined, 'Recaptura (fuga ou evasão)', undefined],
    [OUTRO, 'Prisão por condenação', undefined],
  ]);
  expect(outrosProcessosComPrisao(fatos, HOJE, { titulos })).toHaveLength(5);
});

const numeros = fc.constantFrom(UM, OUTRO, undefined);
const dia = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`);
const ordem = fc
  .record({ processo: numeros, validade: fc.option(dia, { nil: undefined }), cumprida: fc.boolean() })
  .map(({ cumprida, ...dados }) => {
    const f = fato('ordem-de-prisao', { especie: 'preventiva', ...dados }, { dia: '2026-02-01' });
    return cumprida ? [f, fato('ordem-encerrada', { ordemId: f.raiz, motivo: 'cumprida' })] : [f];
  });

test('nenhuma ordem se perde entre os processos, e com o tempo nenhuma volta a valer', () => {
  fc.assert(
    fc.property(fc.array(ordem, { maxLength: 12 }), dia, dia, (listas, a, b) => {
      const fatos = listas.flat();
      const [antes, depois] = [a, b].toSorted() as [string, string];
      const nosProcessos = processosDe(fatos).flatMap((p) => p.ordens.map((o) => o.id));
      expect(nosProcessos.toSorted()).toEqual(
        ordensDe(fatos)
          .map((o) => o.id)
          .toSorted(),
      );
      const abertas = new Set(ordensEmAberto(fatos, antes).map((o) => o.id));
      for (const o of ordensEmAberto(fatos, depois)) expect(abertas).toContain(o.id);
      expect(outrosProcessosComPrisao(fatos, antes)).toHaveLength(abertas.size);
    }),
  );
});
