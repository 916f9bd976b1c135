/** Nos casos publicados, toda norma que a petição cita está na conta; e todo pedido que se pode fazer tem texto. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Marco, Passo } from '../../../../direito/resultado.ts';
import { dia } from '../../../../direito/tempo/dia.ts';
import { apresentar, lerCaso, type MarcoNaTela, responder } from '../../../calculadora/index.ts';
import { datasDo } from './data-pedida.ts';
import { PADRAO } from './escolhas.ts';
import { textoDo } from './peca.ts';
import { rascunhoDe } from './rascunho.ts';

const CASOS = fileURLToPath(new URL('../../../../direito/casos/', import.meta.url));
const HOJE = '2026-11-22';

interface Pedido {
  nome: string;
  m: MarcoNaTela;
  resumo: string[];
}

function pedidosDe(arquivo: string): Pedido[] {
  const { confere = {} } = JSON.parse(readFileSync(`${CASOS}${arquivo}`, 'utf8')) as { confere?: { caso?: unknown } };
  const lido = confere.caso === undefined ? undefined : lerCaso(confere.caso, { hoje: dia(HOJE) });
  if (!lido?.ok) return [];
  const { marcos, resumo } = apresentar(lido.caso, responder(lido.caso));
  const cabem = marcos.filter(({ marco: m }) => m.concedidoEm === undefined && m.situacao !== 'vedado');
  return cabem.map((m) => ({ nome: `${arquivo} ${m.id}`, m, resumo }));
}

const pedidos = globSync('**/*.caso.json', { cwd: CASOS }).flatMap(pedidosDe);

const textoDe = ({ m, resumo }: Pedido): string =>
  textoDo(
    rascunhoDe(
      { nome: 'F', assina: 'B', hoje: HOJE, resumo, marco: m, datas: datasDo(m.marco), condicoes: [] },
      { ...PADRAO, duvidas: false },
    ),
  );

/** O que a conta diz e a petição pode repetir. */
const ditosDa = ({ trilha, decreto }: Marco): string[] => [
  ...trilha.flatMap(ditosDo),
  ...(decreto ? [`Decreto ${decreto}`] : []),
];
const ditosDo = (p: Passo): string[] =>
  [p.norma, p.passo, p.conta, p.valor, ...(p.passos ?? []).flatMap(ditosDo)].filter((d) => d !== undefined);

describe('os casos publicados', () => {
  it('são muitos e de muitos tipos (o teste não pode passar por não ver nada)', () => {
    expect(pedidos.length).toBeGreaterThan(100);
    expect(new Set(pedidos.map(({ m }) => m.marco.tipo)).size).toBeGreaterThan(8);
  });

  it('nenhuma norma de fora da conta', () => {
    const culpados = pedidos.filter((p) => {
      const ditos = ditosDa(p.m.marco).toSorted((a, b) => b.length - a.length);
      const resto = ditos.reduce((texto, dito) => texto.replaceAll(dito, ''), textoDe(p));
      return /\barts?\.|súmula|\btema \d|\blei \d|decreto \d|\bCPP? \d|\bLEP \d/i.test(resto);
    });
    expect(culpados.map((p) => p.nome)).toEqual([]);
  });

  it('nenhum buraco no texto', () => {
    const furados = pedidos.filter((p) => /undefined|NaN|floor\(|\da\d+m\d+d|\.\.|: \./.test(textoDe(p)));
    expect(furados.map((p) => p.nome)).toEqual([]);
  });
});
