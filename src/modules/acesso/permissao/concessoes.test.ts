import { describe, expect, it } from 'vitest';
import { concessoesDe } from './concessoes.ts';
import type { FatosDoUsuario } from './fatos.ts';
import { AGORA, ANTES, fatos, lotacao, vinculo } from './para-testes.ts';

const ids = (f: FatosDoUsuario, agora = AGORA, l = f.lotacoes[0] ?? lotacao()): string[] =>
  concessoesDe(f, l, agora).concessoes.map((c) => c.permissao);
const porques = (f: FatosDoUsuario, agora = AGORA): string[] => [
  ...new Set(concessoesDe(f, f.lotacoes[0] ?? lotacao(), agora).perdidas.map((p) => p.porque)),
];

describe('o que a lotação e os vínculos dão', () => {
  it('a lotação aberta dá o básico; o vínculo autorizado, o papel', () => {
    expect(ids(fatos({ vinculos: [] }))).toContain('acesso.estrutura.ver');
    expect(ids(fatos())).toContain('acesso.vinculo.propor');
  });

  it('vínculo só proposto não dá nada e diz que espera autorização', () => {
    const f = fatos({ vinculos: [vinculo({ autorizadoEm: undefined })] });
    expect(ids(f)).not.toContain('acesso.vinculo.propor');
    expect(porques(f)).toEqual(['O papel Cadastrador(a) vinculador(a) foi proposto e espera autorização.']);
  });

  it('vale no último dia e acaba à meia-noite do fuso da lotação', () => {
    const f = fatos({ vinculos: [vinculo({ fim: '2026-03-10' })] });
    // Em São Paulo (UTC−3) o dia 10 acaba às 3h UTC do dia 11.
    expect(ids(f, new Date('2026-03-11T02:59:59.999Z'))).toContain('acesso.vinculo.propor');
    expect(ids(f, new Date('2026-03-11T03:00:00Z'))).not.toContain('acesso.vinculo.propor');
    const acre = fatos({ ...f, lotacoes: [lotacao({ fuso: 'America/Rio_Branco' })] });
    expect(ids(acre, new Date('2026-03-11T04:59:59Z'))).toContain('acesso.vinculo.propor');
    expect(ids(acre, new Date('2026-03-11T05:00:00Z'))).not.toContain('acesso.vinculo.propor');
  });

  it('acaba com o acordo, e o escopo do acordo limita o papel', () => {
    const acordo = {
      numero: 'TCT 3/2020',
      vigenciaInicio: '2026-01-01',
      vigenciaFim: '2026-03-09',
      escopo: ['acesso.usuario.ver'],
    };
    const vencido = fatos({ vinculos: [vinculo({ acordo })] });
    expect(porques(vencido)).toEqual([
      'O papel Cadastrador(a) vinculador(a) acabou em 09/03/2026, com o acordo TCT 3/2020.',
    ]);
    const vigente = fatos({ vinculos: [vinculo({ acordo: { ...acordo, vigenciaFim: '2026-03-10' } })] });
    expect(ids(vigente)).toContain('acesso.usuario.ver');
    expect(ids(vigente)).not.toContain('acesso.vinculo.propor');
  });

  it('acaba quando a revisão passa do prazo sem que ninguém o confirme', () => {
    const f = fatos({ vinculos: [vinculo({ confirmarAte: '2026-03-10' })] });
    expect(ids(f, new Date('2026-03-11T02:59:59Z'))).toContain('acesso.vinculo.propor');
    expect(ids(f, new Date('2026-03-11T03:00:00Z'))).not.toContain('acesso.vinculo.propor');
    expect(porques(fatos({ vinculos: [vinculo({ confirmarAte: '2026-03-09' })] }))).toEqual([
      'O papel Cadastrador(a) vinculador(a) não foi confirmado na revisão dos acessos, que acabou em 09/03/2026.',
    ]);
  });

  it('lotação encerrada, estrutura inativada ou pessoa suspensa: nada', () => {
    expect(ids(fatos({ lotacoes: [lotacao({ encerradaEm: AGORA })] }))).toEqual([]);
    expect(ids(fatos({ lotacoes: [lotacao({ estruturaInativadaEm: AGORA })] }))).toEqual([]);
    expect(ids(fatos({ usuario: { criadoEm: ANTES, suspensoEm: AGORA } }))).toEqual([]);
  });

  it('mais de 90 dias sem uso: nada, até a readmissão', () => {
    const em90 = new Date(ANTES.getTime() + 90 * 86_400_000);
    const em91 = new Date(em90.getTime() + 1);
    expect(ids(fatos(), em90)).toContain('acesso.vinculo.propor');
    expect(ids(fatos(), em91)).toEqual([]);
    expect(ids(fatos({ usuario: { criadoEm: ANTES, readmitidoEm: em90 } }), em91)).toContain('acesso.vinculo.propor');
  });
});

describe('plantão', () => {
  const calendario = { feriados: [{ dia: '2026-04-21' }], recessos: [{ inicio: '2026-12-20', fim: '2027-01-06' }] };
  const em = (especie: 'plantao-de-regiao' | 'plantao-de-circunscricao', instante: string) =>
    ids(
      fatos({ calendario, lotacoes: [lotacao({ especie })], usuario: { criadoEm: new Date(instante) } }),
      new Date(instante),
    ).length > 0;

  it.each([
    ['plantao-de-regiao', '2026-03-14T03:00:00Z', true, 'sábado, 0h em São Paulo'],
    ['plantao-de-regiao', '2026-03-14T02:59:59Z', false, 'sexta, 23h59'],
    ['plantao-de-regiao', '2026-03-16T02:59:59Z', true, 'domingo, 23h59'],
    ['plantao-de-regiao', '2026-03-16T03:00:00Z', false, 'segunda, 0h'],
    ['plantao-de-regiao', '2026-04-21T12:00:00Z', true, 'feriado numa terça'],
    ['plantao-de-regiao', '2026-12-26T12:00:00Z', false, 'sábado do recesso'],
    ['plantao-de-circunscricao', '2026-12-26T12:00:00Z', true, 'sábado do recesso'],
    ['plantao-de-circunscricao', '2027-01-07T02:59:59Z', true, 'último minuto do recesso'],
    ['plantao-de-circunscricao', '2027-01-07T03:00:00Z', false, 'o recesso acabou'],
  ] as const)('%s em %s: %s (%s)', (especie, instante, abre, _quando) => {
    expect(em(especie, instante)).toBe(abre);
  });
});

describe('delegação', () => {
  const delegante = {
    nome: 'Beltrana',
    usuario: { criadoEm: ANTES },
    lotacao: lotacao({ lotacaoId: 'L9', id: 'L9', usuarioId: 'U9', caminho: '/x/y/' }),
    vinculos: [vinculo({ lotacaoId: 'L9', papel: 'cadastrador-autorizador' })],
  };
  const delegacao = {
    paraLotacaoId: 'L1',
    permissoes: ['acesso.alerta.tratar', 'acesso.vinculo.autorizar', 'auditoria.registro.buscar'],
    inicio: '2026-03-01',
    fim: '2026-03-10',
    delegante,
  };
  const com = (d: Partial<typeof delegacao> & { encerradaEm?: Date } = {}) =>
    fatos({ vinculos: [], delegacoes: [{ ...delegacao, ...d }] });

  it('passa só o que quem delega tem e se pode delegar, no lugar de quem delega', () => {
    const recebidas = concessoesDe(com(), lotacao(), AGORA).concessoes.filter((c) => c.origem.includes('Beltrana'));
    expect(recebidas.map((c) => [c.permissao, c.local?.caminho])).toEqual([['acesso.alerta.tratar', '/x/y/']]);
  });

  it('acaba no prazo, quando encerrada, ou quando quem delegou perde o que tinha', () => {
    const tem = (f: FatosDoUsuario, agora = AGORA) => ids(f, agora).includes('acesso.alerta.tratar');
    expect(tem(com(), new Date('2026-03-11T03:00:00Z'))).toBe(false);
    expect(tem(com({ encerradaEm: AGORA }))).toBe(false);
    expect(tem(com({ delegante: { ...delegante, vinculos: [] } }))).toBe(false);
    expect(tem(com({ delegante: { ...delegante, lotacao: { ...delegante.lotacao, encerradaEm: AGORA } } }))).toBe(
      false,
    );
  });
});
