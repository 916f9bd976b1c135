import { describe, expect, it, test } from 'vitest';
import type { Marco } from '../../../direito/resultado.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { condicoesDe } from './condicoes.ts';

const HOJE = '2026-11-18';

const fato = (tipo: string, dia: string, dados: object = {}): FatoVigente => ({
  pessoaId: 'p',
  id: `${tipo} ${dia}`,
  raiz: `${tipo} ${dia}`,
  tipo,
  dia,
  dados: { ...dados },
  soubeEm: new Date(`${dia}T12:00:00Z`),
  fonte: 'teste',
  efeito: 'registra',
  sigilo: 'publico',
});

const MARCO: Marco = {
  tipo: 'progressao',
  regime: 'semiaberto',
  situacao: 'alcancado',
  data: '2026-06-04',
  trilha: [],
  requisitos: [
    { nome: 'bom-comportamento', estado: 'desconhecido', norma: 'LEP art. 112, §1º' },
    { nome: 'exame-criminologico', estado: 'desconhecido', norma: 'LEP art. 112, §1º' },
  ],
};

const sugestoes = (marco: Marco, ...fatos: FatoVigente[]) =>
  Object.fromEntries(condicoesDe(marco, fatos, HOJE).map((c) => [c.id, c.sugestao]));

describe('a lista de conferência', () => {
  it('traz o tempo, os requisitos do marco, as faltas e as ordens; só marca o que está provado', () => {
    expect(sugestoes(MARCO)).toEqual({
      tempo: 'cumprido',
      'bom-comportamento': undefined,
      'exame-criminologico': undefined,
      'faltas-pendentes': 'cumprido',
      'outras-ordens': 'cumprido',
    });
  });

  it.each([
    ['otima', 'cumprido'],
    ['boa', 'cumprido'],
    ['regular', undefined],
    ['ma', 'nao'],
  ])('conduta %s: %s', (conduta, sugestao) => {
    const atestado = fato('custodia.atestado', '2026-10-01', { conduta });
    expect(sugestoes(MARCO, atestado)['bom-comportamento']).toBe(sugestao);
  });

  it('exame desfavorável não decide: quem verifica diz', () => {
    const exame = (parecer: string) => fato('custodia.exame-criminologico', '2026-10-01', { parecer });
    expect(sugestoes(MARCO, exame('favoravel'))['exame-criminologico']).toBe('cumprido');
    expect(sugestoes(MARCO, exame('desfavoravel'))['exame-criminologico']).toBeUndefined();
  });

  it('falta sem decisão e ordem de prisão em aberto não vêm marcadas, e se dizem', () => {
    const falta = fato('custodia.falta', '2026-09-01', { natureza: 'grave', conduta: 'fuga' });
    const ordem = fato('processos.ordem-de-prisao', '2026-08-01', { especie: 'preventiva' });
    const condicoes = condicoesDe(MARCO, [falta, ordem], HOJE);
    const de = (id: string) => condicoes.find((c) => c.id === id);
    expect([de('faltas-pendentes')?.sugestao, de('outras-ordens')?.sugestao]).toEqual([undefined, undefined]);
    expect(de('faltas-pendentes')?.sabido).toContain('1 falta (01/09/2026');
    expect(de('outras-ordens')?.sabido).toContain('1 ordem em aberto');
  });
});

test.each([
  ['futuro', { situacao: 'futuro', data: '2027-01-10' }, 'nao'],
  [
    'futuro, já cumprido na leitura mais favorável',
    { situacao: 'futuro', data: '2026-11-20', dataMaisCedo: HOJE },
    undefined,
  ],
  ['sem data', { situacao: 'indeterminado', data: undefined }, undefined],
] as const)('o tempo %s', (_, campos, sugestao) => {
  const { data: _data, ...semData } = MARCO;
  expect(sugestoes({ ...semData, ...(campos as Partial<Marco>) })['tempo']).toBe(sugestao);
});
