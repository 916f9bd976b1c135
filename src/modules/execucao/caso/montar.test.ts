/** Ida e volta: os casos conferidos viram fatos, e dos fatos sai o mesmo caso e o mesmo resultado. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dia } from '../../../direito/tempo/dia.ts';
import { type CasoEscrito, lerCaso, responder } from '../../calculadora/index.ts';
import { type Fato, vigentes } from '../../pessoas/index.ts';
import { casoCompleto, EM_DATA } from '../../calculadora/contrato/gerador-de-casos.ts';
import { calcularPessoa } from './calcular.ts';
import { fatosDoCaso } from './para-testes.ts';
import { montarCaso } from './montar.ts';
import { fatosDoCaminho } from './por-que.ts';

const RAIZ = join(import.meta.dirname, '../../../direito/casos');

interface Guardado {
  id: string;
  caso: CasoEscrito & { emData: string };
}

const GUARDADOS: Guardado[] = globSync('**/*.caso.json', { cwd: RAIZ })
  .map((f) => JSON.parse(readFileSync(join(RAIZ, f), 'utf8')) as { id: string; confere?: { caso?: Guardado['caso'] } })
  .flatMap(({ id, confere }) => (confere?.caso ? [{ id, caso: confere.caso }] : []));

/** A mesma pessoa e os mesmos fatos, com as letras que o caso montado dá. */
function comLetras(caso: Guardado['caso']): Guardado['caso'] {
  const letras = new Map(caso.condenacoes?.map((c, i) => [c.id, String.fromCodePoint(65 + i)]));
  return {
    ...caso,
    condenacoes: caso.condenacoes?.map((c) => ({ ...c, id: letras.get(c.id) ?? c.id })),
    eventos: caso.eventos?.map((e) =>
      e.tipo === 'indulto' && e.condenacao !== undefined ? { ...e, condenacao: letras.get(e.condenacao) } : e,
    ),
  };
}

const calculado = (caso: CasoEscrito) => {
  const lido = lerCaso(caso, { hoje: dia('2026-11-18') });
  return lido.ok ? responder(lido.caso) : lido.erros;
};

/** Do caso sem evento de prisão (só investigação ou cautelar) comparam-se as datas: nos fatos, quem está preso foi preso. */
function datasDe(resultado: ReturnType<typeof calculado> | undefined, { eventos = [] }: CasoEscrito) {
  const soDatas = resultado !== undefined && 'marcos' in resultado && !eventos.some((e) => e.tipo === 'prisao');
  return soDatas ? resultado.marcos : resultado;
}

describe('ida e volta dos casos conferidos', () => {
  it('há casos (o teste não pode passar por não ver nada)', () => expect(GUARDADOS.length).toBeGreaterThan(150));

  test.each(GUARDADOS)('$id', ({ caso }) => {
    const original = comLetras(caso);
    const montado = calcularPessoa(vigentes(fatosDoCaso(caso)), caso.emData, caso.parametros);
    expect(montado.contradicoes).toEqual([]);
    expect(datasDe(montado.calculo?.resultado, original)).toEqual(datasDe(calculado(original), original));
    const { condenacoes, investigacao, medidaDeSeguranca, pessoa } = montado.caso;
    expect({ condenacoes, pessoa }).toEqual({ condenacoes: original.condenacoes ?? [], pessoa: original.pessoa ?? {} });
    expect(investigacao).toEqual(original.investigacao);
    expect(medidaDeSeguranca).toEqual(original.medidaDeSeguranca);
  });
});

it('casos sorteados: dos fatos sai o mesmo resultado', () => {
  fc.assert(
    fc.property(casoCompleto, (sorteado) => {
      const caso = { ...sorteado, emData: EM_DATA };
      const { calculo } = calcularPessoa(vigentes(fatosDoCaso(caso)), EM_DATA, caso.parametros);
      const esperado = calculado(comLetras(caso));
      fc.pre('marcos' in esperado);
      expect(calculo?.resultado).toEqual(esperado);
    }),
    { numRuns: 150 },
  );
});

const vigente = (...fatos: Partial<Fato>[]) =>
  vigentes(
    fatos.map((f, i) => ({
      pessoaId: 'p',
      id: `f${i}`,
      tipo: '',
      dados: {},
      dia: '2024-01-10',
      soubeEm: new Date('2024-02-01T12:00:00Z'),
      fonte: 'teste',
      efeito: 'registra',
      sigilo: 'publico',
      ...f,
    })),
  );

const CONDENACAO = { tipo: 'processos.condenacao', dados: { pena: '6a', especie: 'reclusao' } };

describe('montarCaso', () => {
  it('cada pedaço aponta o fato de onde veio; a correção responde pela raiz', () => {
    const { porQue, caso } = montarCaso(
      vigente(
        { ...CONDENACAO, id: 'errada' },
        { ...CONDENACAO, id: 'certa', dados: { pena: '7a' }, efeito: 'corrige', corrigeId: 'errada' },
        { tipo: 'custodia.falta', dados: { natureza: 'grave' }, id: 'falta', dia: '2025-01-01' },
        {
          tipo: 'custodia.falta-homologada',
          dados: { faltaId: 'falta', homologada: true },
          id: 'decisao',
          dia: '2025-05-01',
        },
      ),
      '2026-11-18',
    );
    expect(caso.condenacoes).toMatchObject([{ id: 'A', pena: '7a' }]);
    expect(fatosDoCaminho(porQue, 'condenacoes[0].pena')).toEqual(['errada']);
    expect(fatosDoCaminho(porQue, 'eventos[0]')).toEqual(['falta', 'decisao']);
    expect(fatosDoCaminho(porQue, 'parametros.convencao')).toEqual([]);
  });

  it('falta leve não entra; a soma que agrava o regime não muda a data-base', () => {
    const { caso } = montarCaso(
      vigente(
        { tipo: 'custodia.falta', dados: { natureza: 'leve' } },
        { tipo: 'custodia.regime', dados: { regime: 'fechado', motivo: 'soma' } },
        { tipo: 'custodia.regime', dados: { regime: 'fechado', motivo: 'inicial' } },
      ),
      '2026-11-18',
    );
    expect(caso.eventos).toEqual([{ tipo: 'regressao', data: '2024-01-10', regime: 'fechado', definitiva: false }]);
  });

  it('a monitoração acaba no fim do prazo ou no encerramento, o que vier antes', () => {
    const com = (prazo: string) =>
      montarCaso(
        vigente(
          { tipo: 'custodia.monitoracao', dados: { prazo }, id: 'm' },
          { tipo: 'custodia.monitoracao-encerrada', dados: { monitoracaoId: 'm' }, dia: '2024-06-01' },
        ),
        '2026-11-18',
      ).caso.eventos;
    expect(com('2024-04-01')).toMatchObject([{ fim: '2024-04-01' }]);
    expect(com('2024-12-01')).toMatchObject([{ fim: '2024-06-01' }]);
  });

  it('o flagrante convertido conta da conversão, e some com a condenação ou a soltura', () => {
    const prisao = { tipo: 'custodia.prisao', dados: { especie: 'flagrante', processo: '1' } };
    const preventiva = { tipo: 'custodia.titulo', dados: { especie: 'preventiva', processo: '1' }, dia: '2024-01-11' };
    const cautelar = (...f: Partial<Fato>[]) => montarCaso(vigente(...f), '2026-11-18').caso.prisaoCautelar;
    expect(cautelar(prisao)).toMatchObject({ especie: 'flagrante', inicio: '2024-01-10' });
    expect(cautelar(prisao, preventiva)).toEqual({ especie: 'preventiva', inicio: '2024-01-11' });
    expect(cautelar(prisao, preventiva, { tipo: 'custodia.soltura', dia: '2024-02-01' })).toBeUndefined();
    const condenada = { ...CONDENACAO, dados: { processo: '1' }, dia: '2024-05-01' };
    expect(cautelar(prisao, preventiva, condenada)).toBeUndefined();
  });

  it('a preventiva conta da última revisão dela, e o porquê aponta a revisão', () => {
    const revisao = (dia: string, processo?: string): Partial<Fato> => ({
      tipo: 'custodia.revisao-da-preventiva',
      dados: { resultado: 'mantida', ...(processo && { processo }) },
      dia,
    });
    const presa = { tipo: 'custodia.prisao', dados: { especie: 'preventiva', processo: '1' } };
    const montado = (...f: Partial<Fato>[]) => montarCaso(vigente(presa, ...f), '2026-11-18');
    const comDuas = montado(revisao('2024-04-01', '1'), revisao('2024-06-20'));
    expect(comDuas.caso.prisaoCautelar).toMatchObject({ inicio: '2024-01-10', ultimaRevisao: '2024-06-20' });
    expect(fatosDoCaminho(comDuas.porQue, 'prisaoCautelar.ultimaRevisao')).toEqual(['f0', 'f2']);
    // A de outro processo e a de prisão anterior não contam.
    const alheias = montado(revisao('2024-04-01', '2'), revisao('2023-12-01')).caso.prisaoCautelar;
    expect(alheias).toEqual({ especie: 'preventiva', inicio: '2024-01-10' });
  });

  it('a temporária prorrogada vai com a prorrogação; a preventiva não a herda', () => {
    const presa = { tipo: 'custodia.prisao', dados: { especie: 'temporaria', processo: '1' } };
    const prorrogada = { tipo: 'custodia.temporaria-prorrogada', dados: {}, dia: '2024-01-14' };
    const preventiva = { tipo: 'custodia.titulo', dados: { especie: 'preventiva', processo: '1' }, dia: '2024-01-18' };
    const cautelar = (...f: Partial<Fato>[]) => montarCaso(vigente(presa, ...f), '2026-11-18').caso.prisaoCautelar;
    expect(cautelar(prorrogada)).toEqual({ especie: 'temporaria', inicio: '2024-01-10', prorrogada: true });
    expect(cautelar(prorrogada, preventiva)).toEqual({ especie: 'preventiva', inicio: '2024-01-18' });
  });

  it('a temporária por crime hediondo na data do fato vai como tal; sem crime imputado, não se sabe', () => {
    const presa = { tipo: 'custodia.prisao', dados: { especie: 'temporaria', processo: '1' } };
    const crime = (tipoPenal: string, processo = '1'): Partial<Fato> => ({
      tipo: 'processos.imputacao',
      dados: { processo, tipoPenal, dataDoFato: '2024-01-05' },
    });
    const hediondo = (...f: Partial<Fato>[]) =>
      montarCaso(vigente(presa, ...f), '2026-11-18').caso.prisaoCautelar?.hediondo;
    expect(hediondo()).toBeUndefined();
    expect(hediondo(crime('cp/art-155/caput'))).toBe(false);
    // Homicídio qualificado é hediondo; basta um (Lei 8.072/1990, arts. 1º, I, e 2º, § 4º).
    expect(hediondo(crime('cp/art-155/caput'), crime('cp/art-121/par-2/inc-ii'))).toBe(true);
    expect(hediondo(crime('cp/art-155/caput'), crime('cp/art-121/par-2/inc-ii', '2'))).toBe(false);
  });

  it('saber que não é o caso também se diz; vale o último', () => {
    const gestante = (dia: string, tem?: boolean): Partial<Fato> => ({
      tipo: 'pessoas.condicao',
      dados: { condicao: 'gestante', ...(tem !== undefined && { tem }) },
      dia,
    });
    const pessoa = (...f: Partial<Fato>[]) => montarCaso(vigente(...f), '2026-11-18').caso.pessoa;
    expect(pessoa(gestante('2026-01-01', false))).toEqual({ gestante: false });
    expect(pessoa(gestante('2026-01-01'), gestante('2026-09-01', false))).toEqual({ gestante: false });
    expect(pessoa(gestante('2026-01-01', false), gestante('2026-09-01', true))).toEqual({ gestante: true });
  });

  it('a condição só vale enquanto dura', () => {
    const gestante = {
      tipo: 'pessoas.condicao',
      dados: { condicao: 'gestante' },
      dia: '2026-01-01',
      ate: '2026-09-30',
    };
    expect(montarCaso(vigente(gestante), '2026-05-01').caso.pessoa).toEqual({ gestante: true });
    expect(montarCaso(vigente(gestante), '2026-10-01').caso.pessoa).toEqual({});
  });

  it('fatos que se contradizem não dão data: dizem quais são', () => {
    const r = calcularPessoa(vigente(CONDENACAO, { tipo: 'custodia.fuga', dia: '2025-01-01' }), '2026-11-18');
    expect(r.calculo).toBeUndefined();
    expect(r.contradicoes).toMatchObject([{ fatos: ['f1'], mensagem: expect.stringContaining('fuga sem prisão') }]);
  });
});
