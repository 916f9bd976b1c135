import { describe, expect, it } from 'vitest';
import { type Marco, TIPOS_DE_MARCO } from '../../../../direito/resultado.ts';
import { casoDeExemplo, HOJE, PROGRESSAO_VENCIDA } from './exemplo-para-teste.ts';
import { enumerar, fraseDoMarco } from './frases.ts';

const caso = casoDeExemplo();
const marco = (partes: Partial<Marco> & Pick<Marco, 'tipo'>): Marco => ({ situacao: 'futuro', trilha: [], ...partes });
const inteira = (m: Marco): string => {
  const f = fraseDoMarco(m, HOJE, caso);
  return [f.texto, f.data, `[${f.selo}]`, f.ressalva].filter(Boolean).join(' ');
};

describe('frase do marco', () => {
  it('diz o que já se pode pedir, desde quando e há quantos dias (caso impresso pelo SEEU)', () => {
    expect(inteira(PROGRESSAO_VENCIDA)).toBe(
      'Pode pedir o semiaberto (progressão de regime) desde 16 de agosto de 2027 [há 12 dias] ' +
        'há leitura que antecipa para 15 de agosto de 2027, contando o dia do começo',
    );
  });

  it('até 30 dias é âmbar; no 31º, neutro', () => {
    const perto = marco({ tipo: 'livramento', data: '2027-09-06' });
    expect(fraseDoMarco(perto, HOJE, caso)).toMatchObject({ tom: 'proximo', selo: 'em 9 dias' });
    expect(fraseDoMarco(marco({ tipo: 'livramento', data: '2027-09-27' }), HOJE, caso).tom).toBe('proximo');
    expect(fraseDoMarco(marco({ tipo: 'livramento', data: '2027-09-28' }), HOJE, caso).tom).toBe('futuro');
  });

  it('leitura que já chegou deixa o marco âmbar, ainda que a oficial esteja longe', () => {
    const m = marco({
      tipo: 'progressao',
      regime: 'aberto',
      data: '2028-03-01',
      dataMaisCedo: '2027-08-01',
      alternativas: [{ leitura: 'por-condenacao', data: '2027-08-01' }],
    });
    const f = fraseDoMarco(m, HOJE, caso);
    expect(f.tom).toBe('proximo');
    expect(f.ressalva).toBe(
      'há leitura pela qual a data já chegou, em 1º de agosto de 2027, com a fração própria de cada condenação',
    );
  });

  it('data mais cedo que não é de uma leitura só diz que são várias somadas', () => {
    const m = marco({ tipo: 'termino', data: '2030-01-10', dataMaisCedo: '2029-12-25', alternativas: [] });
    expect(fraseDoMarco(m, HOJE, caso).ressalva).toContain('somadas as leituras mais favoráveis');
  });

  it('o indeterminado traz o intervalo e o que falta, em palavras', () => {
    const m = marco({
      tipo: 'progressao',
      regime: 'semiaberto',
      situacao: 'indeterminado',
      intervalo: { de: '2026-02-01', ate: '2027-05-03' },
      faltam: ['condenacoes[0].dataDoFato'],
    });
    expect(inteira(m)).toBe(
      'Falta dado para saber quando poderá pedir o semiaberto (progressão de regime) [talvez já] ' +
        'entre 01/02/2026 e 03/05/2027, conforme a data do fato da condenação A',
    );
    const semFim = { ...m, intervalo: { de: '2026-02-01' }, faltam: ['eventos.recaptura'] };
    expect(fraseDoMarco(semFim, HOJE, caso).ressalva).toBe(
      'não antes de 01/02/2026, conforme o evento de recaptura (ou de nova prisão)',
    );
  });

  it('indeterminado que talvez já tenha chegado pede conferência já', () => {
    const m = marco({ tipo: 'livramento', situacao: 'indeterminado', intervalo: { de: HOJE, ate: '2030-01-01' } });
    expect(fraseDoMarco(m, HOJE, caso)).toMatchObject({ tom: 'proximo', selo: 'talvez já' });
    const ainda = { ...m, intervalo: { de: '2027-08-29' } };
    expect(fraseDoMarco(ainda, HOJE, caso)).toMatchObject({ tom: 'indeterminado', selo: 'faltam dados' });
  });

  it('data firme que um dado pode mudar traz o intervalo', () => {
    const m = marco({
      tipo: 'prescricao-executoria',
      situacao: 'alcancado',
      data: '2024-03-31',
      dataMaisCedo: '2024-03-31',
      intervalo: { de: '2020-03-31', ate: '2024-03-31' },
      faltam: ['pessoa.nascimento'],
    });
    expect(fraseDoMarco(m, HOJE, caso).ressalva).toBe(
      'pode ficar entre 31/03/2020 e 31/03/2024, conforme a data de nascimento da pessoa',
    );
  });

  it('prescrição que não corre diz se outra leitura já a consumou', () => {
    const m = marco({
      tipo: 'prescricao-executoria',
      situacao: 'vedado',
      dataMaisCedo: '2026-05-01',
      alternativas: [{ leitura: 'transitoParaAcusacao', data: '2026-05-01' }],
      trilha: [{ passo: 'Presa, o prazo não corre', norma: 'CP art. 116' }],
    });
    const f = fraseDoMarco(m, HOJE, caso);
    expect(f).toMatchObject({ tom: 'proximo', selo: 'talvez já' });
    expect(f.ressalva).toContain('a data já chegou, em 1º de maio de 2026, contando do trânsito para a acusação');
    expect(fraseDoMarco({ ...m, dataMaisCedo: undefined, alternativas: [] }, HOJE, caso)).toMatchObject({
      tom: 'vedado',
      selo: 'não corre agora',
    });
  });

  it('junta os campos do mesmo dono', () => {
    const faltam = ['condenacoes[0].dataDoFato', 'condenacoes[0].caracteristicas.hediondo', 'condenacoes[0].pena'];
    const m = marco({ tipo: 'livramento', situacao: 'indeterminado', faltam });
    expect(fraseDoMarco(m, HOJE, caso).ressalva).toBe(
      'conforme a data do fato e a pena da condenação A e se o crime é hediondo ou equiparado (condenação A)',
    );
  });

  it('o vedado diz por quê, com a norma', () => {
    const m = marco({
      tipo: 'livramento',
      situacao: 'vedado',
      trilha: [{ passo: 'A lei veda o livramento', norma: 'LEP art. 112, VI, a', valor: 'vedado' }],
    });
    const f = fraseDoMarco(m, HOJE, caso);
    expect(f.tom).toBe('vedado');
    expect(f.texto).toMatch(/livramento condicional\): a lei veda o livramento$/);
    expect(f.ressalva).toBe('LEP art. 112, VI, a');
  });

  it('o decreto que não se alcançou diz que nenhuma hipótese serviu', () => {
    const m = marco({
      tipo: 'comutacao',
      decreto: '12.338/2024',
      situacao: 'nao-alcancado',
      trilha: [
        { passo: 'Hipóteses do decreto', norma: 'Decreto 12.338/2024', passos: [{ passo: 'Art. 13', valor: 'não' }] },
      ],
    });
    expect(inteira(m)).toBe(
      'Comutação do Decreto 12.338/2024: nenhuma hipótese se cumpriu com os fatos informados ' +
        '[requisito não alcançado] Decreto 12.338/2024',
    );
  });

  it('o concedido diz quem e quando', () => {
    const m = marco({ tipo: 'livramento', situacao: 'alcancado', data: '2026-01-01', concedidoEm: '2026-05-04' });
    expect(inteira(m)).toBe('O juiz concedeu o livramento condicional em 4 de maio de 2026 [concedido]');
    const inquerito = marco({ tipo: 'inquerito', data: '2026-01-01', concedidoEm: '2025-12-20' });
    expect(inteira(inquerito)).toBe('O inquérito chegou ao Ministério Público em 20 de dezembro de 2025 [feito]');
  });

  it('todo tipo tem frase de quem já chegou e de quem ainda vem, sem palavra de programa', () => {
    for (const tipo of TIPOS_DE_MARCO) {
      const chegou = fraseDoMarco(marco({ tipo, situacao: 'alcancado', data: '2027-08-28' }), HOJE, caso);
      const vem = fraseDoMarco(marco({ tipo, data: '2029-01-01' }), HOJE, caso);
      expect(chegou.selo).toBe('hoje');
      expect(vem.selo).toBe('em 1 ano e 4 meses');
      expect(chegou.texto).not.toBe(vem.texto);
      for (const f of [chegou, vem]) {
        expect(f.texto.length).toBeGreaterThan(15);
        expect(f.texto).not.toMatch(/undefined|-punitiva|-executoria/);
      }
    }
  });

  it('identifica o decreto e a condenação', () => {
    const indulto = marco({ tipo: 'indulto', decreto: '12.338/2024', situacao: 'alcancado', data: '2024-12-25' });
    expect(fraseDoMarco(indulto, HOJE, caso).texto).toContain('indulto do Decreto 12.338/2024');
    const prescricao = marco({ tipo: 'prescricao-executoria', condenacao: 'B', data: '2030-01-01' });
    expect(fraseDoMarco(prescricao, HOJE, caso).texto).toContain('da condenação B');
  });
});

describe('enumerar', () => {
  it('escreve como se fala', () => {
    expect(enumerar(['a'])).toBe('a');
    expect(enumerar(['a', 'b'])).toBe('a e b');
    expect(enumerar(['a', 'b', 'c'])).toBe('a, b e c');
  });
});
