import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { criarRegistradorDeLeituras } from '../../auditoria/index.ts';
import { executar } from '../nucleo/acao.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  type EstruturaDeTeste,
  type PessoaDeTeste,
  quem,
} from '../para-testes.ts';
import { alertasAbertos, contarUso, meuUso, registrarCotas, tratarAlerta } from './index.ts';
import { LIMITES_DO_SISTEMA } from './limites.ts';
import { gravarLimite } from './store.ts';

const FUSO = 'America/Sao_Paulo';
let c: Cenario;
let app: Aplicacao;
let unidade: EstruturaDeTeste;
let trata: PessoaDeTeste;

beforeAll(async () => {
  c = await abrirCenario();
  c.servicos.leituras = criarRegistradorDeLeituras(c.db, contarUso(FUSO));
  app = await abrirApp(c, registrarCotas);
  unidade = await criarEstrutura(c.db, { especie: 'estabelecimento' });
  trata = await criarPessoa(c.db, unidade, ['cadastrador-autorizador']);
  const por = { id: undefined, em: c.agora };
  await c.db.transaction().execute(async (tx) => {
    await gravarLimite(tx, 'servidor-prisional', 'dia', { aviso: 10, lento: 49, parado: 50 }, por);
    await gravarLimite(tx, 'diretor-de-estabelecimento', 'alvos', { aviso: 3, lento: 50, parado: 60 }, por);
  });
});
afterAll(async () => {
  await app.close();
  await c.servicos.leituras.fechar();
  await c.fechar();
});

const leitor = (id: string): Promise<Quem> => quem(c, id, { finalidade: 'custodia' });
const ler = (q: Quem, titularId: string = randomUUID()) =>
  autorizarLeitura(c.servicos, q, {
    nome: 'titular.ver',
    permissao: 'pessoas.pessoa.ver',
    alvo: { caminho: unidade.caminho, titularId },
  });
const registros = async (usuarioId: string, tipo: string): Promise<number> => {
  const linhas = await c.db
    .selectFrom('auditoria.registro')
    .select('numero')
    .where('usuario_id', '=', usuarioId)
    .where('tipo', '=', tipo)
    .execute();
  return linhas.length;
};
const alertasDe = (usuarioId: string) =>
  c.db
    .selectFrom('acesso.alerta')
    .select(['id', 'especie', 'grau', 'tratado_em'])
    .where('usuario_id', '=', usuarioId)
    .orderBy('criado_em')
    .execute();

describe('a contagem', () => {
  it('200 leituras ao mesmo tempo não passam do limite, e as recusadas ficam registradas como recusa', async () => {
    const { id } = await criarPessoa(c.db, unidade, ['servidor-prisional']);
    const q = await leitor(id);
    const mesmo = randomUUID();
    const rs = await Promise.all(Array.from({ length: 200 }, () => ler(q, mesmo)));
    expect(rs.filter((r) => r.ok)).toHaveLength(50);
    expect(await registros(id, 'leitura')).toBe(50);
    expect(await registros(id, 'recusa')).toBe(150);
    expect((await alertasDe(id)).map((a) => a.grau)).toContain('parado');
    const r = await ler(await leitor(id));
    expect(r.ok ? '' : r.recusas[0]?.codigo).toBe('leitura-parada');
  }, 40_000);

  it('uma lista que não cabe inteira é recusada inteira, e assim registrada', async () => {
    const { id } = await criarPessoa(c.db, unidade, ['servidor-prisional']);
    const titulares = Array.from({ length: 60 }, () => randomUUID());
    const r = await autorizarLeitura(c.servicos, await leitor(id), {
      nome: 'titular.listar',
      permissao: 'pessoas.pessoa.ver',
      alvo: { caminho: unidade.caminho },
      titulares,
    });
    expect(r.ok).toBe(false);
    expect([await registros(id, 'leitura'), await registros(id, 'recusa')]).toEqual([0, 60]);
  });

  it('o espalhamento conta pessoas, não leituras', async () => {
    const { id } = await criarPessoa(c.db, unidade, ['diretor-de-estabelecimento']);
    const q = await leitor(id);
    const mesmo = randomUUID();
    for (let i = 0; i < 6; i++) await ler(q, mesmo);
    expect(await alertasDe(id)).toEqual([]);
    for (let i = 0; i < 3; i++) await ler(q);
    expect(await alertasDe(id)).toMatchObject([{ especie: 'espalhamento', grau: 'aviso' }]);
    for (let i = 0; i < 3; i++) await ler(q);
    expect(await alertasDe(id)).toHaveLength(1);
  });

  it('dois processos contam a mesma pessoa sem perder leitura nem se travar', async () => {
    const outro = criarRegistradorDeLeituras(c.db, contarUso(FUSO));
    const pessoas = await Promise.all([1, 2, 3].map(() => criarPessoa(c.db, unidade, ['diretor-de-estabelecimento'])));
    const entrada = (id: string) => ({
      quando: c.agora,
      tipo: 'leitura' as const,
      acao: 'titular.ver',
      usuario: { id, nome: 'Fulana' },
      titularId: randomUUID(),
    });
    const ids = Array.from({ length: 90 }, (_, i) => pessoas[i % 3]?.id ?? '');
    await Promise.all([
      ...ids.map((id) => outro.ler(entrada(id))),
      ...ids.toReversed().map((id) => c.servicos.leituras.ler(entrada(id))),
    ]);
    await outro.fechar();
    for (const p of pessoas) expect((await meuUso(c.servicos, p.id)).hoje).toMatchObject({ dia: 60, alvos: 60 });
  });

  it('a hora incomum é a da própria pessoa', async () => {
    const { id } = await criarPessoa(c.db, unidade, ['diretor-de-estabelecimento']);
    const dias = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
    await c.db
      .insertInto('acesso.uso')
      .values(dias.map((dia) => ({ usuario_id: id, dia, hora: 9, leituras: 5 })))
      .execute();
    c.agora = new Date('2026-11-18T03:30:00-03:00');
    const q = await leitor(id);
    const mesmo = randomUUID();
    for (let i = 0; i <= LIMITES_DO_SISTEMA['hora-incomum'].aviso; i++) await ler(q, mesmo);
    c.agora = AGORA;
    expect(await alertasDe(id)).toMatchObject([{ especie: 'hora', grau: 'aviso' }]);
  });
});

describe('tratar', () => {
  const parar = async () => {
    const { id } = await criarPessoa(c.db, unidade, ['servidor-prisional']);
    await c.db.insertInto('acesso.uso').values({ usuario_id: id, dia: '2026-11-18', hora: 12, leituras: 60 }).execute();
    expect((await ler(await leitor(id))).ok).toBe(false);
    const alerta = (await alertasDe(id)).find((a) => a.grau === 'parado');
    return { id, alertaId: alerta?.id ?? '' };
  };
  const tratar = async (por: string, id: string, decisao: string) =>
    executar(c.servicos, await quem(c, por), tratarAlerta(FUSO), {
      id,
      decisao,
      motivo: 'Mutirão, conferido por telefone',
    });

  it('só outra pessoa libera; o que foi confirmado não conta de novo', async () => {
    const { id, alertaId } = await parar();
    const colega = await criarPessoa(c.db, unidade, ['servidor-prisional']);
    for (const por of [id, colega.id]) expect((await tratar(por, alertaId, 'liberado')).ok).toBe(false);
    expect((await tratar(trata.id, alertaId, 'liberado')).ok).toBe(true);
    const q = await leitor(id);
    expect((await ler(q)).ok).toBe(true);
    const meu = await meuUso(c.servicos, id);
    expect([meu.hoje.dia, meu.conta.dia]).toEqual([62, 1]);
    expect((await tratar(trata.id, alertaId, 'suspenso')).ok).toBe(false);
  });

  it('suspender encerra as sessões na hora', async () => {
    const { id, alertaId } = await parar();
    const dela = await entrar(c, id);
    expect((await abrirPagina(app, dela, '/alertas')).statusCode).toBe(403);
    expect((await tratar(trata.id, alertaId, 'suspenso')).ok).toBe(true);
    expect((await abrirPagina(app, dela, '/alertas')).statusCode).toBe(303);
  });

  it('quem tem o poder não trata o próprio alerta, nem o de fora do alcance', async () => {
    const dois = await criarPessoa(c.db, unidade, ['servidor-prisional', 'cadastrador-autorizador']);
    const { id: alertaId } = await c.db
      .insertInto('acesso.alerta')
      .values({
        usuario_id: dois.id,
        especie: 'volume',
        dia: '2026-11-18',
        valor: 9,
        limite: 5,
        grau: 'parado',
        criado_em: c.agora,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const proprio = await tratar(dois.id, alertaId, 'liberado');
    expect(proprio.ok ? [] : proprio.recusas.map((r) => r.codigo)).toEqual(['interessado']);
    const fora = await criarPessoa(c.db, await criarEstrutura(c.db), ['cadastrador-autorizador']);
    const alheio = await tratar(fora.id, alertaId, 'liberado');
    expect(alheio.ok ? [] : alheio.recusas.map((r) => r.codigo)).toEqual(['fora-do-alcance']);
    expect((await abrirPagina(app, await entrar(c, fora.id), `/alertas/${alertaId}`)).statusCode).toBe(404);
  });

  it('dois tratam ao mesmo tempo: um só decide', async () => {
    const { alertaId } = await parar();
    const outro = await criarPessoa(c.db, unidade, ['cadastrador-autorizador']);
    const rs = await Promise.all([tratar(trata.id, alertaId, 'liberado'), tratar(outro.id, alertaId, 'suspenso')]);
    expect(rs.filter((r) => r.ok)).toHaveLength(1);
  });
});

describe('páginas', () => {
  it('a lista e a conta dizem o mesmo; a página mostra o gráfico e a tabela, e trata', async () => {
    const e = await entrar(c, trata.id);
    const lista = await abrirPagina(app, e, '/alertas');
    expect(lista.statusCode).toBe(200);
    const abertos = lista.body.split('<h2>Tratados')[0]?.match(/href="\/alertas\/[0-9a-f-]{36}"/g) ?? [];
    expect(await alertasAbertos(c.db, (await quem(c, trata.id)).ator)).toBe(abertos.length);
    const endereco = abertos[0]?.slice(6, -1) ?? '';
    const pagina = await abrirPagina(app, e, endereco);
    expect(pagina.body).toContain('<svg');
    expect(pagina.body).not.toContain('style=');
    expect((await enviar(app, e, `${endereco}/tratar`, { decisao: 'x' })).statusCode).toBe(422);
    expect((await enviar(app, e, `${endereco}/tratar`, { decisao: 'liberado', motivo: 'Mutirão' })).statusCode).toBe(
      303,
    );
    expect((await enviar(app, e, `${endereco}/tratar`, { decisao: 'liberado', motivo: 'Mutirão' })).statusCode).toBe(
      409,
    );
  });

  it('o gestor muda os limites, com todos os problemas de uma vez', async () => {
    const gestor = await criarPessoa(c.db, await criarEstrutura(c.db), ['gestor-do-sistema']);
    const e = await entrar(c, gestor.id);
    expect((await abrirPagina(app, e, '/alertas/limites')).statusCode).toBe(200);
    const ruim = await enviar(app, e, '/alertas/limites', {
      papel: 'auditor',
      medida: 'dia',
      aviso: '50',
      lento: '40',
      parado: '30',
    });
    expect(ruim.statusCode).toBe(422);
    expect(ruim.body).toContain('2 problemas');
    const bom = await enviar(app, e, '/alertas/limites', {
      papel: 'auditor',
      medida: 'dia',
      aviso: '50',
      lento: '60',
      parado: '70',
    });
    expect(bom.statusCode).toBe(303);
    expect((await abrirPagina(app, await entrar(c, trata.id), '/alertas/limites')).statusCode).toBe(403);
  });
});
