/** Lei 12.714/2012: quem registra cada item (arts. 2º e 3º); a quem se avisa e quem decide (art. 4º). */
import { describe, expect, test } from 'vitest';
import { ehDelegavel } from './modules/acesso/permissao/catalogo.ts';
import { type IdDoPapel, PAPEIS, papelDe } from './modules/acesso/permissao/papeis.ts';
import { ESPECIES } from './modules/avisos/index.ts';
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

describe('art. 4º, I e § 1º', () => {
  test.each([
    ['a', 'inquerito'],
    ['b', 'denuncia'],
    ['c', 'progressao'],
    ['d', 'livramento'],
    ['e', 'exame-de-cessacao'],
    ['f', 'indulto'],
    ['f', 'comutacao'],
  ])('alínea %s, %s: avisa-se a juiz, Ministério Público e defesa, antes e no dia', (alinea, id) => {
    const especie = ESPECIES.find((e) => e.id === id);
    expect(especie?.base).toContain(`Lei 12.714/2012, art. 4º, I, ${alinea}`);
    expect(especie?.destinatarios).toEqual(expect.arrayContaining(['juizo', 'acusacao', 'defesa']));
    expect(especie?.antecedencias.at(0)).toBeGreaterThan(0);
    expect(especie?.antecedencias.at(-1)).toBe(0);
    expect(especie?.escalaApos).toBeGreaterThan(0);
  });

  test.each(['magistrado', 'membro-do-mp', 'defensor-publico'])('%s recebe avisos', (papel) => {
    expect(quemTem('avisos.aviso.receber')).toContain(papel);
  });
});

describe('art. 4º, § 2º', () => {
  test('só o magistrado verifica, dá vista e decide, e não se delega', () => {
    expect(quemTem('incidentes.incidente.decidir')).toEqual(['magistrado']);
    expect(ehDelegavel('incidentes.incidente.decidir')).toBe(false);
  });

  test('a vista é do Ministério Público', () => {
    expect(quemTem('incidentes.vista.responder')).toEqual(['membro-do-mp']);
  });
});
