import { sql, type SqlBool } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from '../../../platform/db/banco-de-teste.ts';
import { type Busca, buscarPorNome } from './buscar-por-nome.ts';
import { explicar } from './explicar.ts';
import { gravarPessoas } from './para-testes.ts';
import { recontarPalavras } from './vocabulario.ts';

const PESSOAS = [
  { nome: 'Wellington Ferreira Gomes', mae: 'Rita Ferreira', anoDeNascimento: 1990 },
  { nome: 'Wanderlei Souza Prado', mae: 'Marlene Souza', anoDeNascimento: 1984 },
  { nome: 'José da Silva', mae: 'Maria das Dores da Silva', anoDeNascimento: 1970 },
  { nome: 'José da Silva', mae: 'Antônia Pereira da Silva', anoDeNascimento: 1982 },
  { nome: 'José da Silva Filho', mae: 'Conceição Lima' },
  { nome: 'Josefa da Silva' },
  { nome: 'Luiz Carlos Bezerra', outros: [['alcunha', 'Pardal']] },
  { nome: 'João Batista Ramos', outros: [['social', 'Joana Batista Ramos']] },
] as const;

let banco: BancoDeTeste;
let ids: string[];
beforeAll(async () => {
  banco = await bancoDeTeste();
  ids = await gravarPessoas(banco.db, PESSOAS);
  await recontarPalavras(banco.db);
});
afterAll(() => banco.fechar());

const buscar = (texto: string, resto: Partial<Busca> = {}) => buscarPorNome(banco.db, { texto, limite: 10, ...resto });
const primeiro = async (texto: string, resto: Partial<Busca> = {}): Promise<number> =>
  ids.indexOf((await buscar(texto, resto))[0]?.pessoaId ?? '');

describe('perdoa', () => {
  it.each([
    ['o som', 'Uélinton Fereira Gomis', 0],
    ['letra trocada', 'Wellingtom Ferreira Gomez', 0],
    ['letra a menos', 'Wanderlei Soza Prado', 1],
    ['letras invertidas', 'Wnaderlei Souza', 1],
    ['falta de acento e de maiúscula', 'jose da silva filho', 4],
    ['outra ordem', 'Souza Wanderlei', 1],
    ['sobrenome que falta', 'Wanderlei Prado', 1],
    ['sobrenome a mais', 'Wanderlei Souza Prado Queiroz', 1],
    ['abreviatura', 'Wellington F. Gomes', 0],
    ['palavra pela metade', 'Wande', 1],
    ['uma palavra só', 'Bezera', 6],
    ['palavras emendadas', 'Luizcarlos Bezerra', 6],
    ['a alcunha', 'pardau', 6],
    ['o nome social', 'Joana Ramos', 7],
  ])('%s: %s', async (_, texto, esperada) => {
    // As palavras emendadas só se separam quando as metades são conhecidas de verdade.
    await sql`update pessoas.palavra set quantas = 9 where palavra in ('LUIZ', 'CARLOS')`.execute(banco.db);
    expect(await primeiro(texto)).toBe(esperada);
  });

  it('mas não acha quem não se parece', async () => {
    expect(await buscar('Epaminondas Xisto')).toEqual([]);
  });
});

describe('homônimos', () => {
  it('sem mais nada, vêm todos', async () => {
    const achados = await buscar('José da Silva');
    expect(new Set(achados.slice(0, 2).map((a) => ids.indexOf(a.pessoaId)))).toEqual(new Set([2, 3]));
  });

  it('a mãe desempata, mesmo mal escrita', async () => {
    expect(await primeiro('José da Silva', { mae: 'Antonia Perera da Silva' })).toBe(3);
    expect(await primeiro('José da Silva', { mae: 'Maria das Dôres' })).toBe(2);
  });

  it('o ano desempata, e ano errado não esconde', async () => {
    expect(await primeiro('José da Silva', { anoDeNascimento: 1982 })).toBe(3);
    expect(await primeiro('Wanderlei Souza Prado', { anoDeNascimento: 1985 })).toBe(1);
  });

  it('só pela mãe', async () => {
    expect(await primeiro('', { mae: 'Marlene Sousa' })).toBe(1);
  });
});

describe('alcance', () => {
  const menos = (i: number) => sql<SqlBool>`n.pessoa_id <> ${ids[i] ?? ''}::uuid`;

  it('quem está fora não aparece, por nenhum nome', async () => {
    const achados = await buscar('Pardal', { filtro: menos(6) });
    expect(achados.map((a) => a.pessoaId)).not.toContain(ids[6]);
  });

  it('quem está fora não ocupa o lugar de quem está dentro', async () => {
    const so = (i: number) => sql<SqlBool>`n.pessoa_id = ${ids[i] ?? ''}::uuid`;
    expect((await buscar('José Silva', { limite: 1, filtro: so(5) })).map((a) => a.pessoaId)).toEqual([ids[5]]);
  });

  it('a espécie do nome também se filtra', async () => {
    expect(await buscar('Pardal', { filtro: sql<SqlBool>`n.especie <> 'alcunha'` })).toEqual([]);
  });
});

describe('entrada ruim', () => {
  it.each(['', '   ', 'de da', '%_\\', "' or 1=1 --", 'a', '\u0000', '😀', 'x'.repeat(5000), 'Silva '.repeat(2000)])(
    'não quebra: %j',
    async (texto) => {
      expect(Array.isArray(await buscar(texto, { mae: texto }))).toBe(true);
    },
  );
});

describe('explica', () => {
  const porQue = async (busca: Partial<Busca> & { texto: string }): Promise<string[]> => {
    const [achado] = await buscar(busca.texto, busca);
    return achado ? explicar(achado, busca) : [];
  };

  it('o nome, a mãe e o ano', async () => {
    expect(await porQue({ texto: 'Uelinton Gomes', mae: 'Rita Ferreira', anoDeNascimento: 1990 })).toEqual([
      'nome parecido: Uelinton ~ Wellington (mesmo som)',
      'igual: Gomes',
      'mesma mãe',
      'nasceu em 1990',
    ]);
  });

  it('o que não bate', async () => {
    expect(await porQue({ texto: 'Wanderlei Queiroz Prado', mae: 'Zuleica Farias', anoDeNascimento: 1985 })).toEqual([
      'igual: Wanderlei Prado',
      'não está no nome: Queiroz',
      'outra mãe: Marlene Souza',
      'nasceu em 1984, e não em 1985',
    ]);
  });

  it('por que nome foi achada', async () => {
    expect(await porQue({ texto: 'Pardal' })).toEqual([
      'achada pela alcunha: Pardal',
      'as palavras procuradas estão no nome',
    ]);
  });
});
