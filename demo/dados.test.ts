import { expect, test } from 'vitest';
import { validarCpf } from '../src/direito/identificadores/index.ts';
import { PAPEIS, PAPEL_DA_LOTACAO } from '../src/modules/acesso/permissao/papeis.ts';
import { lerCodigo } from '../src/modules/acesso/titulares/codigo.ts';
import { ACORDOS } from './acordos.ts';
import { PEDIDOS_DE_AJUDA } from './ajuda.ts';
import { ESTABELECIMENTOS } from './estabelecimentos.ts';
import { ESTRUTURAS } from './estruturas.ts';
import { cpfFicticio, emailFicticio } from './numeros.ts';
import { PEDIDOS } from './pedidos.ts';
import { PESSOAS } from './pessoas.ts';
import { TITULARES } from './titulares.ts';

const repetidos = (chaves: readonly string[]): string[] => chaves.filter((c, i) => chaves.indexOf(c) !== i);
const estruturas = ESTRUTURAS.map((e) => e.chave);
const acordos = ACORDOS.map((a) => a.chave);
const pessoas = PESSOAS.map((p) => p.chave);

test('nenhuma chave se repete', () => {
  expect([
    ...repetidos(estruturas),
    ...repetidos(acordos),
    ...repetidos(pessoas),
    ...repetidos(PESSOAS.map((p) => p.nome)),
  ]).toEqual([]);
});

test('o que se cita existe', () => {
  const lotacoes = PESSOAS.flatMap((p) => p.lotacoes);
  const citadas = [
    ...ESTRUTURAS.flatMap((e) => e.dentroDe ?? []),
    ...ACORDOS.flatMap((a) => [a.concede, ...a.recebe, ...(a.etapas ?? []).map((e) => e.responsavel)]),
    ...lotacoes.map((l) => l.em),
    ...PEDIDOS.flatMap((p) => [p.orgao, p.lotacao]),
    ...TITULARES.flatMap((t) => [t.estabelecimento, t.vara]),
    ...ESTABELECIMENTOS.map((e) => e.chave),
  ];
  expect(citadas.filter((c) => !estruturas.includes(c))).toEqual([]);
  const comAcordo = [...lotacoes.flatMap((l) => l.papeis ?? []), ...PEDIDOS].flatMap((p) => p.acordo ?? []);
  expect(comAcordo.filter((a) => !acordos.includes(a))).toEqual([]);
  expect(PEDIDOS_DE_AJUDA.map((p) => p.de).filter((p) => !pessoas.includes(p))).toEqual([]);
});

test('há alguém de cada papel', () => {
  const dados = new Set(PESSOAS.flatMap((p) => p.lotacoes.flatMap((l) => (l.papeis ?? []).map((x) => x.papel))));
  expect([...dados, PAPEL_DA_LOTACAO].toSorted()).toEqual(Object.keys(PAPEIS).toSorted());
});

test('os números fecham, e nenhum correio alcança os endereços', () => {
  expect(Array.from({ length: PESSOAS.length }, (_, i) => validarCpf(cpfFicticio(i + 1)).valido)).not.toContain(false);
  expect(emailFicticio('Sônia Pitangueira', 'dpe')).toBe('sonia.pitangueira@dpe.aroeiral.example');
  expect(TITULARES.flatMap((t) => t.codigo ?? []).filter((c) => lerCodigo(c) === undefined)).toEqual([]);
});
