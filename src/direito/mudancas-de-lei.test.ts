import { describe, expect, it } from 'vitest';
import { HEDIONDO, casoDeTeste, type CasoDeTeste, marco, prisao, ROUBO } from './calculo/apoio-de-teste.ts';
import { calcular } from './calculo/calcular.ts';
import { comALeiDeAntes, MUDANCAS_DE_LEI, mudancaDaLei } from './mudancas-de-lei.ts';
import type { Caracteristicas } from './caso.ts';
import { dia } from './tempo/dia.ts';

const daLei = (lei: string) => {
  const mudanca = mudancaDaLei(lei);
  if (!mudanca) throw new Error(`não se achou a Lei ${lei}`);
  return mudanca;
};

const comAntes = (lei: string, c: CasoDeTeste) => comALeiDeAntes(lei, () => calcular(casoDeTeste(c)));

/** Primário, preso desde o fato. */
const caso = (fato: string, caracteristicas?: Caracteristicas): CasoDeTeste => ({
  condenacoes: [{ dataDoFato: dia(fato), ...(caracteristicas && { caracteristicas }) }],
  eventos: [prisao(fato)],
});

const fracaoDe = (lei: string | undefined, c: CasoDeTeste): string | undefined => {
  const r = lei === undefined ? calcular(casoDeTeste(c)) : comAntes(lei, c);
  return marco(r, 'progressao').fracoes?.[0]?.fracao;
};

describe('a lista das mudanças', () => {
  it('sai das redações, da mais nova à mais velha', () => {
    expect(MUDANCAS_DE_LEI.map((m) => [m.lei, m.desde])).toEqual([
      ['15.402/2026', '2026-05-08'],
      ['15.358/2026', '2026-03-25'],
      ['15.160/2025', '2025-07-04'],
      ['14.994/2024', '2024-10-10'],
      ['14.843/2024', '2024-04-11'],
    ]);
    expect(daLei('15.358/2026').redacoes.map((r) => r.regra.id)).toEqual([
      'cp/art-83-vedacoes',
      'lep/art-112-progressao',
      'leis/lei-15358-2026-art-5-inquerito-faccao',
    ]);
  });
});

/** Regras.md, prog-janelas: as frações de cada redação do art. 112, escritas à mão. */
describe('a lei de antes', () => {
  it('Lei 15.402/2026: sem violência, 16% em vez de 1/6; Título XII com violência, 25% em vez de 1/6', () => {
    const comum = caso('2026-05-08');
    expect([fracaoDe('15.402/2026', comum), fracaoDe(undefined, comum)]).toEqual(['16%', '1/6']);
    const tituloXII = caso('2023-01-08', { ...ROUBO, tituloXII: true });
    expect([fracaoDe('15.402/2026', tituloXII), fracaoDe(undefined, tituloXII)]).toEqual(['25%', '1/6']);
  });

  it('sem ela não há a leitura que ela abre, e a data mais cedo é a da lei de antes', () => {
    const m = marco(comAntes('15.402/2026', caso('2026-05-08')), 'progressao');
    expect(m.alternativas?.map((a) => a.leitura)).not.toContain('lei15402-aplicavel');
    expect(m.alternativas?.map((a) => a.leitura)).not.toContain('lei15402-afastada');
  });

  it('Lei 15.358/2026: hediondo, 40% em vez de 70%; e sem a posterior, que se fez sobre ela', () => {
    const hediondo = caso('2026-04-01', HEDIONDO);
    expect([fracaoDe('15.358/2026', hediondo), fracaoDe(undefined, hediondo)]).toEqual(['40%', '70%']);
    expect(fracaoDe('15.358/2026', caso('2026-05-08'))).toBe('16%');
  });

  it('Lei 14.843/2024: a saída do crime com violência volta a caber', () => {
    const roubo = { ...caso('2024-07-01', ROUBO), emData: '2026-11-21' };
    expect(marco(calcular(casoDeTeste(roubo)), 'saida-temporaria').situacao).toBe('vedado');
    expect(marco(comAntes('14.843/2024', roubo), 'saida-temporaria').situacao).not.toBe('vedado');
  });

  it('acaba com a conta, também quando ela lança erro', () => {
    const comum = caso('2026-05-08');
    const falhar = () => {
      throw new RangeError('x');
    };
    expect(() => comALeiDeAntes('15.402/2026', falhar)).toThrow(RangeError);
    expect(fracaoDe(undefined, comum)).toBe('1/6');
  });

  it('toda mudança da lista deixa calcular qualquer caso de antes e de depois dela', () => {
    for (const { lei } of MUDANCAS_DE_LEI) {
      for (const fato of ['1989-01-10', '2019-05-10', '2024-05-01', '2026-06-01']) {
        for (const c of [caso(fato), caso(fato, ROUBO), caso(fato, HEDIONDO)]) {
          expect(comAntes(lei, c).marcos.length, `${lei}, fato em ${fato}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
