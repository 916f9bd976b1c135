/** Percorre os imports e falha em qualquer quebra de limite (ARCHITECTURE.md): vermelho ou verde, sem avisos. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;
/** De baixo para cima: cada módulo só importa os anteriores, e só pelo index.ts. */
const MODULOS = [
  'calculadora',
  'auditoria',
  'acesso',
  'pessoas',
  'processos',
  'custodia',
  'execucao',
  'incidentes',
  'avisos',
  'conciliador',
  'mesas',
  'intercambio',
  'painel',
];
/** O que a base pode saber do direito: o dia, a duração e os números de documento, que são vocabulário, não negócio. */
const VOCABULARIO = ['direito/tempo/', 'direito/identificadores/'];

interface Importe {
  de: string;
  para: string;
  soTipo: boolean;
}

const arquivos = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((a) => a.split(sep).join('/'))
  .filter((a) => /\.tsx?$/.test(a) && !/\.test\.tsx?$/.test(a) && !/para-testes/.test(a));

const importes: Importe[] = arquivos.flatMap((de) => {
  const texto = readFileSync(join(SRC, de), 'utf8');
  const achados = texto.matchAll(
    /(?:^|\n)\s*(?:import|export)(\s+type)?\s[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...achados].map((m) => {
    const alvo = m[2] ?? m[3] ?? m[4]!;
    const para = alvo.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(de), alvo))
          .split(sep)
          .join('/')
      : alvo;
    return { de, para, soTipo: m[1] !== undefined };
  });
});

const quebras = (filtro: (i: Importe) => boolean): string[] =>
  importes.filter(filtro).map((i) => `${i.de} → ${i.para}`);

const interno = (para: string): boolean => /\.(tsx?|json)$/.test(para) && !para.startsWith('..');

describe('limites entre as pastas', () => {
  it('encontra imports (o teste não pode passar por não ver nada)', () => {
    expect(importes.length).toBeGreaterThan(200);
  });

  it('direito/ só importa direito/: nem npm, nem node:, nem o resto', () => {
    expect(quebras((i) => i.de.startsWith('direito/') && !i.para.startsWith('direito/'))).toEqual([]);
  });

  it('direito/ não lê relógio, ambiente nem sorte', () => {
    const proibido = /\b(Date\.now|new Date|performance\.|process\.|Math\.random|globalThis|setTimeout|fetch\()/;
    const culpados = arquivos.filter(
      (a) => a.startsWith('direito/') && proibido.test(readFileSync(join(SRC, a), 'utf8')),
    );
    expect(culpados).toEqual([]);
  });

  it('só tempo/contagem.ts soma duração a data', () => {
    const culpados = arquivos.filter(
      (a) =>
        a.startsWith('direito/') &&
        !a.startsWith('direito/tempo/') &&
        /\bdiasNoMes\(|\bmes(es)? ?\+ ?\w|\.anos ?\* ?12/.test(readFileSync(join(SRC, a), 'utf8')),
    );
    expect(culpados).toEqual([]);
  });

  it('platform/ e ui/ não conhecem negócio', () => {
    const fora = (i: Importe) =>
      (i.de.startsWith('platform/') || i.de.startsWith('ui/')) &&
      (i.para.startsWith('modules/') ||
        (i.para.startsWith('direito/') && !VOCABULARIO.some((v) => i.para.startsWith(v))));
    expect(quebras(fora)).toEqual([]);
  });

  it('um módulo só importa os de baixo, e só pela porta', () => {
    const fora = (i: Importe) => {
      const de = /^modules\/([^/]+)\//.exec(i.de)?.[1];
      const para = /^modules\/([^/]+)\/(.*)$/.exec(i.para);
      if (!de || !para || de === para[1]) return false;
      return para[2] !== 'index.ts' || MODULOS.indexOf(para[1]!) >= MODULOS.indexOf(de);
    };
    expect(quebras(fora)).toEqual([]);
  });

  it('todo módulo está na ordem declarada', () => {
    expect(readdirSync(join(SRC, 'modules'))).toEqual(MODULOS.toSorted());
  });

  it('todo import relativo aponta para um arquivo que existe', () => {
    const existentes = new Set(
      readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((a) => a.split(sep).join('/')),
    );
    expect(quebras((i) => interno(i.para) && !existentes.has(i.para))).toEqual([]);
  });
});
