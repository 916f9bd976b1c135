import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validarCnj } from '../../../direito/identificadores/index.ts';
import { dia, iso, maisDias, partesDe, diaDe } from '../../../direito/tempo/dia.ts';
import { buscarTipoPenal } from '../../../direito/tipos-penais/index.ts';
import { lerCaso } from '../../calculadora/index.ts';
import type { PessoaFicticia } from './pessoa.ts';
import { gerarPessoas, pessoaFicticia } from './pessoas.ts';
import { gerarTrajetoria, sorteDaVida } from './trajetorias.ts';
import { casoDaTrajetoria } from './vida/caso.ts';
import { MONITORADOS_EM_CASA, OCUPACAO, PESOS_DAS_SITUACOES } from './vida/proporcoes.ts';
import { type Acontecimento, SITUACOES, type SituacaoPrisional, type Trajetoria } from './vida/trajetoria.ts';

const HOJE = '2026-11-22';
const semente = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const indice = fc.nat(900_000);

interface Vida {
  pessoa: PessoaFicticia;
  vida: Trajetoria;
}

/** Qualquer pessoa, em qualquer situação. */
const vidaQualquer: fc.Arbitrary<Vida> = fc
  .tuple(semente, indice, fc.constantFrom(...SITUACOES))
  .map(([s, i, situacao]) => {
    const pessoa = pessoaFicticia(s, i);
    return { pessoa, vida: gerarTrajetoria(pessoa, sorteDaVida(s, i), HOJE, situacao) };
  });

const paraTodas = (confere: (v: Vida) => void): void => {
  fc.assert(fc.property(vidaQualquer, confere), { numRuns: 600 });
};

const LIVRE = new Set<Acontecimento['tipo']>(['soltura', 'morte', 'fuga']);
/** Só acontece com quem está preso. */
const DE_PRESO = new Set<Acontecimento['tipo']>([
  'entrada',
  'transferencia',
  'hospital',
  'saida-temporaria',
  'fuga',
  'trabalho',
  'estudo',
  'leitura',
  'progressao',
  'livramento',
  'domiciliar',
  'monitoracao',
  'soltura',
  'morte',
]);

/** O estado que a sequência deixa, e o que nela não faz sentido. */
function percorrer({ acontecimentos }: Trajetoria): { estado: string; contradicoes: string[] } {
  const contradicoes: string[] = [];
  let estado = 'nunca-preso';
  for (const a of acontecimentos) {
    if (estado !== 'prisao' && DE_PRESO.has(a.tipo)) contradicoes.push(`${a.tipo} em ${a.data}: ${estado}`);
    if (a.tipo === 'recaptura' && estado !== 'fuga') contradicoes.push(`recaptura sem fuga em ${a.data}`);
    if (a.tipo === 'prisao' && estado === 'prisao') contradicoes.push(`presa de novo em ${a.data}`);
    if (a.tipo === 'prisao' || a.tipo === 'recaptura') estado = 'prisao';
    else if (LIVRE.has(a.tipo)) estado = a.tipo;
  }
  return { estado, contradicoes };
}

describe('a vida é coerente no tempo', () => {
  test('ninguém é solto, foge ou progride sem estar preso, e a situação é a que os fatos deixam', () => {
    paraTodas(({ vida }) => {
      const { estado, contradicoes } = percorrer(vida);
      expect(contradicoes).toEqual([]);
      const esperado = { solto: 'soltura', foragido: 'fuga', morto: 'morte' } as Partial<
        Record<SituacaoPrisional, string>
      >;
      expect(estado).toBe(esperado[vida.situacao] ?? 'prisao');
    });
  });

  test('tudo acontece depois dos dezoito anos e até hoje, em ordem', () => {
    paraTodas(({ pessoa, vida }) => {
      const { ano, mes, dia: d } = partesDe(dia(pessoa.nascimento));
      const adulta = iso(diaDe(ano + 18, mes, Math.min(d, 28)));
      const datas = vida.acontecimentos.map((a) => a.data);
      expect(datas).toEqual(datas.toSorted());
      const todas = [...datas, ...vida.acontecimentos.flatMap((a) => ('fim' in a && a.fim) || [])];
      expect(todas.filter((d2) => d2 < adulta || d2 > HOJE)).toEqual([]);
    });
  });

  test('o fato vem antes da denúncia, da sentença, do trânsito, e é de dia em que já era crime', () => {
    paraTodas(({ pessoa, vida }) => {
      for (const c of vida.condenacoes) {
        const marcos = [pessoa.nascimento, c.dataDoFato, c.denunciaRecebida, c.sentenca, c.transito];
        expect(marcos).toEqual(marcos.toSorted());
        expect(c.transito <= HOJE).toBe(true);
        const moldura = buscarTipoPenal(c.tipoPenal)?.molduras.find(
          (m) => m.de <= c.dataDoFato && (m.ate === undefined || c.dataDoFato <= m.ate),
        );
        const meses = c.pena.anos * 12 + c.pena.meses;
        expect(meses).toBeGreaterThanOrEqual((moldura?.minima.anos ?? 99) * 12);
        expect(meses).toBeLessThanOrEqual((moldura?.maxima.anos ?? 0) * 12 + (moldura?.maxima.meses ?? 0));
      }
    });
  });

  test('a prisão cita um processo da pessoa, e todo número CNJ confere', () => {
    paraTodas(({ vida }) => {
      const numeros = vida.processos.map((p) => p.numero);
      expect(numeros.filter((n) => !validarCnj(n).valido || !n.includes('.8.99.'))).toEqual([]);
      expect(new Set(numeros).size).toBe(numeros.length);
      const citados = [
        ...vida.condenacoes.map((c) => c.processo),
        ...vida.acontecimentos.flatMap((a) => (a.tipo === 'prisao' ? a.processo : [])),
      ];
      expect(citados.filter((n) => !numeros.includes(n))).toEqual([]);
    });
  });

  test('a comunicação vem depois da prisão, e a audiência também', () => {
    paraTodas(({ vida }) => {
      for (const a of vida.acontecimentos) {
        if (a.tipo !== 'comunicacao') continue;
        const antes = vida.acontecimentos.some(
          (p) => p.tipo === 'prisao' && `${p.data} ${p.hora}` < `${a.data} ${a.hora}` && dia(a.data) - dia(p.data) <= 2,
        );
        expect(antes).toBe(true);
      }
    });
  });

  test('ninguém está em dois lugares: no hospital, em saída temporária', () => {
    paraTodas(({ vida }) => {
      const fora = vida.acontecimentos.filter((a) => a.tipo === 'hospital' || a.tipo === 'saida-temporaria');
      fora.reduce((volta, a) => {
        expect(a.data > volta).toBe(true);
        return a.fim ?? HOJE;
      }, '');
    });
  });
});

test('o caso de qualquer vida passa na validação do cálculo', () => {
  paraTodas(({ pessoa, vida }) => {
    const leitura = lerCaso(casoDaTrajetoria(pessoa, vida, HOJE), { hoje: dia(HOJE) });
    expect(leitura.ok ? [] : leitura.erros).toEqual([]);
  });
});

describe('a população', () => {
  const vidas = [...gerarPessoas({ semente: 31, quantas: 6000 })].map((p) =>
    gerarTrajetoria(p, sorteDaVida(31, p.indice), HOJE),
  );
  const parte = (serve: (t: Trajetoria) => boolean): number => vidas.filter(serve).length / vidas.length;

  test('segue as proporções pedidas', () => {
    for (const situacao of SITUACOES) {
      // Cinco desvios-padrão e a folga dos muito moços, que ficam provisórios.
      expect(Math.abs(parte((t) => t.situacao === situacao) - PESOS_DAS_SITUACOES[situacao] / 100)).toBeLessThan(0.035);
    }
    const emCasa = vidas.filter((t) => t.situacao === 'domiciliar');
    expect(emCasa.filter((t) => t.monitorado).length / emCasa.length).toBeCloseTo(MONITORADOS_EM_CASA, 1);
  });

  test('as contas das fontes: 1,35 preso por vaga, e de cada quatro presos um em casa (SISDEPEN)', () => {
    expect(OCUPACAO).toBeCloseTo(1.353, 3);
    const { domiciliar, solto, morto, foragido } = PESOS_DAS_SITUACOES;
    expect(domiciliar / (100 - solto - morto)).toBeCloseTo(0.2505, 4);
    expect(foragido / (100 - solto - morto)).toBeCloseTo(0.0192, 4);
  });

  test('a mesma semente dá a mesma vida', () => {
    const pessoa = pessoaFicticia(31, 77);
    expect(gerarTrajetoria(pessoa, sorteDaVida(31, 77), HOJE)).toEqual(vidas[77]);
  });

  test('há de tudo: fuga com recaptura, falta homologada, remição, saída, exame, violação', () => {
    const tipos = new Set(vidas.flatMap((t) => t.acontecimentos.map((a) => a.tipo)));
    for (const tipo of [
      'recaptura',
      'remicao',
      'saida-temporaria',
      'exame-de-cessacao',
      'violacao-da-monitoracao',
    ] as const) {
      expect(tipos).toContain(tipo);
    }
  });
});

test('quem mal fez dezoito anos no dia não tem vida a contar', () => {
  const pessoa = { ...pessoaFicticia(1, 1), nascimento: iso(maisDias(dia(HOJE), -18 * 366)) };
  expect(() => gerarTrajetoria(pessoa, sorteDaVida(1, 1), HOJE)).toThrow('moça demais');
});
