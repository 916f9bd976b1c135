/** O que tem de valer em todo caso, qualquer que seja: propriedades com fast-check. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calcular } from '../../../direito/calculo/calcular.ts';
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import type { CasoEscrito } from './caso.ts';
import { casoCompleto } from './gerador-de-casos.ts';
import { lerCaso } from './ler-caso.ts';

const HOJE = dia('2026-11-21');

function resultadoDe(escrito: CasoEscrito): Resultado {
  const leitura = lerCaso(escrito, { hoje: HOJE });
  if (!leitura.ok) throw new Error(JSON.stringify(leitura.erros));
  return calcular(leitura.caso, 'teste');
}

const DATADOS = ['progressao', 'livramento', 'saida-temporaria', 'termino', 'termino-teto'] as const;
const acha = (r: Resultado, tipo: Marco['tipo']): Marco | undefined => r.marcos.find((m) => m.tipo === tipo);
const rodadas = { numRuns: 400 };

describe('invariantes do cálculo', () => {
  it('calcular duas vezes dá o mesmo resultado, com a mesma trilha', () => {
    fc.assert(
      fc.property(casoCompleto, (c) => {
        expect(resultadoDe(c)).toEqual(resultadoDe(structuredClone(c)));
      }),
      rodadas,
    );
  });

  it('a data mais cedo nunca é posterior à oficial nem a uma alternativa', () => {
    fc.assert(
      fc.property(casoCompleto, (c) => {
        for (const m of resultadoDe(c).marcos) {
          if (!m.data) continue;
          expect(m.dataMaisCedo, m.tipo).toBeDefined();
          expect(m.dataMaisCedo! <= m.data, `${m.tipo}: ${m.dataMaisCedo} > ${m.data}`).toBe(true);
          for (const a of m.alternativas ?? []) expect(m.dataMaisCedo! <= a.data, `${m.tipo} ${a.leitura}`).toBe(true);
        }
      }),
      rodadas,
    );
  });

  it('nenhuma data é anterior à sua base, nem o término ao início', () => {
    fc.assert(
      fc.property(casoCompleto, (c) => {
        const r = resultadoDe(c);
        for (const m of r.marcos) if (m.data && m.base) expect(m.data >= m.base, m.tipo).toBe(true);
        expect(acha(r, 'termino')!.data! >= r.cumprimento.inicio!).toBe(true);
      }),
      rodadas,
    );
  });

  it('mais remição homologada nunca adia', () => {
    fc.assert(
      fc.property(casoCompleto, fc.integer({ min: 1, max: 200 }), (c, dias) => {
        // Sem perda de remição: ela cresce com o que se remiu, e aí remir mais pode render menos que o dia inteiro.
        const eventos = c.eventos!.map((e) => (e.tipo === 'falta-grave' ? { ...e, perda: undefined } : e));
        const antes = resultadoDe({ ...c, eventos });
        const depois = resultadoDe({ ...c, eventos: [...eventos, { tipo: 'remicao', data: '2026-11-20', dias }] });
        for (const tipo of DATADOS) {
          const a = acha(antes, tipo);
          const d = acha(depois, tipo);
          if (a?.data && d?.data) expect(d.data <= a.data, `${tipo}: ${d.data} > ${a.data}`).toBe(true);
        }
      }),
      rodadas,
    );
  });

  it('pena maior nunca adianta (mesma condenação, mais um mês)', () => {
    fc.assert(
      fc.property(casoCompleto, (c) => {
        const maior = c.condenacoes!.map((x, i) => (i === 0 ? { ...x, pena: comMaisUmMes(x.pena) } : x));
        const antes = resultadoDe(c);
        const depois = resultadoDe({ ...c, condenacoes: maior });
        for (const tipo of ['progressao', 'livramento', 'saida-temporaria', 'termino'] as const) {
          const a = acha(antes, tipo);
          const d = acha(depois, tipo);
          if (a?.data && d?.data) expect(d.data >= a.data, `${tipo}: ${d.data} < ${a.data}`).toBe(true);
        }
      }),
      rodadas,
    );
  });

  it('faltando um fato, a data verdadeira fica dentro do intervalo', () => {
    const campos = ['dataDoFato', 'reincidencia'] as const;
    fc.assert(
      fc.property(casoCompleto, fc.constantFrom(...campos), (c, campo) => {
        const sem = c.condenacoes!.map((x, i) => (i === 0 ? { ...x, [campo]: undefined } : x));
        const certo = acha(resultadoDe(c), 'progressao');
        const incerto = acha(resultadoDe({ ...c, condenacoes: sem }), 'progressao');
        if (!certo?.data || !incerto) return;
        if (incerto.situacao === 'indeterminado') {
          expect(incerto.faltam!.length).toBeGreaterThan(0);
          expect(incerto.data).toBeUndefined();
          expect(incerto.intervalo!.de! <= certo.data).toBe(true);
          expect(incerto.intervalo!.ate! >= certo.data, `${incerto.intervalo!.ate} < ${certo.data}`).toBe(true);
        } else expect(incerto.data).toBe(certo.data);
      }),
      rodadas,
    );
  });
});

function comMaisUmMes(pena: unknown): { anos: number; meses: number; dias: number } {
  const p = pena as { anos: number; meses: number; dias: number };
  return p.meses === 11 ? { anos: p.anos + 1, meses: 0, dias: p.dias } : { ...p, meses: p.meses + 1 };
}
