import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PESSOAS } from '../../../../demo/pessoas.ts';
import { FILAS, oQueEspera } from '../mesa/o-que-espera.ts';
import { abrirCenario, type Cenario, criarEstrutura } from '../para-testes.ts';
import { papeisEmVigor } from '../permissao/concessoes.ts';
import { lotacaoEmUso, montarAtor } from '../permissao/montar-ator.ts';
import { type IdDoPapel, PAPEIS, PAPEL_DA_LOTACAO } from '../permissao/papeis.ts';
import { buscarFatos } from '../permissao/store.ts';
import { criarEstadoDeDemonstracao, type EstadoDaDemonstracao, listarPessoasDeDemonstracao } from './index.ts';

const DEMONSTRACAO = { demonstracao: true };

let cenario: Cenario;
let estado: EstadoDaDemonstracao;
beforeAll(async () => {
  cenario = await abrirCenario(DEMONSTRACAO);
  estado = await criarEstadoDeDemonstracao(cenario.servicos);
});
afterAll(() => cenario.fechar());

const contar = async (tabela: 'acesso.usuario' | 'acesso.estrutura' | 'acesso.pedido' | 'auditoria.registro') => {
  const { n } = await cenario.db
    .selectFrom(tabela)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
};

async function fatosDe(nome: string) {
  const { id } = await cenario.db
    .selectFrom('acesso.usuario')
    .select('id')
    .where('nome', '=', nome)
    .executeTakeFirstOrThrow();
  const fatos = await buscarFatos(cenario.db, id, cenario.agora);
  if (!fatos) throw new Error(nome);
  return fatos;
}

test('em banco vazio é criado; sem o último passo, está incompleto', async () => {
  expect(estado).toBe('criado');
  const ficticias = cenario.db.updateTable('acesso.usuario');
  await ficticias.set({ origem: 'cadastro' }).execute();
  expect(await criarEstadoDeDemonstracao(cenario.servicos)).toBe('incompleto');
  await ficticias.set({ origem: 'demonstracao' }).execute();
});

test('todo papel é exercido agora por alguém', async () => {
  const emVigor = new Set<IdDoPapel>([PAPEL_DA_LOTACAO]);
  for (const { nome } of PESSOAS) {
    const fatos = await fatosDe(nome);
    const lotacao = lotacaoEmUso(fatos, undefined, cenario.agora);
    for (const p of papeisEmVigor(fatos, lotacao?.lotacaoId, cenario.agora)) emVigor.add(p);
  }
  expect([...emVigor].toSorted()).toEqual(Object.keys(PAPEIS).toSorted());
});

test('quem está suspenso e quem está sem uso não pode nada; os outros podem alguma coisa', async () => {
  for (const { nome, situacao } of PESSOAS) {
    const ator = montarAtor(await fatosDe(nome), {}, cenario.agora);
    expect([nome, ator.concessoes.length > 0]).toEqual([nome, situacao === undefined]);
  }
});

test('os papéis passaram por duas pessoas nos órgãos que as têm', async () => {
  const { propoe, autoriza } = await cenario.db
    .selectFrom('acesso.vinculo as v')
    .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .innerJoin('acesso.usuario as p', 'p.id', 'v.proposto_por')
    .innerJoin('acesso.usuario as a', 'a.id', 'v.autorizado_por')
    .select(['p.nome as propoe', 'a.nome as autoriza'])
    .where('u.nome', '=', 'Dandara Aroeira')
    .executeTakeFirstOrThrow();
  expect([propoe, autoriza]).toEqual(['Vera Imbuia', 'Augusto Angico']);
});

test('o acordo vencido levou o acesso do plantonista, e diz por quê', async () => {
  const ator = montarAtor(await fatosDe('Plínio Pequi'), {}, cenario.agora);
  expect(ator.perdidas.map((p) => p.porque).join(' ')).toContain('com o acordo ACT 1');
});

test('a defensora analisa pedidos por delegação, com prazo e de quem', async () => {
  const ator = montarAtor(await fatosDe('Dandara Aroeira'), {}, cenario.agora);
  const concessao = ator.concessoes.find((c) => c.permissao === 'acesso.pedido.analisar');
  expect(concessao?.origem).toContain('delegação de Carmem Ipê');
});

test('o que espera por alguém espera mesmo: papel, revisão, alerta, pedido de acesso e de ajuda, acordo', async () => {
  const esperas = new Set<string>();
  for (const { nome } of PESSOAS) {
    const ator = montarAtor(await fatosDe(nome), {}, cenario.agora);
    for (const e of await oQueEspera(cenario.servicos, { ator, origem: {} })) esperas.add(e.id);
  }
  expect([...esperas].toSorted()).toEqual(FILAS.map((f) => f.id).toSorted());
});

test('há pedido em cada passo, e um vencido', async () => {
  const passos = await cenario.db.selectFrom('acesso.pedido_andamento').select('passo').distinct().execute();
  expect(passos.map((p) => p.passo)).toEqual(
    expect.arrayContaining([
      'pedido',
      'pedido-de-complementacao',
      'encaminhamento',
      'autorizacao',
      'cadastro',
      'recusa',
    ]),
  );
});

describe('de novo', () => {
  test('rodar outra vez não duplica nada', async () => {
    const antes = [
      await contar('acesso.usuario'),
      await contar('acesso.estrutura'),
      await contar('auditoria.registro'),
    ];
    expect(await criarEstadoDeDemonstracao(cenario.servicos)).toBe('existente');
    expect([
      await contar('acesso.usuario'),
      await contar('acesso.estrutura'),
      await contar('auditoria.registro'),
    ]).toEqual(antes);
  });

  test('meses depois as pessoas ainda entram, e a que está sem uso continua fechada', async () => {
    const criada = cenario.agora;
    cenario.agora = new Date(criada.getTime() + 120 * 86_400_000);
    try {
      expect(montarAtor(await fatosDe('Gilda Jatobá'), {}, cenario.agora).concessoes).toEqual([]);
      await criarEstadoDeDemonstracao(cenario.servicos);
      expect(montarAtor(await fatosDe('Gilda Jatobá'), {}, cenario.agora).concessoes).not.toEqual([]);
      expect(montarAtor(await fatosDe('Noel Copaíba'), {}, cenario.agora).concessoes).toEqual([]);
    } finally {
      cenario.agora = criada;
      await criarEstadoDeDemonstracao(cenario.servicos);
    }
  });
});

test('a lista da partida tem todas, com papel e lotação', async () => {
  const lista = await listarPessoasDeDemonstracao(cenario.servicos);
  expect(lista.length).toBeGreaterThanOrEqual(PESSOAS.length);
  expect(lista).toContainEqual({
    id: expect.any(String),
    nome: 'Dandara Aroeira',
    papeis: 'Defensor(a) público(a)',
    lotacao: 'Defensora pública · Núcleo de Execução Penal de Vila Aroeira',
    nota: undefined,
  });
  expect(lista.find((p) => p.nome === 'Saulo Paineira')?.nota).toBe('acesso suspenso');
  const papeis = lista.map((p) => p.papeis);
  expect(papeis).toEqual(papeis.toSorted((a, b) => a.localeCompare(b, 'pt-BR')));
});

test('nunca fora da demonstração, nem em banco que já tem alguma coisa', async () => {
  const outro = await abrirCenario();
  const comDados = await abrirCenario(DEMONSTRACAO);
  try {
    expect(await criarEstadoDeDemonstracao(outro.servicos)).toBe('desligado');
    expect(await listarPessoasDeDemonstracao(outro.servicos)).toEqual([]);
    await criarEstrutura(comDados.db);
    expect(await criarEstadoDeDemonstracao(comDados.servicos)).toBe('incompleto');
    const { n } = await comDados.db
      .selectFrom('acesso.usuario')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(n).toBe(0);
  } finally {
    await outro.fechar();
    await comDados.fechar();
  }
});
