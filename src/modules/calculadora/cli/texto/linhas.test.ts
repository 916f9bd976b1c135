import { describe, expect, test } from 'vitest';
import { colunas, quebrar } from './linhas.ts';

describe('quebrar', () => {
  test('alinha as linhas seguintes por baixo do texto', () => {
    expect(quebrar('  - ', 'uma frase que não cabe', 14)).toEqual(['  - uma frase', '    que não', '    cabe']);
  });

  test('palavra maior que a largura fica inteira', () => {
    expect(quebrar('', 'extraordinariamente sim', 8)).toEqual(['extraordinariamente', 'sim']);
  });
});

describe('colunas', () => {
  test('alinha e não deixa espaço no fim', () => {
    expect(
      colunas(
        [
          ['a', '1', 'x'],
          ['bcd', '22', ''],
        ],
        '',
      ),
    ).toEqual(['a    1   x', 'bcd  22']);
  });

  test('quebra a primeira coluna, recuando a continuação', () => {
    expect(colunas([['um título longo', '9']], '', 12)).toEqual(['um título  9', '  longo']);
  });
});
