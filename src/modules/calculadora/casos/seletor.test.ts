import { describe, expect, test } from 'vitest';
import { lerSeletor, selecionar } from './seletor.ts';

const RESULTADO = {
  detracao: { dias: 41 },
  marcos: [
    { tipo: 'progressao', regime: 'semiaberto', data: '2022-09-08' },
    { tipo: 'progressao', regime: 'aberto', data: '2023-10-18', fracoes: [{ condenacao: 'A', fracao: '1/6' }] },
    { tipo: 'indulto', decreto: '12.338/2024', situacao: 'futuro' },
  ],
  itens: [{ numero: '0058967-77.2016.8.19.0000', valido: true }],
};

const valorEm = (caminho: string) => selecionar(RESULTADO, lerSeletor(caminho)!).valor;

describe('seletor', () => {
  test('campos, índices e filtros', () => {
    expect(valorEm('detracao.dias')).toBe(41);
    expect(valorEm('marcos[1].data')).toBe('2023-10-18');
    expect(valorEm('marcos[tipo=progressao].data')).toBe('2022-09-08');
    expect(valorEm('marcos[tipo=progressao,regime=aberto].data')).toBe('2023-10-18');
    expect(valorEm('marcos[tipo=progressao, regime=aberto].fracoes[condenacao=A].fracao')).toBe('1/6');
  });

  test('o valor do filtro pode ter ponto, barra e hífen', () => {
    expect(valorEm('marcos[tipo=indulto,decreto=12.338/2024].situacao')).toBe('futuro');
    expect(valorEm('itens[numero=0058967-77.2016.8.19.0000].valido')).toBe(true);
  });

  test('o dono é o objeto de que o último campo faz parte', () => {
    expect(selecionar(RESULTADO, lerSeletor('marcos[1].data')!).dono).toBe(RESULTADO.marcos[1]);
  });

  test.each(['nada', 'detracao.nada.mais', 'marcos[9].data', 'marcos[tipo=termino].data', 'detracao[0]'])(
    'o que não existe é undefined, sem lançar: %s',
    (caminho) => expect(valorEm(caminho)).toBeUndefined(),
  );

  test('não alcança o que o objeto herda', () => {
    expect(valorEm('constructor')).toBeUndefined();
    expect(valorEm('marcos.length.constructor')).toBeUndefined();
  });

  test.each(['', '.', 'a.', '.a', 'a..b', 'a[', 'a[]', 'a[b]', 'a[b=]', 'a[=b]', 'a b', 'a[tipo=x]b', 'a[-1]'])(
    '"%s" não é um caminho',
    (texto) => expect(lerSeletor(texto)).toBeUndefined(),
  );
});
