import { describe, expect, test } from 'vitest';
import { comparar } from './comparar.ts';

const MARCO = {
  tipo: 'termino',
  trilha: [],
  data: '2014-03-05',
  prazo: { anos: 2, meses: 0, dias: 0 },
  alternativas: [{ leitura: 'diaDoInicioConta', data: '2014-03-04' }],
};
const RESULTADO = { marcos: [MARCO] };
const em = (valor: string, leitura?: string) =>
  comparar(RESULTADO, { em: 'marcos[tipo=termino].data', valor, ...(leitura !== undefined && { leitura }) });

describe('comparar', () => {
  test('a data oficial confere pela leitura oficial', () => {
    expect(em('2014-03-05')).toMatchObject({ confere: true, leitura: 'oficial', obtido: '2014-03-05' });
  });

  test('a data de uma alternativa confere com o nome dela, e o obtido continua o oficial', () => {
    expect(em('2014-03-04')).toMatchObject({ confere: true, leitura: 'diaDoInicioConta', obtido: '2014-03-05' });
  });

  test('a leitura exigida tem de ser a que dá a data', () => {
    expect(em('2014-03-04', 'diaDoInicioConta').confere).toBe(true);
    expect(em('2014-03-04', 'oficial').confere).toBe(false);
    expect(em('2014-03-05', 'diaDoInicioConta').confere).toBe(false);
    expect(em('2014-03-06').confere).toBe(false);
  });

  test('fonte que só dá o mês compara o mês', () => {
    expect(em('2014-03')).toMatchObject({ confere: true, leitura: 'oficial' });
    expect(em('2014-04').confere).toBe(false);
  });

  test('duração em texto compara com anos, meses e dias', () => {
    const prazo = (valor: string) => comparar(RESULTADO, { em: 'marcos[tipo=termino].prazo', valor });
    expect(prazo('2a')).toMatchObject({ confere: true, esperado: '2a0m0d', obtido: '2a0m0d' });
    expect(prazo('24m').confere).toBe(false);
  });

  test('o que não existe no resultado não confere', () => {
    const nada = comparar(RESULTADO, { em: 'marcos[tipo=livramento].data', valor: '2014-03-05' });
    expect(nada).toMatchObject({ confere: false, obtido: '—' });
  });
});
