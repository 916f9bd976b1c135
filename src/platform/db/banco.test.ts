import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from './banco-de-teste.ts';
import { prepararBanco } from './banco.ts';
import { FalhaDoBanco } from './falha.ts';
import { pastaDeDados } from './pasta-de-dados.ts';
import { comOutroBanco } from './url.ts';

let banco: BancoDeTeste;
beforeEach(async () => void (banco = await bancoDeTeste()));
afterEach(() => banco.fechar());

const falhaDe = async (url: string): Promise<string> => {
  const e: unknown = await prepararBanco({ url }, () => {}).then(
    (pronto) => pronto.fechar(),
    (e: unknown) => e,
  );
  return e instanceof FalhaDoBanco ? e.message : `não falhou como devia: ${String(e)}`;
};

describe('servidor próprio', () => {
  it('com os dois papéis: abre com o da aplicação, sem aviso', async () => {
    const avisos: string[] = [];
    const config = { url: banco.url, urlDoMigrador: banco.urlDoMigrador };
    const pronto = await prepararBanco(config, (aviso) => avisos.push(aviso));
    expect((await sql<{ u: string }>`select current_user as u`.execute(pronto.db)).rows).toEqual([
      { u: 'custodia_app' },
    ]);
    expect(avisos).toEqual([]);
    await pronto.fechar();
  });

  it('com um papel só: funciona e avisa o risco', async () => {
    const avisos: string[] = [];
    const pronto = await prepararBanco({ url: banco.urlDoMigrador }, (aviso) => avisos.push(aviso));
    expect(avisos).toEqual([expect.stringMatching(/um papel só.*DATABASE_URL_MIGRADOR/)]);
    await pronto.fechar();
  });

  it('a descrição não tem senha', async () => {
    const pronto = await prepararBanco({ url: banco.url, urlDoMigrador: banco.urlDoMigrador }, () => {});
    expect(pronto.descricao).not.toContain(new URL(banco.url).password);
    await pronto.fechar();
  });

  it('o que não serve tem mensagem que diz o que fazer, e nunca a senha', async () => {
    const errada = new URL(banco.url);
    errada.password = 'senha-errada';
    const casos: [string, RegExp][] = [
      ['isto não é um endereço senha-errada', /não é um endereço de PostgreSQL/],
      ['mysql://a:senha-errada@127.0.0.1/x', /não é um endereço de PostgreSQL/],
      ['postgresql://a:senha-errada@127.0.0.1:1/x', /nada atende neste endereço/],
      [errada.href, /recusou o papel ou a senha/],
      [comOutroBanco(inject('servidorDeTeste').urlDoMigrador, `nao_${randomUUID()}`), /este banco não existe/],
    ];
    for (const [url, mensagem] of casos) {
      const dita = await falhaDe(url);
      expect(dita).toMatch(mensagem);
      expect(dita).not.toContain('senha-errada');
    }
  });
});

it('a pasta padrão é do projeto, e a escolhida vence', () => {
  expect(pastaDeDados('/x/y')).toBe('/x/y');
  expect(pastaDeDados(undefined)).toMatch(
    process.getuid?.() === 0 ? /^\/var\/lib\/custodia\/.+-[0-9a-f]{8}$/ : /\.dados$/,
  );
});
