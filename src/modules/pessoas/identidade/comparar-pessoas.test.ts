import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PESOS_PADRAO, type RegistroDePessoa, compararPessoas } from './index.ts';

const JOSE: RegistroDePessoa = {
  nome: 'José Wellington Prado Siqueira',
  mae: 'Maria das Dores Prado',
  nascimento: '1985-03-12',
  sexo: 'masculino',
  cpf: '00012345678',
  municipio: 'Vila Aroeira',
};
const comparar = (a: RegistroDePessoa, b: RegistroDePessoa) => compararPessoas(a, b, PESOS_PADRAO);
const sem = (campo: keyof RegistroDePessoa): RegistroDePessoa => ({ ...JOSE, [campo]: undefined });

it('a mesma pessoa com erros de escrita, une sem perguntar e explica cada campo', () => {
  const r = comparar(JOSE, { ...JOSE, nome: 'Jose Uelinton Prado Siqueira' });
  expect(r.faixa).toBe('automatica');
  expect(r.campos.find((c) => c.campo === 'nome (sobrenomes)')?.explicacao).toMatch(
    /outra grafia; pesa [\d,]+ bits a favor/,
  );
});

it('sem a mãe em um dos dois, o campo não pesa', () => {
  const r = comparar(JOSE, { ...JOSE, mae: 'Não declarada' });
  expect(r.campos.filter((c) => c.campo.startsWith('mãe')).map((c) => c.bits)).toEqual([0, 0]);
  expect(r.faixa).toBe('automatica');
});

it('gêmeos: mesma mãe, mesmo nascimento e outro prenome não são a mesma pessoa', () => {
  const irmao = { ...JOSE, nome: 'Cláudio Prado Siqueira', cpf: '00098765432' };
  expect(comparar(JOSE, irmao)).toMatchObject({ faixa: 'diferente', impedimento: 'gemeos' });
  expect(comparar(sem('cpf'), irmao)).toMatchObject({ faixa: 'diferente' });
});

it('pai e filho de mesmo nome não são a mesma pessoa', () => {
  const filho = { ...JOSE, nome: `${JOSE.nome} Júnior`, nascimento: '2004-11-30', mae: 'Rosa Lins', cpf: undefined };
  expect(comparar(JOSE, filho)).toMatchObject({ faixa: 'diferente' });
});

it('homônimo com outro documento e outra mãe nunca é automático', () => {
  const homonimo = { ...JOSE, mae: 'Célia Ramos', cpf: '00055544433', nascimento: '1985-07-29' };
  expect(comparar(JOSE, homonimo).faixa).not.toBe('automatica');
});

it('só o nome, ainda que igual, não basta para unir', () => {
  expect(comparar({ nome: JOSE.nome }, JOSE).faixa).not.toBe('automatica');
});

it('quem tem nome social é achado pelos dois nomes', () => {
  const ana = { ...JOSE, nomeSocial: 'Ana Prado Siqueira' };
  const pelaSocial = { ...JOSE, nome: 'Ana Prado Siqueira' };
  expect(comparar(ana, pelaSocial).bits).toBeGreaterThan(comparar(JOSE, pelaSocial).bits);
});

it('a ordem não importa, e o nome raro pesa mais que o comum', () => {
  const texto = fc.constantFrom('José Silva', 'Ana Prado Neto', 'Uelinton Sá', '', 'não consta', '1985-03-12', 'x');
  const registro = fc.record({ nome: texto, mae: texto, nascimento: texto, cpf: texto });
  fc.assert(
    fc.property(registro, registro, (a, b) => {
      expect(comparar(a, b).bits).toBeCloseTo(comparar(b, a).bits, 9);
    }),
    { numRuns: 60 },
  );
  const bits = (nome: string) => comparar({ nome }, { nome }).bits;
  expect(bits('Zoroastro Kapitango')).toBeGreaterThan(bits('José Silva'));
});
