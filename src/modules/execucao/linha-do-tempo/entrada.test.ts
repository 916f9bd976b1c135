import { describe, expect, it } from 'vitest';
import type { Fato } from '../../pessoas/index.ts';
import { vigentes } from '../../pessoas/index.ts';
import { tempoDeAtraso } from './atraso.ts';
import { entradasDe } from './entrada.ts';
import { desenhoDe } from './faixas.ts';
import { filtrar, filtroSchema, fimDoDia } from './filtro.ts';

const SEM_AUTORES = { de: () => undefined, unidades: [] };

let contador = 0;
const dito = (tipo: string, dia: string, resto: Partial<Fato> = {}): Fato => ({
  pessoaId: 'p',
  id: `f${++contador}`,
  tipo,
  dados: {},
  dia,
  soubeEm: new Date(`${dia}T15:00:00Z`),
  fonte: 'teste',
  efeito: 'registra',
  sigilo: 'publico',
  ...resto,
});

const REMICAO = dito('execucao.remicao', '2026-02-10', {
  id: 'r',
  dados: { dias: 30 },
  prazoEm: new Date('2026-02-10T12:00:00Z'),
  soubeEm: new Date('2026-02-13T12:00:00Z'),
});
const CORRECAO = dito('execucao.remicao', '2026-02-10', {
  id: 'c',
  dados: { dias: 20 },
  efeito: 'corrige',
  corrigeId: 'r',
  motivo: 'Somou-se duas vezes.',
  soubeEm: new Date('2026-03-01T12:00:00Z'),
});
const ANULACAO = dito('execucao.remicao', '2026-02-10', {
  id: 'a',
  efeito: 'anula',
  corrigeId: 'c',
  motivo: 'Era de outra pessoa.',
  soubeEm: new Date('2026-04-01T12:00:00Z'),
});

describe('entradasDe', () => {
  it('a correção fica à vista, com o valor velho, e o atraso é o do primeiro lançamento', () => {
    const [e, ...outras] = entradasDe([REMICAO, CORRECAO]);
    expect(outras).toEqual([]);
    expect(e).toMatchObject({ raiz: 'r', frase: '20 dias remidos', anulada: undefined });
    expect(e?.versoes).toMatchObject([{ frase: '30 dias remidos', correcao: { motivo: 'Somou-se duas vezes.' } }]);
    expect(tempoDeAtraso(e?.atraso ?? 0)).toBe('3 dias');
  });

  it('a anulada continua na lista, com o que valia', () => {
    expect(entradasDe([REMICAO, CORRECAO, ANULACAO])).toMatchObject([
      { frase: '20 dias remidos', anulada: { motivo: 'Era de outra pessoa.' } },
    ]);
  });

  it('como estava em: o que se soube depois não aparece', () => {
    const em = (dia: string) => entradasDe([REMICAO, CORRECAO, ANULACAO], fimDoDia(dia, 'America/Sao_Paulo'));
    expect(em('2026-02-12')).toEqual([]);
    expect(em('2026-02-13')).toMatchObject([{ frase: '30 dias remidos', versoes: [], anulada: undefined }]);
    expect(em('2026-03-15')).toMatchObject([{ frase: '20 dias remidos', anulada: undefined }]);
  });
});

describe('filtrar', () => {
  const entradas = entradasDe([
    dito('custodia.prisao', '2024-01-10', { dados: { especie: 'flagrante' } }),
    dito('custodia.trabalho', '2025-01-01', { dados: { dias: 20, atividade: 'Cozinha' }, ate: '2025-01-31' }),
    dito('execucao.remicao', '2025-06-01', { dados: { dias: 6 } }),
  ]);
  const quais = (consulta: object) =>
    filtrar(entradas, filtroSchema.parse(consulta), SEM_AUTORES).map((e) => e.fato.tipo.split('.')[1]);

  it.each([
    [{}, ['remicao', 'trabalho', 'prisao']],
    [{ grupo: 'rotina' }, ['trabalho']],
    [{ texto: 'COZÍNHA' }, ['trabalho']],
    [{ de: '2025-01-15', ate: '2025-05-01' }, ['trabalho']],
    [{ valia: '2025-01-20' }, ['trabalho', 'prisao']],
    [{ grupo: 'inventado', de: '2025-02-31', sabido: 'ontem' }, ['remicao', 'trabalho', 'prisao']],
  ])('%j', (consulta, esperado) => expect(quais(consulta)).toEqual(esperado));
});

describe('desenhoDe', () => {
  const NOMES = { unidade: () => 'Presídio Norte' };
  it('presa, foragida e presa de novo; a unidade acaba na fuga', () => {
    const { pistas } = desenhoDe(
      vigentes([
        dito('custodia.prisao', '2024-01-10', { dados: { especie: 'flagrante' } }),
        dito('custodia.entrada', '2024-01-11', { dados: { estruturaId: 'x', motivo: 'prisao' } }),
        dito('custodia.prisao', '2024-03-01', { dados: { especie: 'preventiva' } }),
        dito('custodia.fuga', '2024-05-01'),
        dito('custodia.recaptura', '2024-06-01'),
      ]),
      NOMES,
    );
    expect(pistas).toEqual([
      {
        nome: 'Prisão',
        faixas: [
          { de: '2024-01-10', ate: '2024-05-01', texto: 'Presa', tom: 'presa' },
          { de: '2024-05-01', ate: '2024-06-01', texto: 'Foragida', tom: 'fora' },
          { de: '2024-06-01', texto: 'Presa', tom: 'presa' },
        ],
      },
      { nome: 'Unidade', faixas: [{ de: '2024-01-11', ate: '2024-05-01', texto: 'Presídio Norte', tom: 'lugar' }] },
    ]);
  });
});
