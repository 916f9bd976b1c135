import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situacaoDoAcordo, ultimoDia, valeEm } from './acordo.ts';
import { comPrazos, type Etapa, fariaCirculo, porQueNaoRetirar } from './etapa.ts';

const TCT = { vigenciaInicio: '2026-02-01', vigenciaFim: '2027-01-31' };

describe('situação do acordo', () => {
  it.each([
    ['2026-01-31', 'futuro'],
    ['2026-02-01', 'vigente'],
    // 31/01/2027 menos 90 dias é 02/11/2026.
    ['2026-11-01', 'vigente'],
    ['2026-11-02', 'a-vencer'],
    ['2027-01-31', 'a-vencer'],
    ['2027-02-01', 'vencido'],
  ])('em %s: %s', (hoje, situacao) => {
    expect(situacaoDoAcordo(TCT, hoje)).toBe(situacao);
  });

  it('denunciado vale até o dia da denúncia, inclusive', () => {
    const denunciado = { ...TCT, denunciadoEm: '2026-06-30' };
    expect(ultimoDia(denunciado)).toBe('2026-06-30');
    expect(['2026-06-30', '2026-07-01'].map((d) => valeEm(denunciado, d))).toEqual([true, false]);
    expect(situacaoDoAcordo(denunciado, '2026-06-01')).toBe('denunciado');
  });
});

const etapa = (letra: string, campos: Partial<Etapa> = {}): Etapa => ({
  letra,
  descricao: '',
  responsavelId: '',
  responsavel: '',
  prazoEmDias: 10,
  ...campos,
});

describe('plano de trabalho SENASP–DPE/RO: 10 dias da publicação, e 10 dias do treinamento', () => {
  const plano = [etapa('a'), etapa('b'), etapa('c', { contaDaEtapa: 'a' })];

  it('conta da publicação, e espera a etapa de que depende', () => {
    const prazos = comPrazos(plano, '2017-11-10', '2017-11-20').map((e) => [e.letra, e.prazo, e.situacao]);
    expect(prazos).toEqual([
      ['a', '2017-11-20', 'no-prazo'],
      ['b', '2017-11-20', 'no-prazo'],
      ['c', undefined, 'espera-outra'],
    ]);
  });

  it('vence no dia seguinte ao prazo; cumprida, abre o prazo da outra', () => {
    const cumprida = [etapa('a', { cumpridaEm: '2017-11-15' }), ...plano.slice(1)];
    const prazos = comPrazos(cumprida, '2017-11-10', '2017-11-21').map((e) => [e.prazo, e.situacao]);
    expect(prazos).toEqual([
      ['2017-11-20', 'cumprida'],
      ['2017-11-20', 'vencida'],
      ['2017-11-25', 'no-prazo'],
    ]);
  });

  it('retira-se só a que ninguém espera e que não foi cumprida', () => {
    expect(porQueNaoRetirar(plano[1]!, plano)).toBeUndefined();
    expect(porQueNaoRetirar(plano[0]!, plano)).toContain('(c)');
    expect(porQueNaoRetirar(etapa('b', { cumpridaEm: '2017-11-15' }), plano)).toContain('já foi cumprida');
    const semC = plano.map((e) => (e.letra === 'c' ? { ...e, retiradaEm: new Date(0) } : e));
    expect(porQueNaoRetirar(semC[0]!, semC)).toBeUndefined();
    expect(comPrazos(semC, '2017-11-10', '2017-12-31').map((e) => e.situacao)).toEqual([
      'vencida',
      'vencida',
      'retirada',
    ]);
  });

  it('círculo é visto, direto ou não, e a conta sempre termina', () => {
    const cadeia = [etapa('a'), etapa('b', { contaDaEtapa: 'a' }), etapa('c', { contaDaEtapa: 'b' })];
    expect(fariaCirculo(cadeia, 'a', 'c')).toBe(true);
    expect(fariaCirculo(cadeia, 'a', 'a')).toBe(true);
    expect(fariaCirculo(cadeia, 'c', 'a')).toBe(false);
    const letras = ['a', 'b', 'c', 'd', 'e', 'f'];
    const qualquer = fc.array(fc.option(fc.constantFrom(...letras), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(qualquer, (deQue) => {
        const etapas: Etapa[] = letras.map((l) => etapa(l));
        letras.forEach((letra, i) => {
          const contaDaEtapa = deQue[i];
          if (contaDaEtapa !== undefined && !fariaCirculo(etapas, letra, contaDaEtapa))
            etapas[i] = etapa(letra, { contaDaEtapa });
        });
        // Sem círculo, cumprir cada etapa cujo prazo já se conhece acaba por dar prazo a todas.
        for (let volta = 0; volta < letras.length; volta++) {
          for (const e of comPrazos(etapas, '2026-01-01', '2026-01-01')) {
            if (e.prazo !== undefined) etapas[letras.indexOf(e.letra)]!.cumpridaEm = e.prazo;
          }
        }
        return comPrazos(etapas, '2026-01-01', '2026-01-01').every((e) => e.prazo !== undefined);
      }),
    );
  });
});
