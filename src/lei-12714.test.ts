/** Quem registra cada item do art. 2º da Lei 12.714/2012, pelo que o art. 3º manda. */
import { describe, expect, test } from 'vitest';
import { ehDelegavel } from './modules/acesso/permissao/catalogo.ts';
import { type IdDoPapel, PAPEIS, papelDe } from './modules/acesso/permissao/papeis.ts';
import { TODOS_OS_FATOS } from './modules/execucao/index.ts';

const tipo = (nome: string) => TODOS_OS_FATOS.find((t) => t.tipo === nome)!;
const quemTem = (permissao: string): string[] =>
  (Object.keys(PAPEIS) as IdDoPapel[]).filter((p) => papelDe(p).concessoes.some((c) => c.permissao === permissao));

const DIRECAO = ['diretor-de-estabelecimento', 'diretor-de-internacao'];

test.each([
  ['II', 'custodia.prisao', ['autoridade-policial']],
  ['III', 'custodia.comunicacao', ['autoridade-policial']],
  ['IV', 'processos.imputacao', ['autoridade-policial']],
  ['V', 'processos.condenacao', ['magistrado']],
  ['V', 'processos.medida-de-seguranca', ['magistrado']],
  ['VI', 'custodia.trabalho', DIRECAO],
  ['VI', 'custodia.estudo', DIRECAO],
  ['VII', 'execucao.remicao', ['magistrado']],
  ['VIII', 'custodia.atestado', DIRECAO],
  ['IX', 'custodia.falta', DIRECAO],
  ['X', 'custodia.exame-de-cessacao', ['diretor-de-internacao']],
  ['XI', 'custodia.monitoracao', ['magistrado']],
])('inciso %s, %s: só %j, e não se delega', (inciso, nome, papeis) => {
  const { art2, permissao } = tipo(nome);
  expect(art2).toBe(inciso);
  expect(quemTem(permissao)).toEqual(papeis);
  expect(ehDelegavel(permissao)).toBe(false);
});

describe('inciso I', () => {
  test.each(['pessoas.nome', 'pessoas.filiacao', 'pessoas.nascimento', 'pessoas.sexo'])(
    '%s: a autoridade policial o registra na prisão',
    (nome) => {
      const { art2, permissao } = tipo(nome);
      expect(art2).toBe('I');
      expect(quemTem(permissao)).toContain('autoridade-policial');
    },
  );
});

test('parágrafo único: só o magistrado revê o que outro lançou', () => {
  expect(quemTem('pessoas.fato.rever')).toEqual(['magistrado']);
});

test('todo item do art. 2º tem prazo, para que o atraso se veja', () => {
  expect(TODOS_OS_FATOS.filter((t) => t.art2 && t.prazoEmHoras === undefined).map((t) => t.tipo)).toEqual([]);
});
