import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Comparador } from './comparador.ts';
import { jaroWinkler, umErro } from './distancia.ts';
import { Montador } from './montar.ts';
import { AUSENTE, type Campo, NIVEIS } from './tipos.ts';

/** O nível por extenso de cada comparação de um campo. */
function comparar(tipo: Campo['tipo'], a: string, b: string): string[] {
  const montador = new Montador([{ nome: 'campo', tipo }]);
  montador.acrescentar([a]);
  montador.acrescentar([b]);
  const tabela = montador.montar();
  const comparador = new Comparador(tabela);
  return tabela.colunas.map((c, i) => {
    const nivel = comparador.nivel(i, 0, 1);
    return nivel === AUSENTE ? 'ausente' : NIVEIS[c.tipo][nivel]!;
  });
}

describe('nome', () => {
  it.each([
    ['José da Silva', 'JOSE SILVA', 'igual', 'iguais', 'igual'],
    ['Wellington Sousa', 'Uelinton Souza', 'soa igual', 'iguais com outra grafia', 'igual'],
    ['Ana Lima Costa', 'Ana Costa Lima', 'igual', 'iguais', 'igual'],
    ['Ana Lima Costa', 'Ana Costa', 'igual', 'faltam alguns', 'igual'],
    ['Ana Lima Costa', 'Ana Lima Prado', 'igual', 'um em comum e outro não', 'igual'],
    ['Ana L. Costa', 'Ana Lima Costa', 'igual', 'iguais com outra grafia', 'igual'],
    ['Paulo Reis', 'Paula Reis', 'parecido', 'iguais', 'igual'],
    ['Reis Paulo', 'Paulo Reis', 'em outra posição', 'em outra posição', 'igual'],
    ['Luizcarlos Reis', 'Luiz Carlos Reis', 'em outra posição', 'faltam alguns', 'igual'],
    ['Rui Sá Júnior', 'Rui Sá', 'igual', 'iguais', 'só em um'],
    ['Rui Sá Júnior', 'Rui Sá Neto', 'igual', 'iguais', 'diferente'],
    ['Não informado', 'Rui Sá', 'ausente', 'ausente', 'ausente'],
  ])('%s × %s', (a, b, ...esperado) => expect(comparar('nome', a, b)).toEqual(esperado));
});

describe('valores', () => {
  it.each([
    ['data', '1980-03-12', '12/03/1980', 'igual'],
    ['data', '1980-03-12', '1980-12-03', 'dia e mês trocados'],
    ['data', '1980-03-12', '1981-03-12', 'um algarismo trocado'],
    ['data', '1980-03-12', '1980-01-01', 'dois algarismos trocados, ou só o ano e 1º de janeiro'],
    ['data', '1980-03-12', '1975-11-30', 'diferente'],
    ['data', '1980-03-12', '', 'ausente'],
    ['documento', '123.456.789-09', '12345678909', 'igual'],
    ['documento', '12345678909', '12345687909', 'com um algarismo trocado'],
    ['documento', '00000000000', '12345678909', 'ausente'],
    ['texto', 'Rua das Flores, 10', 'RUA DAS FLORES 10', 'igual'],
    ['sexo', 'Feminino', 'F', 'igual'],
  ] as const)('%s: %s × %s', (tipo, a, b, esperado) => expect(comparar(tipo, a, b)).toEqual([esperado]));
});

const palavra = fc.stringMatching(/^[A-F]{1,8}$/);
const trecho = (t: string): [Uint8Array, number, number] => [Buffer.from(t), 0, t.length];

it('a ordem dos dois registros não importa', () => {
  const nome = fc.array(palavra, { minLength: 1, maxLength: 4 }).map((p) => p.join(' '));
  fc.assert(
    fc.property(nome, nome, (a, b) => {
      expect(comparar('nome', a, b)).toEqual(comparar('nome', b, a));
    }),
  );
});

it('distâncias: simétricas, e tirar uma letra é um erro', () => {
  fc.assert(
    fc.property(palavra, palavra, fc.nat(7), (a, b, i) => {
      expect(jaroWinkler(...trecho(a), ...trecho(b))).toBeCloseTo(jaroWinkler(...trecho(b), ...trecho(a)), 1);
      expect(umErro(...trecho(a), ...trecho(b))).toBe(umErro(...trecho(b), ...trecho(a)));
      expect(umErro(...trecho(a), ...trecho(a.slice(0, i) + a.slice(i + 1)))).toBe(true);
    }),
  );
  // Os exemplos publicados por Winkler.
  expect(jaroWinkler(...trecho('MARTHA'), ...trecho('MARHTA'))).toBeCloseTo(0.961, 3);
  expect(jaroWinkler(...trecho('DWAYNE'), ...trecho('DUANE'))).toBeCloseTo(0.84, 3);
});
