import { sql, type SqlBool } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { SISTEMA } from '../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  type EstruturaDeTeste,
} from '../../acesso/para-testes.ts';
import type { FatoNovo } from '../fatos/novo.ts';
import { criarPessoaPresa, quemE } from '../para-testes.ts';
import { atuacao, documento, nome } from '../qualificacao/index.ts';
import { registrarLista } from './index.ts';
import { CABEM_NA_PAGINA } from './queries.ts';

const CPF = '52998224725';
const BASE = { dia: '2026-01-05', fonte: 'teste' };
let cenario: Cenario;
let app: Aplicacao;
let defensoria: EstruturaDeTeste;
let defensora: Entrada;
let deOutra: Entrada;
let assistida: string;

async function entrarEm(lugar: EstruturaDeTeste, finalidade: string | null = 'assistencia-juridica'): Promise<Entrada> {
  const entrada = await entrar(cenario, (await criarPessoa(cenario.db, lugar, ['defensor-publico'])).id);
  await cenario.db.updateTable('acesso.sessao').set({ finalidade }).where('id', '=', entrada.sessaoId).execute();
  return entrada;
}

const defendida = (fatos: readonly FatoNovo[], por: EstruturaDeTeste | undefined = defensoria): Promise<string> =>
  criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: por ? [...fatos, { ...BASE, tipo: atuacao, dados: { como: 'defesa', estruturaId: por.id } }] : fatos,
  });

beforeAll(async () => {
  cenario = await abrirCenario();
  defensoria = await criarEstrutura(cenario.db, { especie: 'defensoria' });
  const outra = await criarEstrutura(cenario.db, { especie: 'defensoria' });
  const filtros = [
    {
      nome: 'sexo',
      rotulo: 'Sexo',
      opcoes: { feminino: 'Feminino', masculino: 'Masculino' },
      onde: (valor: string) => sql<SqlBool>`p.sexo = ${valor}`,
    },
  ];
  app = await abrirApp(cenario, (a) =>
    registrarLista(a, {
      filtros,
      buscarPorProcesso: async (_banco, numero) => (numero === '00022746620198010001' ? [assistida] : []),
      resumir: async (_banco, ids) => new Map(ids.map((id) => [id, { porQue: 'Prisão preventiva' }])),
    }),
  );
  assistida = await defendida([
    ...quemE({ nome: 'Wanderléia Fictícia Souza', mae: 'Marinalva Fictícia Souza', nascimento: '1988-03-02' }),
    { ...BASE, tipo: documento, dados: { especie: 'cpf', numero: CPF } },
    { ...BASE, tipo: nome, dados: { especie: 'alcunha', nome: 'Gaúcha' } },
  ]);
  await defendida(quemE({ nome: 'Rodrigo Fictício Prado', sexo: 'masculino' }));
  await defendida(quemE({ nome: 'Wanderleia de Outra Defesa' }), outra);
  defensora = await entrarEm(defensoria);
  deOutra = await entrarEm(outra);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const buscar = async (consulta: string, entrada = defensora) =>
  (await abrirPagina(app, entrada, `/pessoas?${consulta}`)).body;
const nomesEm = (html: string): string[] =>
  [...html.matchAll(/<a href="\/pessoas\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map((m) => m[1] ?? '');

describe('a busca', () => {
  it('perdoa a grafia e diz por que achou', async () => {
    const html = await buscar('q=vanderleia+sousa');
    expect(nomesEm(html)).toEqual(['Wanderléia Fictícia Souza']);
    expect(html).toContain('mesmo som');
    expect(html).toContain('Prisão preventiva');
  });

  it.each([
    ['CPF', `q=529.982.247-25`, 'mesmo CPF'],
    ['processo', 'q=0002274-66.2019.8.01.0001', 'está no processo'],
    ['alcunha', 'q=gaucha', 'alcunha'],
    ['nome e mãe', 'q=wanderleia&mae=marinalva', 'mesma mãe'],
  ])('acha por %s', async (_como, consulta, porque) => {
    const html = await buscar(consulta);
    expect(nomesEm(html)).toEqual(['Wanderléia Fictícia Souza']);
    expect(html).toContain(porque);
  });

  it('não mostra nem conta quem está fora do alcance, seja qual for o caminho', async () => {
    for (const consulta of ['q=wanderleia+souza', 'q=529.982.247-25', 'q=0002274-66.2019.8.01.0001', '']) {
      const html = await buscar(consulta, deOutra);
      expect(html).not.toContain(assistida);
      expect(html).not.toContain('Fictícia Souza');
    }
    expect(await buscar('q=529.982.247-25', deOutra)).toContain('Ninguém achado.');
  });

  it('some com o registro unificado em outro e com o sigiloso sem credencial', async () => {
    const unificada = await defendida(quemE({ nome: 'Zulmira Fictícia Unificada' }));
    const sigilosa = await defendida(quemE({ nome: 'Zulmira Fictícia Sigilosa' }));
    expect(nomesEm(await buscar('q=zulmira'))).toHaveLength(2);
    await cenario.db
      .updateTable('pessoas.pessoa')
      .set({ unificada_em: assistida })
      .where('pessoa_id', '=', unificada)
      .execute();
    await cenario.db
      .updateTable('acesso.titular')
      .set({ sigilo: 'sigiloso' })
      .where('pessoa_id', '=', sigilosa)
      .execute();
    expect(nomesEm(await buscar('q=zulmira'))).toEqual([]);
  });

  it('pede a finalidade antes, e registra o que se buscou e cada pessoa mostrada', async () => {
    const semFinalidade = await entrarEm(defensoria, null);
    const r = await abrirPagina(app, semFinalidade, '/pessoas?q=wanderleia');
    expect([r.statusCode, r.headers.location?.startsWith('/finalidade?volta=')]).toEqual([303, true]);
    await buscar('q=wanderleia');
    const registro = await cenario.db
      .selectFrom('auditoria.registro')
      .selectAll()
      .where('acao', '=', 'pessoas.buscar')
      .orderBy('quando', 'desc')
      .executeTakeFirstOrThrow();
    expect(registro).toMatchObject({ titular_id: assistida, tipo: 'leitura' });
  });

  it('não busca com menos de três letras', async () => {
    expect(await buscar('q=wa')).toContain('ao menos 3 letras');
  });
});

describe('a lista', () => {
  it('filtra pelo que os módulos de cima dizem, e ignora filtro que não existe', async () => {
    expect(nomesEm(await buscar('sexo=masculino'))).toEqual(['Rodrigo Fictício Prado']);
    expect(nomesEm(await buscar('sexo=qualquer')).length).toBeGreaterThan(1);
  });

  it('anda por nome, de página em página, sem repetir nem pular ninguém', async () => {
    for (let i = 0; i < CABEM_NA_PAGINA; i++)
      await defendida(quemE({ nome: `Página Fictícia ${String.fromCodePoint(65 + i)}` }));
    const vistos: string[] = [];
    let endereco: string | undefined = '';
    while (endereco !== undefined) {
      const html = await buscar(endereco);
      vistos.push(...nomesEm(html));
      endereco = /href="\/pessoas\?(depois=[^"]+)"/.exec(html)?.[1];
    }
    const { n } = await cenario.db
      .selectFrom('acesso.titular_atuacao as a')
      .innerJoin('acesso.titular as t', 't.pessoa_id', 'a.pessoa_id')
      .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 'a.pessoa_id')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('a.estrutura_id', '=', defensoria.id)
      .where('t.sigilo', '=', 'publico')
      .where('p.unificada_em', 'is', null)
      .executeTakeFirstOrThrow();
    expect(vistos).toHaveLength(Number(n));
    expect(new Set(vistos).size).toBe(vistos.length);
  });
});
