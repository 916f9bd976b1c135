import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PAPEIS } from '../permissao/papeis.ts';
import { comoHtml, lerPaginaDoManual, PAGINAS_DO_MANUAL } from './manual.ts';

const PASTA = fileURLToPath(new URL('../../../../docs/manual/', import.meta.url));

test('todo papel tem manual, e todo arquivo da pasta é de uma página', () => {
  expect(PAGINAS_DO_MANUAL).toEqual(expect.arrayContaining(Object.keys(PAPEIS)));
  expect(readdirSync(PASTA).toSorted()).toEqual(PAGINAS_DO_MANUAL.map((id) => `${id}.md`).toSorted());
});

test.each(PAGINAS_DO_MANUAL)('%s tem um título só, um resumo e o que fazer quando dá errado', (id) => {
  const { html, resumo } = lerPaginaDoManual(id);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(resumo.length).toBeGreaterThan(40);
  expect(html).toMatch(/Quando dá errado|Se algo está errado/);
  // Uma a duas telas.
  expect(html.replaceAll(/<[^>]+>/g, ' ').split(/\s+/).length).toBeLessThan(450);
});

test('HTML no Markdown sai como texto; link de script não é link', () => {
  expect(comoHtml('a <script>alert(1)</script> b')).not.toContain('<script');
  expect(comoHtml('<img src=x onerror=alert(1)>')).not.toContain('<img');
  expect(comoHtml('[x](javascript:alert(1))')).not.toContain('href');
  expect(comoHtml('[x](//outro.example)')).not.toContain('href');
  expect(comoHtml('[x](/mesa)')).toContain('<a href="/mesa">x</a>');
});
