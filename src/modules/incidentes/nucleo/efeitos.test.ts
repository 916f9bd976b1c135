import { expect, test } from 'vitest';
import type { Marco } from '../../../direito/resultado.ts';
import { type EscritoDaDecisao, efeitosDe } from './efeitos.ts';

const marco = (campos: Partial<Marco> & Pick<Marco, 'tipo'>): Marco => ({
  situacao: 'alcancado',
  trilha: [],
  ...campos,
});
const LETRAS = new Map([['raiz-da-condenacao', 'A']]);
const PROCESSO = '00000017020248060001';

test.each<[string, Marco, Partial<EscritoDaDecisao>, unknown[]]>([
  [
    'progressão: o regime, com o dia do requisito',
    marco({ tipo: 'progressao', regime: 'aberto' }),
    { dataDecidida: '2026-06-04' },
    [['custodia.regime', { regime: 'aberto', motivo: 'progressao', requisitoEm: '2026-06-04' }]],
  ],
  [
    'livramento: o livramento e o alvará',
    marco({ tipo: 'livramento' }),
    { condicoes: 'Apresentar-se todo mês.', processo: PROCESSO },
    [
      ['execucao.livramento', { condicoes: 'Apresentar-se todo mês.' }],
      ['processos.alvara', { especie: 'livramento', processo: PROCESSO }],
    ],
  ],
  [
    'comutação: os dias da conta',
    marco({ tipo: 'comutacao', decreto: '12.338/2024', reducaoDias: 120 }),
    {},
    [['execucao.comutacao', { dias: 120, decreto: '12.338/2024' }]],
  ],
  [
    'comutação: outros dias, se o juízo os diz',
    marco({ tipo: 'comutacao', decreto: '12.338/2024', reducaoDias: 120 }),
    { dias: 100 },
    [['execucao.comutacao', { dias: 100, decreto: '12.338/2024' }]],
  ],
  [
    'indulto de uma condenação: a condenação vai pelo fato',
    marco({ tipo: 'indulto', decreto: '12.338/2024', condenacao: 'A' }),
    {},
    [['execucao.indulto', { condenacaoId: 'raiz-da-condenacao', decreto: '12.338/2024' }]],
  ],
  [
    'preventiva revogada: a revisão e o alvará',
    marco({ tipo: 'revisao-da-preventiva' }),
    { processo: PROCESSO },
    [
      ['custodia.revisao-da-preventiva', { resultado: 'revogada' }],
      ['processos.alvara', { especie: 'revogacao-da-preventiva', processo: PROCESSO }],
    ],
  ],
  [
    'preventiva mantida: a revisão, de que se conta a seguinte',
    marco({ tipo: 'revisao-da-preventiva' }),
    { resultado: 'negado', processo: PROCESSO },
    [['custodia.revisao-da-preventiva', { resultado: 'mantida' }]],
  ],
  ['saída temporária: nenhum, quem registra é a unidade', marco({ tipo: 'saida-temporaria' }), {}, []],
  ['negado não tem efeito', marco({ tipo: 'progressao', regime: 'aberto' }), { resultado: 'negado' }, []],
  ['prejudicado não tem efeito', marco({ tipo: 'revisao-da-preventiva' }), { resultado: 'prejudicado' }, []],
])('%s', (_, m, escrito, esperado) => {
  const efeitos = efeitosDe(m, { resultado: 'concedido', ...escrito }, LETRAS);
  expect(efeitos.map((e) => [e.tipo.tipo, e.dados])).toEqual(esperado);
});
