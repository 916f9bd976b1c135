import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGRAS } from '../regras.ts';
import { dia, maisDias } from '../tempo/dia.ts';
import { versaoEm } from './regra.ts';

const RAIZ = join(import.meta.dirname, '..');
const PASTAS = ['cp', 'cpp', 'lep', 'leis', 'jurisprudencia', 'decretos'];

/** Arquivos que declaram regra, pelo texto: o teste não confia no índice para achar regras. */
const ARQUIVOS = PASTAS.flatMap((pasta) =>
  readdirSync(join(RAIZ, pasta))
    .filter((nome) => nome.endsWith('.ts') && !nome.endsWith('.test.ts'))
    .map((nome) => `${pasta}/${nome}`),
).filter((caminho) => / = regra[<(]/.test(readFileSync(join(RAIZ, caminho), 'utf8')));

describe('índice de regras', () => {
  it('traz toda regra escrita em arquivo, e o id é o caminho', () => {
    const dosArquivos = ARQUIVOS.map((a) => a.replace(/\.ts$/, '')).sort();
    expect(REGRAS.map((r) => r.id).sort()).toEqual(dosArquivos);
  });
});

describe.each(REGRAS.map((r) => [r.id, r] as const))('%s', (_id, r) => {
  it('tem norma, resumo e exemplos com fonte', () => {
    expect(r.titulo).not.toBe('');
    for (const v of r.versoes) {
      expect(v.norma).not.toBe('');
      expect(v.resumo).not.toBe('');
    }
    expect(r.exemplos.length).toBeGreaterThan(0);
    for (const e of r.exemplos) expect(e.fonte).not.toBe('');
  });

  it('responde em toda data desde que existe até o ano que vem, com uma só redação', () => {
    const ate = r.versoes.at(-1)!.ate ?? '2027-12-31';
    for (let d = r.versoes[0]!.inicio; d <= dia(ate); d = maisDias(d, 31)) {
      const vigentes = r.versoes.filter((v) => v.inicio <= d && d <= v.fim);
      expect(vigentes, `${r.id} no dia ${d}`).toHaveLength(1);
    }
  });

  it.each(r.exemplos.map((e) => [`${e.em} — ${e.fonte}`, e] as const))('exemplo: %s', (_nome, e) => {
    const versao = versaoEm(r, dia(e.em));
    expect(versao, 'nenhuma redação em vigor').toBeDefined();
    expect((versao!.aplicar as (...dados: unknown[]) => unknown)(...e.dados)).toEqual(e.espera);
  });

  it('tem exemplo no primeiro dia de cada redação que muda a anterior', () => {
    for (const v of r.versoes.slice(1)) {
      const nesta = r.exemplos.some((e) => dia(e.em) >= v.inicio && dia(e.em) <= v.fim);
      expect(nesta, `sem exemplo na redação de ${v.de}`).toBe(true);
    }
  });
});
