import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comCliente } from './cliente.ts';
import { iniciarEmbutido, type BancoEmbutido } from './embutido.ts';
import { servidorDePe } from './embutido/postmaster.ts';
import { FalhaDoBanco } from './falha.ts';

const root = process.getuid?.() === 0;
const raizes: string[] = [];

function pastaNova(...nomes: string[]): string {
  const raiz = mkdtempSync(join(tmpdir(), 'custodia-embutido-'));
  chmodSync(raiz, 0o755);
  raizes.push(raiz);
  return join(raiz, ...nomes, 'dados');
}

const iniciar = (pasta: string): Promise<BancoEmbutido> =>
  iniciarEmbutido({ pasta, avisar: () => {}, paraTestes: true });
const dePe = (pasta: string): boolean => servidorDePe(join(pasta, 'pg')) !== undefined;

const falhaDe = async (partida: Promise<BancoEmbutido>): Promise<string> => {
  const e: unknown = await partida.then(
    (banco) => banco.parar(),
    (e: unknown) => e,
  );
  return e instanceof FalhaDoBanco ? e.message : `não falhou como devia: ${String(e)}`;
};

/** Um teste que falha no meio deixa o seu servidor de pé. */
afterAll(() => {
  for (const arquivo of raizes.flatMap((raiz) => globSync(`${raiz}/**/postmaster.pid`))) {
    process.kill(Number(readFileSync(arquivo, 'utf8').split('\n')[0]), 'SIGQUIT');
  }
  for (const raiz of raizes) rmSync(raiz, { recursive: true });
});

describe('partida em pasta nova', () => {
  it('vários ao mesmo tempo: um cria e liga, os outros usam o mesmo', async () => {
    const pasta = pastaNova();
    const bancos = await Promise.all([iniciar(pasta), iniciar(pasta), iniciar(pasta)]);
    expect(new Set(bancos.map((b) => b.urlDoApp)).size).toBe(1);
    await Promise.all(bancos.map((b) => b.parar()));
    expect(dePe(pasta)).toBe(false);
  });

  it('caminho longo, com espaço e acento: o soquete vai para uma pasta curta, apagada no fim', async () => {
    const banco = await iniciar(pastaNova("caixa d'água (é) %41", 'n'.repeat(100)));
    const soquete = new URL(banco.urlDoApp).searchParams.get('host') ?? '';
    expect(soquete.length).toBeLessThan(85);
    expect(statSync(soquete).mode & 0o077).toBe(0);
    expect(await numero(banco.urlDoApp, 'select 1 as n')).toBe(1);
    await banco.parar();
    expect(existsSync(soquete)).toBe(false);
  });
});

const numero = (url: string, consulta: string): Promise<number | undefined> =>
  comCliente(url, async (c) => (await c.query<{ n: number }>(consulta)).rows[0]?.n);

describe('partida em pasta já usada', () => {
  const pasta = pastaNova();
  beforeAll(async () => {
    const banco = await iniciar(pasta);
    await comCliente(banco.urlDoMigrador, (c) => c.query('create table public.t as select 42 as n'));
    await banco.parar();
  });

  it('o que foi gravado continua', async () => {
    const banco = await iniciar(pasta);
    expect(banco.adotado).toBe(false);
    expect(await numero(banco.urlDoMigrador, 'select n from public.t')).toBe(42);
    await banco.parar();
    expect(dePe(pasta)).toBe(false);
  });

  it('quem sai antes não desliga; o último desliga', async () => {
    const [primeiro, segundo] = [await iniciar(pasta), await iniciar(pasta)];
    expect([primeiro.adotado, segundo.adotado]).toEqual([false, true]);
    await primeiro.parar();
    expect(await numero(segundo.urlDoApp, 'select 1 as n')).toBe(1);
    await segundo.parar();
    expect(dePe(pasta)).toBe(false);
  });

  it('postmaster.pid com o número de outro programa, dado depois de uma queda, não atrapalha', async () => {
    const linhas = [process.pid, join(pasta, 'pg'), 0, 5432, join(pasta, 'pg'), '', '  1  1', 'ready   '];
    writeFileSync(join(pasta, 'pg', 'postmaster.pid'), `${linhas.join('\n')}\n`);
    const banco = await iniciar(pasta);
    expect(banco.adotado).toBe(false);
    await banco.parar();
  });

  it('o registro do servidor não guarda dados de ninguém', async () => {
    const banco = await iniciar(pasta);
    const repetir = `create table public.u (cpf text unique); insert into public.u values ('11122233344'), ('11122233344')`;
    const erros = [repetir, `select '11122233344'::int`].map((consulta) =>
      comCliente(banco.urlDoMigrador, (c) => c.query(consulta)).catch((e: unknown) => (e as { code: string }).code),
    );
    expect(await Promise.all(erros)).toEqual(['23505', '22003']);
    await banco.parar();
    const registro = readFileSync(join(pasta, 'pg', 'servidor.log'), 'utf8');
    expect(registro).toContain('database system is ready');
    expect(registro).not.toContain('11122233344');
  });

  it('os segredos são só de quem roda o sistema', () => {
    const { mode, uid } = statSync(join(pasta, 'segredos.json'));
    expect(mode & 0o777).toBe(0o600);
    expect(uid).toBe(process.getuid?.() ?? 0);
  });

  it.runIf(root)('como root, o servidor roda com uma conta sem privilégio', () => {
    expect(statSync(join(pasta, 'pg')).uid).not.toBe(0);
  });

  it('dados de outra versão maior: diz como levá-los', async () => {
    const versao = join(pasta, 'pg', 'PG_VERSION');
    const certa = readFileSync(versao, 'utf8');
    writeFileSync(versao, '17\n');
    expect(await falhaDe(iniciar(pasta))).toMatch(
      /é do PostgreSQL 17, e este sistema traz o 18.*custodia banco copiar/s,
    );
    writeFileSync(versao, certa);
  });

  it('segredos perdidos, ou de outro banco: diz para recuperar', async () => {
    const arquivo = join(pasta, 'segredos.json');
    const certos = readFileSync(arquivo, 'utf8');
    rmSync(arquivo);
    expect(await falhaDe(iniciar(pasta))).toMatch(/Falta .*segredos\.json.*Recupere/);
    writeFileSync(arquivo, certos.replaceAll(/":"[^"]+/g, '":"errada'));
    expect(await falhaDe(iniciar(pasta))).toMatch(/As senhas .* não são deste banco/);
    writeFileSync(arquivo, certos);
    await (await iniciar(pasta)).parar();
  });
});

it('pasta que já existia fica com as permissões que tinha', async () => {
  const pasta = pastaNova();
  mkdirSync(pasta);
  chmodSync(pasta, 0o775);
  await (await iniciar(pasta)).parar();
  expect(statSync(pasta).mode & 0o777).toBe(0o775);
});

describe('pasta que não serve', () => {
  it('dentro de um arquivo', async () => {
    const pasta = pastaNova();
    writeFileSync(pasta, '');
    expect(await falhaDe(iniciar(join(pasta, 'dados')))).toMatch(/ENOTDIR.*PASTA_DE_DADOS/);
  });

  it('com aspas no caminho', async () => {
    expect(await falhaDe(iniciar(pastaNova('a"b')))).toMatch(/não pode ter aspas/);
  });

  it.runIf(root)('como root, que a conta do PostgreSQL não alcança', async () => {
    const pasta = pastaNova();
    chmodSync(dirname(pasta), 0o700);
    expect(await falhaDe(iniciar(pasta))).toMatch(/não atravessa .*PASTA_DE_DADOS/);
  });
});

describe('queda', () => {
  /** Grava de 50 conexões até ter `quantas` confirmadas e mata o Node com `kill -9`; devolve as confirmadas. */
  async function gravarEMatar(pasta: string, quantas: number): Promise<number[]> {
    const filho = spawn(process.execPath, [join(import.meta.dirname, 'embutido/gravar-sem-parar.ts'), pasta], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const confirmadas: number[] = [];
    for await (const linha of createInterface(filho.stdout)) {
      confirmadas.push(Number(linha));
      if (confirmadas.length === quantas) filho.kill('SIGKILL');
    }
    return confirmadas;
  }

  const gravadas = async ({ urlDoMigrador }: BancoEmbutido): Promise<Set<number>> => {
    const { rows } = await comCliente(urlDoMigrador, (c) => c.query<{ n: number }>('select n from public.gravacao'));
    return new Set(rows.map((r) => r.n));
  };

  it('kill -9 no Node no meio de 1.000 gravações, e depois no PostgreSQL: nada confirmado se perde', async () => {
    const pasta = pastaNova();
    await (await iniciar(pasta)).parar();
    const confirmadas = await gravarEMatar(pasta, 400);
    expect(confirmadas.length).toBeGreaterThanOrEqual(400);

    const adotado = await iniciarEmbutido({ pasta, avisar: () => {} });
    expect(adotado.adotado).toBe(true);
    expect(new Set(confirmadas).difference(await gravadas(adotado))).toEqual(new Set());

    const [pid] = readFileSync(join(pasta, 'pg', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    const recuperado = await iniciarEmbutido({ pasta, avisar: () => {} });
    expect(recuperado.adotado).toBe(false);
    expect(new Set(confirmadas).difference(await gravadas(recuperado))).toEqual(new Set());
    await recuperado.parar();
  });
});
