import { expect, test } from 'vitest';
import { buscarTipoPenal } from '../../../direito/tipos-penais/index.ts';
import { SISTEMA } from '../../acesso/index.ts';
import { conferirPessoa, type FatoNovo, type QualquerTipo } from '../../pessoas/index.ts';
import { quemE } from '../../pessoas/para-testes.ts';
import { avisosDoFato } from '../avisos.ts';
import {
  alvara,
  alvaraEncerrado,
  condenacao,
  fianca,
  fiancaEncerrada,
  imputacao,
  inquerito,
  marco,
  ordemDePrisao,
  ordemEncerrada,
  TIPOS_DOS_PROCESSOS,
} from './index.ts';
import { lerPena, penaEmPalavras } from './pena.ts';

const AGORA = new Date('2026-11-18T12:00:00-03:00');
const PROCESSO = '00000015920011000001'.padEnd(20, '0');
const CONDENACAO = '0198a000-0000-7000-8000-000000000001';
const ORDEM = '0198a000-0000-7000-8000-000000000002';
const ALVARA = '0198a000-0000-7000-8000-000000000003';
const FIANCA = '0198a000-0000-7000-8000-000000000004';

const fato = (tipo: QualquerTipo, dados: Record<string, unknown>, resto: Partial<FatoNovo> = {}): FatoNovo => ({
  tipo,
  dados,
  dia: '2026-03-10',
  fonte: 'autos',
  ...resto,
});

/** Os códigos do que impede, quando se lançam juntos. */
function recusas(...fatos: readonly FatoNovo[]): string[] {
  const onde = { agora: AGORA, fuso: 'America/Sao_Paulo', quem: SISTEMA };
  const r = conferirPessoa(onde, { fatos: [...quemE(), ...fatos] });
  return r.ok ? [] : r.recusas.map((x) => x.codigo);
}

const ROUBO = { processo: PROCESSO, tipoPenal: 'cp/art-157/caput', dataDoFato: '2025-01-02', pena: '5a4m0d' };
const condenada = fato(condenacao, ROUBO, { id: CONDENACAO });

test.each([
  ['crime depois da decisão', { dataDoFato: '2026-03-11' }, 'fato-depois'],
  ['pena zero', { pena: '0a0m0d' }, 'duracao-nula'],
  ['fração que não é fração', { fracaoFixadaProgressao: '3/2' }, 'fracao-invalida'],
  ['tentado com morte', { tentado: true, resultadoMorte: true }, 'tentativa-com-morte'],
])('condenação com %s', (_, mudanca, codigo) => {
  expect(recusas(fato(condenacao, { ...ROUBO, ...mudanca }))).toEqual([codigo]);
});

test('condenação só com o processo se guarda: o que a sentença não diz não se presume', () => {
  expect(recusas(fato(condenacao, { processo: PROCESSO }))).toEqual([]);
});

test.each([
  ['de condenação que não há', {}, {}, []],
  ['antes do crime', { marco: 'denunciaRecebida' }, { dia: '2025-01-01' }, ['fora-de-ordem']],
  ['suspensão sem fim', { marco: 'suspensao' }, {}, ['falta-ate']],
  ['suspensão com fim', { marco: 'suspensao' }, { ate: '2026-04-10' }, []],
  ['sentença com fim', { marco: 'sentenca' }, { ate: '2026-04-10' }, ['sem-periodo']],
  ['interrupção sem causa', { marco: 'interrupcao' }, {}, ['falta-causa']],
  ['sentença com causa', { marco: 'sentenca', causa: 'fuga' }, {}, ['causa-a-mais']],
])('marco: %s', (_, dados, resto, esperado) => {
  const dito = { condenacaoId: CONDENACAO, marco: 'sentenca', ...dados };
  expect(recusas(condenada, fato(marco, dito, resto))).toEqual(esperado);
});

test('marco de condenação desconhecida', () => {
  expect(recusas(fato(marco, { condenacaoId: CONDENACAO, marco: 'sentenca' }))).toEqual(['referencia-desconhecida']);
});

const ordem = (dados: Record<string, unknown> = {}) =>
  fato(ordemDePrisao, { especie: 'preventiva', ...dados }, { id: ORDEM });
const baixa = (motivo: string, dia = '2026-05-01') => fato(ordemEncerrada, { ordemId: ORDEM, motivo }, { dia });

test('ordem que vence antes de expedida', () => {
  expect(recusas(ordem({ validade: '2026-03-09' }))).toEqual(['fora-de-ordem']);
});

test.each([
  ['duas vezes', [ordem(), baixa('cumprida'), baixa('revogada')], ['ja-encerrada']],
  ['antes da expedição', [ordem(), baixa('cumprida', '2026-03-09')], ['fora-de-ordem']],
  ['no mesmo dia', [ordem(), baixa('cumprida', '2026-03-10')], []],
  ['de ordem que não há', [baixa('cumprida')], ['referencia-desconhecida']],
  ['por vencimento, sem ter validade', [ordem(), baixa('vencida')], ['nao-venceu']],
  ['por vencimento, no último dia', [ordem({ validade: '2026-05-01' }), baixa('vencida')], ['nao-venceu']],
  ['por vencimento, no dia seguinte', [ordem({ validade: '2026-04-30' }), baixa('vencida')], []],
])('baixa %s', (_, fatos, esperado) => {
  expect(recusas(...fatos)).toEqual(esperado);
});

test('só o cumprimento se certifica por outro juízo', () => {
  const certidao = (motivo: string) => fato(ordemEncerrada, { ordemId: ORDEM, motivo, porOutro: 'Vara de Longe' });
  expect(recusas(ordem(), certidao('cumprida'))).toEqual([]);
  expect(recusas(ordem(), certidao('revogada'))).toEqual(['nao-se-cumpriu']);
});

const doAlvara = (dados: Record<string, unknown> = {}, resto: Partial<FatoNovo> = { hora: '15:00' }) =>
  fato(alvara, { processo: PROCESSO, especie: 'absolvicao', ...dados }, { id: ALVARA, ...resto });
const fimDoAlvara = (dia = '2026-03-11') => fato(alvaraEncerrado, { alvaraId: ALVARA, motivo: 'cumprido' }, { dia });
const daFianca = () => fato(fianca, { valor: 1500 }, { id: FIANCA });
const fimDaFianca = (dia = '2026-03-11') => fato(fiancaEncerrada, { fiancaId: FIANCA, motivo: 'recolhida' }, { dia });

test.each([
  ['alvará sem hora', [doAlvara({}, {})], ['falta-hora']],
  ['alvará de ordem que não há', [doAlvara({ ordemId: ORDEM })], ['referencia-desconhecida']],
  ['alvará da ordem que há', [ordem(), doAlvara({ ordemId: ORDEM })], []],
  ['baixa de alvará que não há', [fimDoAlvara()], ['referencia-desconhecida']],
  ['baixa do alvará duas vezes', [doAlvara(), fimDoAlvara(), fimDoAlvara()], ['ja-encerrada']],
  ['baixa antes do alvará', [doAlvara(), fimDoAlvara('2026-03-09')], ['fora-de-ordem']],
  ['fiança recolhida', [daFianca(), fimDaFianca()], []],
  ['fiança recolhida duas vezes', [daFianca(), fimDaFianca(), fimDaFianca()], ['ja-encerrada']],
  ['recolhimento de fiança que não há', [fimDaFianca()], ['referencia-desconhecida']],
])('%s', (_, fatos, esperado) => {
  expect(recusas(...fatos)).toEqual(esperado);
});

test('o alvará é só do magistrado, e não se delega', () => {
  expect(alvara.permissao).toBe('execucao.decisao.lancar');
});

test('o Ministério Público não recebe o inquérito antes de ele começar', () => {
  const dados = { rito: 'comum', preso: true, prisao: '2026-03-01', inqueritoRecebidoPeloMP: '2026-02-28' };
  expect(recusas(fato(inquerito, dados))).toEqual(['fora-de-ordem']);
  expect(recusas(fato(inquerito, { ...dados, inqueritoRecebidoPeloMP: '2026-03-01' }))).toEqual([]);
});

test('quem lança é quem o art. 3º da Lei 12.714/2012 nomeia', () => {
  const de = (inciso: string) => TIPOS_DOS_PROCESSOS.filter((t) => t.art2 === inciso).map((t) => t.permissao);
  expect(new Set(de('IV'))).toEqual(new Set(['custodia.prisao.lancar']));
  expect(new Set(de('V'))).toEqual(new Set(['execucao.decisao.lancar']));
});

test.each([
  ['5a4m0d', '5 anos e 4 meses', { anos: 5, meses: 4, dias: 0 }],
  ['10d', '10 dias', { anos: 0, meses: 0, dias: 10 }],
])('a pena %s é %s', (texto, extenso, partes) => {
  expect(lerPena(texto)).toEqual(partes);
  expect(penaEmPalavras(texto)).toBe(extenso);
});

test('avisa do dígito, do crime fora do catálogo e do que falta; não impede', () => {
  const dados = { processo: '00022746720198010001', tipoPenal: 'roubo de galinha', dataDoFato: '2025-01-02' };
  expect(recusas(fato(condenacao, dados))).toEqual([]);
  expect(avisosDoFato('processos.condenacao', dados).map((a) => `${a.codigo}: ${a.campo}`)).toEqual([
    'numero-cnj: processo',
    'tipo-penal-desconhecido: tipoPenal',
    'falta-para-calcular: pena',
    'falta-para-calcular: regimeInicial',
    'falta-para-calcular: reincidencia',
  ]);
  // Res. CNJ 65/2008: o número real desta ação, conferido na fonte.
  expect(avisosDoFato('processos.participacao', { processo: '00022746620198010001' })).toEqual([]);
});

test('todo tipo se diz em frase, também com o mínimo', () => {
  const minimos: Record<string, Record<string, unknown>> = {
    'processos.participacao': { processo: PROCESSO, polo: 'reu' },
    'processos.imputacao': { tipoPenal: 'cp/art-157/caput', dataDoFato: '2025-01-02' },
    'processos.inquerito': { rito: 'comum', preso: false },
    'processos.condenacao': { processo: PROCESSO },
    'processos.marco': { condenacaoId: CONDENACAO, marco: 'sentenca' },
    'processos.guia': { processo: PROCESSO, especie: 'recolhimento' },
    'processos.ordem-de-prisao': { especie: 'civil' },
    'processos.ordem-encerrada': { ordemId: ORDEM, motivo: 'cumprida' },
    'processos.alvara': { processo: PROCESSO, especie: 'absolvicao' },
    'processos.alvara-encerrado': { alvaraId: ALVARA, motivo: 'cumprido' },
    'processos.fianca': { valor: 1 },
    'processos.fianca-encerrada': { fiancaId: FIANCA, motivo: 'recolhida' },
    'processos.medida-de-seguranca': { processo: PROCESSO, especie: 'internacao' },
  };
  for (const tipo of TIPOS_DOS_PROCESSOS) {
    const dados = minimos[tipo.tipo] ?? {};
    for (const frase of [tipo.frase(dados), tipo.emPalavras?.(dados) ?? '']) {
      expect(frase, tipo.tipo).not.toMatch(/undefined|null|NaN/);
    }
  }
  expect(imputacao.frase({ tipoPenal: 'cp/art-157/caput', dataDoFato: '2025-01-02' })).toBe(
    `Crime imputado: ${buscarTipoPenal('cp/art-157/caput')?.nome} (CP art. 157, caput)`,
  );
});
