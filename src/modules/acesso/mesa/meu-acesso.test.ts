import { expect, test } from 'vitest';
import type { FatosDoUsuario, LotacaoDeFato, VinculoDeFato } from '../permissao/fatos.ts';
import { avisosDoMeuAcesso } from './meu-acesso.ts';

const AGORA = new Date('2026-11-18T12:00:00-03:00');

const LOTACAO: LotacaoDeFato = {
  id: 'l',
  lotacaoId: 'l',
  usuarioId: 'u',
  estruturaId: 'e',
  nome: 'Núcleo',
  caminho: '/e/',
  cargo: 'Defensora',
  especie: 'ordinaria',
  ato: 'Portaria 1',
  inicio: '2026-01-01',
  fuso: 'America/Sao_Paulo',
};
const ACORDO = { numero: 'TCT 3', vigenciaInicio: '2026-01-01', vigenciaFim: '2026-12-18', escopo: [] };

function avisos(v: Partial<VinculoDeFato>, lotacao: Partial<LotacaoDeFato> = {}): string[] {
  const vinculo = { lotacaoId: 'l', papel: 'suporte', inicio: '2026-01-01', autorizadoEm: AGORA, ...v };
  const fatos: FatosDoUsuario = {
    id: 'u',
    nome: 'Fulana',
    usuario: { criadoEm: AGORA },
    lotacoes: [{ ...LOTACAO, ...lotacao }],
    vinculos: [vinculo],
    delegacoes: [],
    calendario: { feriados: [], recessos: [] },
    leituraParada: false,
  };
  return avisosDoMeuAcesso(fatos, 'l', AGORA).map((a) => a.texto);
}

test.each([
  ['hoje é o último dia', { fim: '2026-11-18' }, ['O papel Suporte acaba em 18/11/2026 (hoje é o último dia).']],
  ['o trigésimo dia avisa', { fim: '2026-12-18' }, ['O papel Suporte acaba em 18/12/2026 (em 30 dias).']],
  ['o seguinte, não', { fim: '2026-12-19' }, []],
  ['o que já acabou, não', { fim: '2026-11-17' }, []],
  ['sem fim, nada', {}, []],
  ['encerrado, nada', { fim: '2026-11-20', encerradoEm: AGORA }, []],
  [
    'o acordo leva junto',
    { acordo: ACORDO },
    ['O papel Suporte acaba em 18/12/2026 (em 30 dias), com o acordo TCT 3.'],
  ],
  [
    'vale o que acaba antes',
    { acordo: ACORDO, fim: '2026-11-19' },
    ['O papel Suporte acaba em 19/11/2026 (em 1 dia).'],
  ],
  [
    'a revisão sem resposta',
    { confirmarAte: '2026-11-20', acordo: ACORDO },
    ['O papel Suporte acaba em 20/11/2026 (em 2 dias), se ninguém o confirmar na revisão dos acessos.'],
  ],
  ['proposto', { autorizadoEm: undefined }, ['O papel Suporte foi proposto e espera autorização de outra pessoa.']],
])('%s', (_caso, vinculo, esperado) => {
  expect(avisos(vinculo)).toEqual(esperado);
});

test('a lotação que acaba antes vem no alto', () => {
  expect(avisos({ fim: '2026-11-30' }, { fim: '2026-11-20' })).toEqual([
    'A lotação em Núcleo acaba em 20/11/2026 (em 2 dias).',
    'O papel Suporte acaba em 30/11/2026 (em 12 dias).',
  ]);
});
