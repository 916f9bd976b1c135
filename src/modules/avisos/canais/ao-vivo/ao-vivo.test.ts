import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as esperar } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comCliente } from '../../../../platform/db/cliente.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
} from '../../../acesso/para-testes.ts';
import { type Agente, agente } from '../../../execucao/para-testes.ts';
import { criarPresa, montarOrgaos, type OrgaosDeTeste } from '../../para-testes.ts';
import { notificarOrgaos, registrarAoVivo } from './index.ts';

const RITMO = { batimentoMs: 100, juntarMs: 10 };
/** Mais que o bastante para o que viria ter vindo. */
const SILENCIO_MS = 300;

let c: Cenario;
let app: Aplicacao;
let base: string;
let orgaos: OrgaosDeTeste;
let defensora: Agente;
let presa: string;
const abertas: Pagina[] = [];

beforeAll(async () => {
  c = await abrirCenario();
  orgaos = await montarOrgaos(c);
  presa = await criarPresa(c, orgaos);
  app = await abrirApp(c, (a) => registrarAoVivo(a, RITMO));
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});
beforeEach(async () => {
  c.agora = AGORA;
  defensora = await agente(c, orgaos.nucleo, 'defensor-publico');
});
afterEach(() => {
  for (const p of abertas.splice(0)) p.largar();
});

interface Pagina {
  status: number;
  eventos: unknown[];
  acabou: () => boolean;
  largar: () => void;
}

/** Lê o que chega como um navegador leria. */
async function abrir(quem: Agente): Promise<Pagina> {
  const aborto = new AbortController();
  const cookie = `sessao=${quem.sessao.cookies.sessao}`;
  const resposta = await fetch(`${base}/avisos/ao-vivo`, { headers: { cookie }, signal: aborto.signal });
  const eventos: unknown[] = [];
  let acabou = false;
  const ler = async (): Promise<void> => {
    let texto = '';
    for await (const parte of resposta.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      texto += parte;
      const inteiros = texto.split('\n\n');
      texto = inteiros.pop() ?? '';
      for (const e of inteiros) {
        const dados = /^event: avisos\ndata: (.*)$/.exec(e)?.[1];
        if (dados !== undefined) eventos.push(JSON.parse(dados));
      }
    }
  };
  void ler()
    .catch(() => {})
    .then(() => (acabou = true));
  const pagina = { status: resposta.status, eventos, acabou: () => acabou, largar: () => aborto.abort() };
  abertas.push(pagina);
  return pagina;
}

/** Um aviso novo ao órgão, na transação que o notifica. */
async function avisar(estruturaId: string): Promise<void> {
  const id = randomUUIDv7();
  await c.db.transaction().execute(async (tx) => {
    const aviso = { pessoa_id: presa, id, especie: 'progressao', referencia: id, alvo: '2026-11-28' };
    await tx
      .insertInto('avisos.aviso')
      .values({ ...aviso, sigilo: 'publico', aberto_em: c.agora })
      .execute();
    const envio = { pessoa_id: presa, aviso_id: id, passo: 10, papel: 'defesa', estrutura_id: estruturaId };
    await tx
      .insertInto('avisos.envio')
      .values({ ...envio, mandado_em: c.agora })
      .execute();
    await notificarOrgaos(tx, [estruturaId]);
  });
}

const ultimo = (p: Pagina) => p.eventos.at(-1) as { semCiencia: number; novos: boolean } | undefined;
const comecou = async (p: Pagina): Promise<void> => {
  await expect.poll(() => p.eventos.length).toBeGreaterThan(0);
};

describe('a página aberta', () => {
  it('recebe o número ao abrir e o aviso novo na hora', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    const antes = ultimo(pagina)?.semCiencia ?? -1;
    expect(ultimo(pagina)).toEqual({ semCiencia: antes, novos: false });
    await avisar(orgaos.nucleo.id);
    await expect.poll(() => ultimo(pagina)).toEqual({ semCiencia: antes + 1, novos: true });
  });

  it('quem está acima recebe também; o órgão vizinho, não', async () => {
    const coordenadora = await abrir(await agente(c, orgaos.defensoria, 'coordenacao-da-defensoria'));
    const vizinho = await abrir(await agente(c, await criarEstrutura(c.db), 'defensor-publico'));
    await Promise.all([comecou(coordenadora), comecou(vizinho)]);
    const antes = ultimo(coordenadora)?.semCiencia ?? -1;
    await avisar(orgaos.nucleo.id);
    await expect.poll(() => ultimo(coordenadora)?.semCiencia).toBe(antes + 1);
    expect(vizinho.eventos).toEqual([{ semCiencia: 0, novos: false }]);
  });

  it('a ciência diminui o número, sem dizer que há novos', async () => {
    await avisar(orgaos.nucleo.id);
    const pagina = await abrir(defensora);
    await comecou(pagina);
    await c.db.transaction().execute(async (tx) => {
      await tx.updateTable('avisos.aviso').set({ encerrado_em: c.agora, encerrado_por: 'sem-objeto' }).execute();
      await notificarOrgaos(tx, [orgaos.nucleo.id]);
    });
    await expect.poll(() => ultimo(pagina)).toEqual({ semCiencia: 0, novos: false });
  });

  it('o que se desfez não se anuncia', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    const quantos = pagina.eventos.length;
    const desfeita = c.db.transaction().execute(async (tx) => {
      await notificarOrgaos(tx, [orgaos.nucleo.id]);
      throw new Error('desfaz');
    });
    await expect(desfeita).rejects.toThrow('desfaz');
    await esperar(SILENCIO_MS);
    expect(pagina.eventos).toHaveLength(quantos);
  });

  it('cabem muitos órgãos numa notificação', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    for (const muitos of [300, 2500]) {
      const antes = ultimo(pagina)?.semCiencia ?? -1;
      const outros = Array.from({ length: muitos }, () => randomUUIDv7());
      await c.db.transaction().execute((tx) => notificarOrgaos(tx, outros));
      await avisar(orgaos.nucleo.id);
      await expect.poll(() => ultimo(pagina)?.semCiencia).toBe(antes + 1);
    }
  });

  it('a ligação com o banco cai e volta, e o número se refaz', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    const antes = ultimo(pagina)?.semCiencia ?? -1;
    await comCliente(c.banco.urlDoAdministrador, (cliente) =>
      cliente.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'custodia (escuta)' and datname = current_database()`,
      ),
    );
    await avisar(orgaos.nucleo.id);
    await expect.poll(() => ultimo(pagina)?.semCiencia, { timeout: 10_000 }).toBe(antes + 1);
  });
});

describe('até quando', () => {
  it('fecha quando a sessão é encerrada', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    await c.db
      .updateTable('acesso.sessao')
      .set({ encerrada_em: c.agora })
      .where('id', '=', defensora.sessao.sessaoId)
      .execute();
    await expect.poll(pagina.acabou).toBe(true);
  });

  it('fecha quando o papel acaba', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    await c.db.updateTable('acesso.vinculo').set({ fim: '2026-01-02' }).execute();
    await expect.poll(pagina.acabou).toBe(true);
    await c.db.updateTable('acesso.vinculo').set({ fim: null }).execute();
  });

  it('não mantém viva a sessão de quem não usa: acaba aos 30 minutos', async () => {
    const pagina = await abrir(defensora);
    await comecou(pagina);
    const usada = () =>
      c.db
        .selectFrom('acesso.sessao')
        .select('usada_em')
        .where('id', '=', defensora.sessao.sessaoId)
        .executeTakeFirst();
    const antes = await usada();
    c.agora = new Date(AGORA.getTime() + 20 * 60_000);
    await esperar(SILENCIO_MS);
    expect(pagina.acabou()).toBe(false);
    const outra = await abrir(defensora);
    await comecou(outra);
    expect(await usada()).toEqual(antes);
    c.agora = new Date(AGORA.getTime() + 31 * 60_000);
    await expect.poll(() => [pagina.acabou(), outra.acabou()]).toEqual([true, true]);
  });

  it('quatro por sessão: a quinta fecha a mais antiga', async () => {
    const cinco: Pagina[] = [];
    for (let i = 0; i < 5; i++) cinco.push(await abrir(defensora));
    await expect.poll(() => cinco.map((p) => p.acabou())).toEqual([true, false, false, false, false]);
  });

  it('o sistema que sai não espera por quem ouve', async () => {
    const outro = await abrirApp(c, (a) => registrarAoVivo(a, RITMO));
    const endereco = await outro.listen({ port: 0, host: '127.0.0.1' });
    const resposta = await fetch(`${endereco}/avisos/ao-vivo`, {
      headers: { cookie: `sessao=${defensora.sessao.cookies.sessao}` },
    });
    const lida = resposta.text();
    await outro.close();
    expect(await lida).toContain('event: avisos');
  });
});

describe('quem', () => {
  it('só quem entrou e recebe avisos', async () => {
    expect((await abrirPagina(app, undefined, '/avisos/ao-vivo')).statusCode).toBe(303);
    const semPapel = await agente(c, orgaos.nucleo, 'suporte');
    expect((await abrir(semPapel)).status).toBe(403);
  });
});
