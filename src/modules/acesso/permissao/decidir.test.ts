import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dentroDe, raizDe } from './alcance.ts';
import { type IdDaPermissao, PERMISSOES, permissaoDe } from './catalogo.ts';
import { decidir } from './decidir.ts';
import { ALCANCES, type Alvo, type Ator, type Concessao, type Decisao, type LocalDaLotacao, SIGILOS } from './tipos.ts';

const AGORA = new Date('2026-03-10T15:00:00Z');
const LOCAL: LocalDaLotacao & { comarca: string; regiao: string; circunscricao: string } = {
  especie: 'ordinaria',
  lotacaoId: 'L',
  estruturaId: 'b',
  caminho: '/a/b/',
  uf: 'XX',
  comarca: 'Aroeira',
  regiao: 'R1',
  circunscricao: 'C1',
};

const concessao = (c: Partial<Concessao> = {}): Concessao => ({
  permissao: 'acesso.estrutura.gerir',
  alcance: 'subarvore',
  sigiloMaximo: 'publico',
  local: LOCAL,
  origem: 'papel X',
  ...c,
});

const ator = (mudancas: Partial<Ator> = {}): Ator => ({
  usuarioId: 'U',
  nome: 'Fulana',
  lotacao: { ...LOCAL, nome: 'B', cargo: 'Analista' },
  concessoes: [concessao()],
  perdidas: [],
  ...mudancas,
});

const regras = (d: Decisao): string[] => (d.pode ? [] : d.motivos.map((m) => m.regra));
const tentar = (a: Ator, alvo: Alvo, p: IdDaPermissao = 'acesso.estrutura.gerir') => regras(decidir(a, p, alvo, AGORA));

describe('alcance', () => {
  it.each([
    ['propria-unidade', { caminho: '/a/b/' }, true],
    ['propria-unidade', { caminho: '/a/b/c/' }, false],
    ['subarvore', { caminho: '/a/b/c/' }, true],
    ['subarvore', { caminho: '/a/' }, false],
    ['subarvore', { caminho: '/a/b1/' }, false],
    ['orgao', { caminho: '/a/z/' }, true],
    ['orgao', { caminho: '/x/b/' }, false],
    ['jurisdicao', { uf: 'XX', comarca: 'Aroeira' }, true],
    ['jurisdicao', { uf: 'YY', comarca: 'Aroeira' }, false],
    ['jurisdicao', { comarca: 'Aroeira' }, false],
    ['jurisdicao', { comarca: 'Outra', regiao: 'R2' }, false],
    ['jurisdicao', {}, false],
    ['atuacao', { atuam: ['/x/', '/a/q/'] }, true],
    ['atuacao', { atuam: ['/x/'] }, false],
    ['titular', { titularId: 'U' }, true],
    ['titular', { titularId: 'V' }, false],
    ['tudo', {}, true],
  ] as const)('%s sobre %j: %s', (alcance, alvo, pode) => {
    expect(tentar(ator({ concessoes: [concessao({ alcance })] }), alvo)).toEqual(pode ? [] : ['fora-do-alcance']);
  });

  it.each([
    ['ordinaria', ['comarca']],
    ['plantao-de-regiao', ['regiao']],
    ['plantao-de-circunscricao', ['circunscricao']],
  ] as const)('a jurisdição de uma lotação %s é só: %j', (especie, esperado) => {
    const a = ator({ concessoes: [concessao({ alcance: 'jurisdicao', local: { ...LOCAL, especie } })] });
    const campos = ['comarca', 'regiao', 'circunscricao'] as const;
    expect(campos.filter((c) => tentar(a, { uf: 'XX', [c]: LOCAL[c] }).length === 0)).toEqual(esperado);
  });

  it('o órgão de um caminho é a primeira parte dele', () => {
    expect(raizDe('/a/b/c/')).toBe('/a/');
    expect(raizDe('/a/')).toBe('/a/');
    expect(dentroDe(undefined, '/a/')).toBe(false);
  });
});

describe('sigilo', () => {
  it.each([
    ['publico', 'publico', []],
    ['publico', 'restrito', ['acima-do-sigilo']],
    ['restrito', 'restrito', []],
    ['restrito', 'sigiloso', ['acima-do-sigilo']],
    ['sigiloso', 'sigiloso', ['sem-credencial']],
  ] as const)('quem alcança até %s, diante de %s: %j', (sigiloMaximo, sigilo, esperado) => {
    expect(tentar(ator({ concessoes: [concessao({ sigiloMaximo })] }), { caminho: '/a/b/', sigilo })).toEqual(esperado);
  });

  it('no sigiloso, a credencial pessoal abre', () => {
    const a = ator({ concessoes: [concessao({ sigiloMaximo: 'sigiloso' })] });
    expect(tentar(a, { caminho: '/a/b/', sigilo: 'sigiloso', credenciados: ['U'] })).toEqual([]);
    expect(tentar(a, { caminho: '/a/b/', sigilo: 'sigiloso', credenciados: ['V'] })).toEqual(['sem-credencial']);
  });

  it('alcance de uma concessão não se soma ao sigilo de outra', () => {
    const larga = concessao({ alcance: 'tudo', sigiloMaximo: 'publico' });
    const funda = concessao({ alcance: 'propria-unidade', sigiloMaximo: 'sigiloso' });
    const alvo: Alvo = { caminho: '/x/', sigilo: 'restrito' };
    expect(tentar(ator({ concessoes: [larga, funda] }), alvo)).toEqual(['acima-do-sigilo']);
  });
});

describe('condições', () => {
  const comum = { permissao: 'acesso.vinculo.autorizar' } as const;
  const autorizador = ator({ concessoes: [concessao(comum)] });

  it('ato sensível pede confirmação recente, e ninguém decide sobre o que é seu: os dois motivos de uma vez', () => {
    const alvo = { caminho: '/a/b/', interessados: ['U'] };
    expect(tentar(autorizador, alvo, comum.permissao)).toEqual(['interessado', 'confirmar-identidade']);
  });

  it('a confirmação vale até o instante dado, exclusive', () => {
    const alvo = { caminho: '/a/b/' };
    expect(tentar({ ...autorizador, elevadaAte: new Date(AGORA.getTime() + 1) }, alvo, comum.permissao)).toEqual([]);
    expect(tentar({ ...autorizador, elevadaAte: AGORA }, alvo, comum.permissao)).toEqual(['confirmar-identidade']);
  });

  it('ler dado de pessoa presa pede finalidade, e uso anormal para a leitura', () => {
    const a = ator({ concessoes: [concessao({ permissao: 'pessoas.pessoa.ver' })], leituraParada: true });
    expect(tentar(a, { caminho: '/a/b/' }, 'pessoas.pessoa.ver')).toEqual(['sem-finalidade', 'leitura-parada']);
  });

  it('quem não entrou, quem não tem lotação e quem perdeu o papel leem motivos diferentes', () => {
    expect(tentar({ nome: 'Visitante', concessoes: [], perdidas: [] }, {})).toEqual(['sem-entrada']);
    expect(tentar({ usuarioId: 'U', nome: 'F', concessoes: [], perdidas: [] }, {})).toEqual(['sem-lotacao']);
    const perdida = { permissao: 'acesso.estrutura.gerir', porque: 'O papel acabou em 01/03/2026.' } as const;
    const d = decidir(ator({ concessoes: [], perdidas: [perdida] }), 'acesso.estrutura.gerir', {}, AGORA);
    expect(d).toMatchObject({ pode: false, motivos: [{ regra: 'sem-permissao' }] });
    expect(d.pode ? '' : d.motivos[0].mensagem).toContain('O papel acabou em 01/03/2026.');
  });
});

const caminho = fc.constantFrom('/a/', '/a/b/', '/a/b/c/', '/a/b1/', '/x/', '/x/b/');
const umaConcessao = fc.record({
  permissao: fc.constantFrom(...(Object.keys(PERMISSOES) as IdDaPermissao[])),
  alcance: fc.constantFrom(...ALCANCES),
  sigiloMaximo: fc.constantFrom(...SIGILOS),
  local: caminho.map((c) => ({ ...LOCAL, caminho: c })),
  origem: fc.constant('x'),
});
const umAtor = fc
  .array(umaConcessao, { maxLength: 6 })
  .map((concessoes) => ator({ concessoes, elevadaAte: new Date(AGORA.getTime() + 1), finalidade: 'custodia' }));
const umAlvo: fc.Arbitrary<Alvo> = fc.record({
  caminho,
  uf: fc.constantFrom('XX', 'YY'),
  comarca: fc.constantFrom('Aroeira', 'Outra'),
  atuam: fc.array(caminho, { maxLength: 2 }),
  titularId: fc.constantFrom('U', 'V'),
  sigilo: fc.constantFrom(...SIGILOS),
  credenciados: fc.constantFrom<string[]>([], ['U']),
  interessados: fc.constantFrom<string[]>([], ['U']),
});
const umaPermissao = fc.constantFrom(...(Object.keys(PERMISSOES) as IdDaPermissao[]));

describe('propriedades', () => {
  it('sem concessão da permissão, nunca pode', () => {
    fc.assert(
      fc.property(umAtor, umAlvo, umaPermissao, (a, alvo, p) => {
        const sem = { ...a, concessoes: a.concessoes.filter((c) => c.permissao !== p) };
        expect(decidir(sem, p, alvo, AGORA).pode).toBe(false);
      }),
    );
  });

  it('tirar uma concessão nunca dá poder; subir o sigilo do alvo nunca dá poder', () => {
    fc.assert(
      fc.property(umAtor, umAlvo, umaPermissao, (a, alvo, p) => {
        const antes = decidir(a, p, alvo, AGORA).pode;
        const menos = decidir({ ...a, concessoes: a.concessoes.slice(1) }, p, alvo, AGORA).pode;
        const fundo = decidir(a, p, { ...alvo, sigilo: 'sigiloso' }, AGORA).pode;
        expect(menos && !antes).toBe(false);
        expect(fundo && !antes).toBe(false);
      }),
    );
  });

  it('quando pode, a concessão citada é da pessoa, da permissão e do sigilo bastante', () => {
    fc.assert(
      fc.property(umAtor, umAlvo, umaPermissao, (a, alvo, p) => {
        const d = decidir(a, p, alvo, AGORA);
        if (!d.pode) return;
        expect(a.concessoes).toContain(d.concessao);
        expect(d.concessao.permissao).toBe(p);
        expect(SIGILOS.indexOf(d.concessao.sigiloMaximo)).toBeGreaterThanOrEqual(
          SIGILOS.indexOf(alvo.sigilo ?? 'publico'),
        );
        expect(permissaoDe(p).vedadaAoInteressado && alvo.interessados?.includes('U')).toBeFalsy();
      }),
    );
  });
});
