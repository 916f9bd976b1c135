import { describe, expect, it } from 'vitest';
import pg from 'pg';
import { bancoDaUrl, comOutroBanco, descreverUrl, montarUrl } from './url.ts';

const endereco = { host: "/var/lib/custodia/d'água (é) %41/pg", porta: 5433 };
const url = montarUrl({ endereco, papel: 'app', senha: 'p@ss:/?#%', banco: 'custodia' });

describe('endereço do banco', () => {
  it('o driver lê de volta o que foi escrito', () => {
    const { host, port, user, password, database } = new pg.Client({ connectionString: url });
    expect({ host, port, user, password, database }).toEqual({
      host: endereco.host,
      port: 5433,
      user: 'app',
      password: 'p@ss:/?#%',
      database: 'custodia',
    });
  });

  it('troca só o banco', () => {
    expect(bancoDaUrl(comOutroBanco(url, 'outro'))).toBe('outro');
    expect(comOutroBanco(comOutroBanco(url, 'outro'), 'custodia')).toBe(url);
  });

  it('descreve sem papel nem senha', () => {
    expect(descreverUrl(url)).toBe(`${endereco.host}:5433/custodia`);
    expect(descreverUrl('postgresql://a:b@banco.exemplo.br/c')).toBe('banco.exemplo.br:5432/c');
  });
});
