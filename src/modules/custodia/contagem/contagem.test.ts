import { expect, test } from 'vitest';
import { balancoDe, divergenciaDe, type PessoaContada, progresso } from './contagem.ts';

const pessoa = (campos: Partial<PessoaContada> = {}): PessoaContada => ({ id: 'x', esperada: true, ...campos });

test.each([
  [{}, 'nao-contada'],
  [{ resultado: 'presente' }, undefined],
  [{ resultado: 'presente', fora: 'hospital' }, 'volta-sem-registro'],
  [{ resultado: 'fora-com-motivo', fora: 'hospital' }, undefined],
  [{ resultado: 'fora-com-motivo' }, 'saida-sem-registro'],
  [{ resultado: 'ausente' }, 'ausente'],
  [{ resultado: 'ausente', fora: 'hospital' }, 'saida-sem-volta'],
  [{ resultado: 'a-mais', achadaEm: 'c2' }, 'outro-lugar'],
] as const)('%o: %s', (campos, divergencia) => {
  expect(divergenciaDe(pessoa(campos))).toBe(divergencia);
});

test('presente é quem se viu, ainda que em outra cela', () => {
  const todas = [
    pessoa({ resultado: 'presente' }),
    pessoa({ resultado: 'a-mais', achadaEm: 'c2' }),
    pessoa({ resultado: 'ausente' }),
    pessoa(),
  ];
  expect(balancoDe(todas)).toEqual({ presentes: 2, naoContadas: 1, divergentes: 3 });
});

test('o progresso conta cada uma onde se esperava; a que não se esperava não atrasa cela nenhuma', () => {
  const todas = [
    pessoa({ lugarId: 'c1', resultado: 'presente' }),
    pessoa({ lugarId: 'c1' }),
    pessoa({ resultado: 'ausente' }),
    pessoa({ esperada: false, resultado: 'a-mais', achadaEm: 'c1' }),
  ];
  expect(progresso(todas)).toEqual([
    { lugarId: 'c1', esperadas: 2, contadas: 1 },
    { lugarId: undefined, esperadas: 1, contadas: 1 },
  ]);
});
