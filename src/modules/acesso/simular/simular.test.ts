import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type EstruturaDeTeste,
  type PessoaDeTeste,
  vincular,
} from '../para-testes.ts';
import { ANTES, fatos, vinculo } from '../permissao/para-testes.ts';
import { comoEstavaEm } from './como-estava.ts';
import { registrarSimulacao } from './index.ts';
import { escreverInstante, lerInstante } from './instante.ts';

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let chefe: PessoaDeTeste;
beforeAll(async () => {
  c = await abrirCenario();
  app = await abrirApp(c, registrarSimulacao);
  orgao = await criarEstrutura(c.db, { especie: 'estabelecimento', nome: 'Presídio de Exemplo' });
  chefe = await criarPessoa(c.db, orgao, ['cadastrador-vinculador'], { nome: 'Chefe de Exemplo' });
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const ver = async (por: PessoaDeTeste, id: string, consulta = '') =>
  abrirPagina(app, await entrar(c, por.id), `/usuarios/${id}/o-que-ve${consulta}`);

describe('comoEstavaEm', () => {
  const dia = (n: number) => new Date(`2026-03-${String(n).padStart(2, '0')}T12:00:00Z`);
  const com = (v: object) => fatos({ vinculos: [vinculo(v)] });
  it('o encerrado depois ainda valia; o autorizado depois ainda não existia', () => {
    const f = com({ encerradoEm: dia(10) });
    expect(comoEstavaEm(f, dia(9)).vinculos[0]?.encerradoEm).toBeUndefined();
    expect(comoEstavaEm(f, dia(10)).vinculos[0]?.encerradoEm).toEqual(dia(10));
    expect(comoEstavaEm(com({ autorizadoEm: dia(10) }), dia(9)).vinculos).toEqual([]);
  });
  it('antes do cadastro não havia nada; a suspensão posterior não conta', () => {
    const f = fatos({ usuario: { criadoEm: ANTES, suspensoEm: dia(10) } });
    expect(comoEstavaEm(f, new Date(ANTES.getTime() - 1)).lotacoes).toEqual([]);
    expect(comoEstavaEm(f, dia(9)).usuario.suspensoEm).toBeUndefined();
  });
});

it('o instante se lê e se escreve no fuso do sistema, e o que não é instante não se lê', () => {
  const lido = lerInstante('2026-11-18T12:00', 'America/Sao_Paulo');
  expect(lido).toEqual(AGORA);
  expect(escreverInstante(AGORA, 'America/Sao_Paulo')).toBe('2026-11-18T12:00');
  for (const ruim of ['', 'ontem', '2026-02-30T10:00', '2026-11-18T25:00']) {
    expect(lerInstante(ruim, 'America/Sao_Paulo')).toBeUndefined();
  }
});

describe('o que esta pessoa pode ver', () => {
  it('diz o que pode, de onde vem, e o que perdeu e por quê', async () => {
    const p = await criarPessoa(c.db, orgao);
    await vincular(c.db, p.lotacaoId, 'servidor-prisional', { fim: '2026-11-17' });
    const hoje = await ver(chefe, p.id);
    expect(hoje.statusCode).toBe(200);
    expect(hoje.body).toContain('O papel Servidor(a) prisional acabou em 17/11/2026.');
    const ontem = await ver(chefe, p.id, '?em=2026-11-17T12:00');
    expect(ontem.body).toContain('A pessoa ainda não tinha sido cadastrada.');
    await c.db.updateTable('acesso.usuario').set({ criado_em: '2026-10-01' }).where('id', '=', p.id).execute();
    await c.db
      .updateTable('acesso.vinculo')
      .set({ autorizado_em: '2026-10-01' })
      .where('lotacao_id', '=', p.lotacaoId)
      .execute();
    const antes = await ver(chefe, p.id, '?em=2026-11-17T12:00');
    expect(antes.body).toContain('papel Servidor(a) prisional, até 17/11/2026');
  });

  it('simula um caso com a mesma decisão do sistema, e a regra', async () => {
    const p = await criarPessoa(c.db, orgao, ['servidor-prisional']);
    const outra = await criarEstrutura(c.db, { especie: 'estabelecimento' });
    const caso = (estrutura: string, mais: string) => `?permissao=pessoas.pessoa.ver&estrutura=${estrutura}${mais}`;
    expect((await ver(chefe, p.id, caso(orgao.id, '&finalidade=sim'))).body).toContain('>Pode<');
    expect((await ver(chefe, p.id, caso(orgao.id, ''))).body).toContain('sem-finalidade');
    expect((await ver(chefe, p.id, caso(outra.id, '&finalidade=sim'))).body).toContain('fora-do-alcance');
    expect((await ver(chefe, p.id, caso(orgao.id, '&finalidade=sim&sigilo=restrito'))).body).toContain(
      'acima-do-sigilo',
    );
  });

  it('fora do alcance é como se não existisse; sem o papel, não; e tudo fica registrado', async () => {
    const fora = await criarPessoa(c.db, await criarEstrutura(c.db), ['cadastrador-vinculador']);
    expect((await ver(fora, chefe.id)).statusCode).toBe(404);
    expect((await ver(chefe, '00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
    expect((await ver(await criarPessoa(c.db, orgao), chefe.id)).statusCode).toBe(403);
    const r = await c.db
      .selectFrom('auditoria.registro')
      .select('tipo')
      .where('acao', '=', 'acesso.simular')
      .where('alvo_id', '=', chefe.id)
      .execute();
    expect(r.map((x) => x.tipo)).toEqual(['recusa']);
  });

  it('escolhas que não se entendem são ignoradas', async () => {
    const p = await criarPessoa(c.db, orgao);
    expect((await ver(chefe, p.id, '?em=x&lotacao=y&permissao=__proto__&estrutura=1&sigilo=z')).statusCode).toBe(200);
  });
});

describe('por que não posso', () => {
  const perguntar = async (por: PessoaDeTeste, permissao: string) =>
    (await abrirPagina(app, await entrar(c, por.id), `/por-que-nao?permissao=${permissao}`)).body;

  it('diz a regra, o papel que daria e quem propõe papéis', async () => {
    const corpo = await perguntar(await criarPessoa(c.db, orgao), 'pessoas.pessoa.ver');
    for (const texto of ['sem-permissao', 'Servidor(a) prisional', 'Chefe de Exemplo']) expect(corpo).toContain(texto);
    expect(corpo).not.toContain('Magistrado(a)');
  });

  it('a quem pode, diz que pode e de onde vem; sem pergunta, convida a perguntar', async () => {
    const p = await criarPessoa(c.db, orgao, ['servidor-prisional']);
    expect(await perguntar(p, 'pessoas.pessoa.ver')).toContain('Você pode ver os dados de uma pessoa presa');
    expect(await perguntar(p, 'nada')).toContain('Escolha o que quer fazer');
  });
});
