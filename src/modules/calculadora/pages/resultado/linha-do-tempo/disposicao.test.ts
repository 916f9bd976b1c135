import { describe, expect, it } from 'vitest';
import { dia } from '../../../../../direito/tempo/dia.ts';
import { casoDeExemplo, PROGRESSAO_VENCIDA, resultadoDeExemplo } from '../exemplo-para-teste.ts';
import { acontecimentos } from './acontecimentos.ts';
import { desenharDeitado, LARGURA, larguraDoRotulo } from './desenho-horizontal.ts';
import { desenharEmPe } from './desenho-vertical.ts';
import { dadosDaLinha, empilhar, espacar, juntarRotulos, type Rotulo } from './disposicao.ts';
import { escala } from './escala.ts';
import { periodosDeCustodia, periodosDeRegime } from './periodos.ts';

const rotulo = (em: number, texto = 'Livramento'): Rotulo => ({
  texto,
  em,
  data: dia('2027-01-01'),
  andar: 0,
  sinal: 'marco',
  futuro: false,
});
const LARGURA_FIXA = 80;

describe('escala', () => {
  it('leva o primeiro dia ao começo, o último ao fim, e não sai do desenho', () => {
    const e = escala(dia('2020-01-01'), dia('2030-01-01'), 100, 1000, 40);
    expect(e.pixel(dia('2020-01-01'))).toBe(100);
    expect(e.pixel(dia('2030-01-01'))).toBe(1100);
    expect(e.pixel(dia('1999-01-01'))).toBe(100);
    expect(e.pixel(dia('2099-01-01'))).toBe(1100);
    expect(e.marcas.map((m) => Number(m.texto))).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('com pouco espaço escreve só alguns anos', () => {
    const e = escala(dia('2020-06-01'), dia('2060-01-01'), 0, 400, 40);
    expect(e.marcas.map((m) => Number(m.texto))).toEqual([2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060]);
  });
});

it('em intervalo curto a escala escreve meses', () => {
  const e = escala(dia('2026-11-05'), dia('2027-02-10'), 0, 400, 46);
  expect(e.marcas.map((m) => m.texto)).toEqual(['12/2026', '01/2027', '02/2027']);
});

describe('empilhar', () => {
  it('nenhum texto cobre outro e nenhuma haste atravessa um texto', () => {
    const postos = empilhar(
      [0, 10, 70, 75, 300, 310].map((x) => rotulo(x)),
      () => LARGURA_FIXA,
      4,
    );
    for (const a of postos) {
      for (const b of postos) {
        if (a === b) continue;
        const seTocam = a.em < b.em + LARGURA_FIXA && b.em < a.em + LARGURA_FIXA;
        if (seTocam) expect(a.andar).not.toBe(b.andar);
        // A haste de b desce do seu andar até a faixa: não pode cruzar o texto de a, que está mais baixo.
        const cruza = b.andar > a.andar && b.em > a.em && b.em < a.em + LARGURA_FIXA;
        expect(cruza).toBe(false);
      }
    }
  });

  it('quem não colide fica no primeiro andar', () => {
    expect(empilhar([rotulo(0), rotulo(200)], () => LARGURA_FIXA, 4).map((r) => r.andar)).toEqual([0, 0]);
  });
});

describe('espacar', () => {
  it('guarda a distância e não passa do fim', () => {
    const postos = espacar(
      [0, 1, 2, 395, 398].map((y) => rotulo(y)),
      30,
      10,
      400,
    ).map((r) => r.andar);
    for (let i = 1; i < postos.length; i++) expect(postos[i]! - postos[i - 1]!).toBeGreaterThanOrEqual(30);
    expect(postos[0]).toBe(10);
    expect(postos.at(-1)).toBe(400);
  });
});

const movimentado = casoDeExemplo({
  eventos: [
    { tipo: 'prisao', data: dia('2019-01-10') },
    { tipo: 'soltura', data: dia('2019-03-10') },
    { tipo: 'prisao', data: dia('2020-12-28') },
    { tipo: 'prisao', data: dia('2021-05-01') },
    { tipo: 'fuga', data: dia('2022-01-01') },
    { tipo: 'recaptura', data: dia('2022-02-01') },
    { tipo: 'progressao', data: dia('2024-01-01'), regime: 'semiaberto' },
    { tipo: 'regressao', data: dia('2025-01-01'), regime: 'fechado' },
    { tipo: 'livramento', data: dia('2026-01-01') },
    { tipo: 'soltura', data: dia('2028-01-01') },
  ],
});

describe('períodos', () => {
  it('segue a custódia até a data de referência, e nova prisão de quem está preso não abre período', () => {
    expect(periodosDeCustodia(movimentado).map((f) => f.tipo)).toEqual([
      'preso',
      'solto',
      'preso',
      'fuga',
      'preso',
      'livramento',
    ]);
    expect(periodosDeCustodia(movimentado).at(-1)!.fim).toBe(movimentado.emData);
  });

  it('segue o regime desde o início da execução', () => {
    const r = resultadoDeExemplo([]);
    expect(periodosDeRegime(movimentado, r).map((f) => f.tipo)).toEqual([
      'fechado',
      'semiaberto',
      'fechado',
      'livramento',
    ]);
    expect(periodosDeRegime(casoDeExemplo({ condenacoes: [] }), r)).toEqual([]);
  });
});

describe('acontecimentos', () => {
  it('mistura fatos, hoje e marcos em ordem, sem os não alcançados nem os concedidos', () => {
    const r = resultadoDeExemplo([
      PROGRESSAO_VENCIDA,
      { tipo: 'termino', situacao: 'futuro', data: '2038-03-06', trilha: [] },
      { tipo: 'indulto', situacao: 'nao-alcancado', data: '2024-12-25', trilha: [] },
      { tipo: 'livramento', situacao: 'alcancado', data: '2026-12-25', concedidoEm: '2027-01-01', trilha: [] },
    ]);
    const lista = acontecimentos(casoDeExemplo(), r);
    expect(lista.map((a) => [a.sinal, a.rotulo, a.futuro])).toEqual([
      ['custodia', 'Prisão', false],
      ['marco', 'Semiaberto', false],
      ['hoje', 'Hoje', false],
      ['marco', 'Fim da pena', true],
    ]);
  });

  it('avisa do evento posterior à data de referência', () => {
    const ultimo = acontecimentos(movimentado, resultadoDeExemplo([])).at(-1)!;
    expect(ultimo).toMatchObject({ titulo: 'Soltura', futuro: true });
    expect(ultimo.detalhe).toContain('não entra no cálculo');
  });
});

describe('desenho', () => {
  const r = resultadoDeExemplo([
    PROGRESSAO_VENCIDA,
    { tipo: 'saida-temporaria', situacao: 'alcancado', data: '2027-08-16', trilha: [] },
    { tipo: 'livramento', situacao: 'futuro', data: '2027-12-01', trilha: [] },
    { tipo: 'termino', situacao: 'futuro', data: '2038-03-06', trilha: [] },
  ]);

  it('sem nada a mostrar não há desenho', () => {
    expect(dadosDaLinha(casoDeExemplo({ eventos: [] }), resultadoDeExemplo([]))).toBeUndefined();
  });

  it('deitado, tudo cabe na largura e os marcos do mesmo dia viram um rótulo', () => {
    const d = desenharDeitado(dadosDaLinha(movimentado, r)!);
    expect(d.rotulos.map((x) => x.texto)).toEqual(['Semiaberto, Saída temporária', 'Livramento', 'Fim da pena']);
    for (const x of d.rotulos) {
      expect(x.em + larguraDoRotulo(x.texto)).toBeLessThanOrEqual(LARGURA);
      expect(x.y).toBeGreaterThan(0);
    }
  });

  it('deitado, os textos dos fatos não se tocam', () => {
    const fatos = desenharDeitado(dadosDaLinha(movimentado, r)!).ocorrencias!.sinais.filter(
      (s) => s.texto !== undefined,
    );
    for (let i = 1; i < fatos.length; i++) {
      const [a, b] = [fatos[i - 1]!, fatos[i]!];
      expect(b.x - a.x).toBeGreaterThan(((a.texto!.length + b.texto!.length) * 6) / 2);
    }
  });

  it('em pé, os rótulos cabem na altura', () => {
    const d = desenharEmPe(dadosDaLinha(movimentado, r)!);
    expect(d.rotulos.at(-1)!.andar).toBeLessThan(d.altura);
    expect(d.rotulos.map((x) => x.texto)).toContain('Hoje');
  });

  it('três marcos no mesmo dia contam os que sobram', () => {
    const tres = juntarRotulos(
      ['A', 'B', 'C'].map((n) => ({
        inicio: dia('2027-01-01'),
        sinal: 'marco',
        titulo: n,
        rotulo: n,
        futuro: true,
      })),
      () => 0,
    );
    expect(tres.map((x) => x.texto)).toEqual(['A, B e mais 1']);
  });
});
