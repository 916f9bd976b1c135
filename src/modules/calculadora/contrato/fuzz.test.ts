/** Entrada hostil: nada derruba a leitura nem o cálculo, e todo erro tem caminho, código e mensagem. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calcular } from '../../../direito/calculo/calcular.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { casoCompleto } from './gerador-de-casos.ts';
import { lerCaso } from './ler-caso.ts';
import { lerTexto } from './ler-texto.ts';

const HOJE = dia('2026-11-21');

/** Lê e, se for válido, calcula; confere a forma do que sai. */
function percorrer(entrada: unknown): void {
  const leitura = lerCaso(entrada, { hoje: HOJE });
  if (!leitura.ok) {
    expect(leitura.erros.length).toBeGreaterThan(0);
    for (const e of leitura.erros) {
      expect(typeof e.caminho).toBe('string');
      expect(e.codigo).toMatch(/^[a-z0-9-]+$/);
      expect(e.mensagem.length).toBeGreaterThan(5);
      expect(e.mensagem).not.toMatch(/\bat .+:\d+|Error:|undefined|\[object/);
    }
    return;
  }
  const r = calcular(leitura.caso, 'fuzz');
  for (const m of r.marcos) {
    if (m.situacao === 'indeterminado') expect(m.faltam?.length, m.tipo).toBeGreaterThan(0);
    if (m.data) expect(m.data, m.tipo).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(JSON.stringify(r)).not.toMatch(/NaN|Infinity/);
}

/** Troca um pedaço qualquer de um caso bom por lixo, ou o apaga. */
function estragar(caso: unknown, caminho: number[], lixo: unknown, apagar: boolean): unknown {
  const copia = structuredClone(caso);
  let alvo = copia as Record<string, unknown>;
  for (const passo of caminho) {
    const chaves = Object.keys(alvo);
    if (chaves.length === 0) break;
    const chave = chaves[passo % chaves.length]!;
    const filho = alvo[chave];
    if (typeof filho === 'object' && filho !== null && passo % 5 !== 0) alvo = filho as Record<string, unknown>;
    else {
      if (apagar) delete alvo[chave];
      else alvo[chave] = lixo;
      break;
    }
  }
  return copia;
}

describe('entrada hostil', () => {
  it('qualquer valor', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), percorrer), {
      numRuns: 1000,
    });
  });

  it('casos bons estragados em um ponto', () => {
    const caminho = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(casoCompleto, caminho, fc.anything(), fc.boolean(), (c, p, lixo, apagar) => {
        percorrer(estragar(c, p, lixo, apagar));
      }),
      { numRuns: 1500 },
    );
  });

  it('casos bons a que falta um ou mais fatos nunca dão data sem dizer o que falta', () => {
    fc.assert(
      fc.property(
        casoCompleto,
        fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (c, cortes) => {
          percorrer(cortes.reduce((caso, p) => estragar(caso, p, undefined, true), c as unknown));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('texto qualquer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), async (texto) => {
        const lido = await lerTexto(texto);
        if (lido.ok) percorrer(lido.valor);
        else expect(lido.erros[0]!.mensagem.length).toBeGreaterThan(5);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['YAML com âncoras', 'a: &x [1]\nb: *x'],
    ['bomba de YAML', 'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]'],
    ['chave repetida', 'versao: 1\nversao: 1'],
    ['muito fundo', '['.repeat(5000)],
    ['__proto__', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'],
    ['tab e nulo', '\t\u0000'],
  ])('%s é recusado com mensagem', async (_nome, texto) => {
    const lido = await lerTexto(texto);
    if (lido.ok) percorrer(lido.valor);
    else expect(lido.erros[0]!.mensagem).not.toBe('');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('todos os problemas de uma vez, cada um com o seu caminho', () => {
    const leitura = lerCaso(
      {
        emDatta: '2026-01-01',
        condenacoes: [
          { id: 'A', pena: { anos: 1, meses: -2 } },
          { id: 'A', pena: '3a' },
        ],
        eventos: [
          { tipo: 'prisao', data: '2026-02-30' },
          { tipo: 'trabalho', inicio: '2025-01-01', fim: '2025-01-10', dias: 11 },
        ],
      },
      { hoje: HOJE },
    );
    expect(leitura.ok).toBe(false);
    const caminhos = leitura.ok ? [] : leitura.erros.map((e) => e.caminho);
    expect(caminhos.sort()).toEqual([
      'condenacoes[0].pena.meses',
      'condenacoes[1].id',
      'emDatta',
      'eventos[0].data',
      'eventos[1]',
    ]);
  });
});
