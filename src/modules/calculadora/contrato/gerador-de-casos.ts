/** Casos fictícios, coerentes e variados, para os testes de propriedade e os testes de carga (`bench/`). */
import fc from 'fast-check';
import { iso, lerDia, maisDias } from '../../../direito/tempo/dia.ts';
import type { CasoEscrito } from './caso.ts';

type CondenacaoEscrita = NonNullable<CasoEscrito['condenacoes']>[number];
type EventoEscrito = NonNullable<CasoEscrito['eventos']>[number];

const INICIO = lerDia('2012-01-01')!;
export const EM_DATA = '2026-11-21';
const ULTIMO = lerDia(EM_DATA)! - INICIO;

const aos = (n: number): string => iso(maisDias(INICIO, n));

const caracteristicas = fc.record({
  hediondo: fc.boolean(),
  violenciaOuGraveAmeaca: fc.boolean(),
  resultadoMorte: fc.boolean(),
  tentado: fc.boolean(),
  comandoDeOrganizacaoCriminosa: fc.boolean(),
  milicia: fc.boolean(),
  tituloXII: fc.boolean(),
});

export const condenacaoCompleta: fc.Arbitrary<CondenacaoEscrita> = fc.record({
  id: fc.constant('A'),
  dataDoFato: fc.integer({ min: -9000, max: 400 }).map(aos),
  pena: fc.record({ anos: fc.integer({ min: 1, max: 20 }), meses: fc.nat(11), dias: fc.nat(29) }),
  regimeInicial: fc.constantFrom('fechado', 'semiaberto'),
  especie: fc.constantFrom('reclusao', 'detencao'),
  reincidencia: fc.constantFrom('primario', 'reincidente', 'reincidente-especifico'),
  condenacaoAnteriorComViolencia: fc.option(fc.boolean(), { nil: undefined }),
  mausAntecedentes: fc.boolean(),
  caracteristicas,
});

const idsDe = (lista: CondenacaoEscrita[]): CondenacaoEscrita[] => lista.map((c, i) => ({ ...c, id: `C${i + 1}` }));

/** Presa e solta uma vez, presa de novo; depois fugas com recaptura, faltas, remições, trabalho e estudo. */
const custodia: fc.Arbitrary<EventoEscrito[]> = fc
  .record({
    antes: fc.option(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 })), { nil: undefined }),
    prisao: fc.integer({ min: 900, max: 2500 }),
    fuga: fc.option(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 400 })), { nil: undefined }),
  })
  .map(({ antes, prisao, fuga }) => {
    const eventos: EventoEscrito[] = [];
    if (antes) {
      eventos.push({ tipo: 'prisao', data: aos(antes[0]), titulo: 'preventiva' });
      eventos.push({ tipo: 'soltura', data: aos(antes[0] + antes[1]) });
    }
    eventos.push({ tipo: 'prisao', data: aos(prisao), titulo: 'condenacao' });
    if (fuga) {
      eventos.push({ tipo: 'fuga', data: aos(prisao + fuga[0]) });
      eventos.push({ tipo: 'recaptura', data: aos(prisao + fuga[0] + 1 + fuga[1]) });
    }
    return eventos;
  });

const naExecucao: fc.Arbitrary<EventoEscrito> = fc.oneof(
  fc.record({
    tipo: fc.constant('remicao' as const),
    data: fc.integer({ min: 2600, max: ULTIMO }).map(aos),
    dias: fc.integer({ min: 0, max: 120 }),
  }),
  fc
    .record({
      inicio: fc.integer({ min: 2600, max: ULTIMO - 400 }),
      dura: fc.integer({ min: 0, max: 300 }),
      parte: fc.nat(100),
    })
    .map(({ inicio, dura, parte }) => ({
      tipo: 'trabalho' as const,
      inicio: aos(inicio),
      fim: aos(inicio + dura),
      dias: Math.floor(((dura + 1) * parte) / 100),
    })),
  fc
    .record({
      inicio: fc.integer({ min: 2600, max: ULTIMO - 400 }),
      dura: fc.integer({ min: 0, max: 300 }),
      parte: fc.nat(12),
    })
    .map(({ inicio, dura, parte }) => ({
      tipo: 'estudo' as const,
      inicio: aos(inicio),
      fim: aos(inicio + dura),
      horas: (dura + 1) * parte,
    })),
  fc.record({
    tipo: fc.constant('leitura' as const),
    data: fc.integer({ min: 2600, max: ULTIMO }).map(aos),
    obras: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    tipo: fc.constant('falta-grave' as const),
    data: fc.integer({ min: 4000, max: ULTIMO }).map(aos),
    homologada: fc.boolean(),
    perda: fc.constantFrom({ fracao: '1/3' }, { dias: 30 }, { fracao: '1/6' }),
  }),
);

/** Casos completos: nada falta, e por isso os marcos têm data. */
export const casoCompleto: fc.Arbitrary<CasoEscrito> = fc
  .record({
    condenacoes: fc.array(condenacaoCompleta, { minLength: 1, maxLength: 4 }).map(idsDe),
    custodia,
    execucao: fc.array(naExecucao, { maxLength: 12 }),
    parametros: fc.record({
      convencao: fc.constantFrom('seeu' as const, 'aritmetica-360' as const, 'calendario' as const),
      diaDoInicioConta: fc.boolean(),
      concursoDeFracoes: fc.constantFrom('por-condenacao' as const, 'mais-gravosa' as const),
      abatimento: fc.constantFrom('art-76' as const, 'proporcional' as const),
      interrupcao: fc.constantFrom('dias-parciais-contam' as const, 'dia-da-fuga-nao-conta' as const),
      lei15402: fc.constantFrom('aplicavel' as const, 'afastada' as const),
    }),
  })
  .map(({ condenacoes, custodia: c, execucao, parametros }) => ({
    versao: 1 as const,
    emData: EM_DATA,
    condenacoes,
    eventos: [...c, ...execucao],
    parametros,
  }));
