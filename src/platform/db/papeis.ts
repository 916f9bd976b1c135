/** Os dois papéis do banco: o migrador, dono das tabelas, e o app, que só lê e grava o que as migrações concedem. */
import pg from 'pg';
import { comCliente } from './cliente.ts';
import { comOutroBanco } from './url.ts';

export interface Papel {
  nome: string;
  senha: string;
}

interface Pedido {
  /** Superusuário, em um banco que já existe. */
  urlDoAdministrador: string;
  banco: string;
  migrador: Papel;
  app: Papel;
}

/** Duas partidas ao mesmo tempo se enfileiram aqui. */
const TRAVA = 7_120_012_715;
const id = pg.escapeIdentifier;

/** Cria o que faltar; não mexe no que existe. */
export async function criarPapeis({ urlDoAdministrador, banco, migrador, app }: Pedido): Promise<void> {
  await comCliente(urlDoAdministrador, async (c) => {
    await c.query('select pg_advisory_lock($1)', [TRAVA]);
    for (const papel of [migrador, app]) await criarPapel(c, papel);
    // O migrador cria esquemas em nome do app (o da fila de trabalhos, cujas tabelas o app precisa possuir).
    await c.query(`grant ${id(app.nome)} to ${id(migrador.nome)}`);
    const { rowCount } = await c.query('select from pg_database where datname = $1', [banco]);
    if (rowCount === 0) await c.query(`create database ${id(banco)} owner ${id(migrador.nome)}`);
    await fecharAoPublico(c, banco, app.nome);
  });
  await comCliente(comOutroBanco(urlDoAdministrador, banco), (c) => c.query('revoke all on schema public from public'));
}

async function criarPapel(c: pg.Client, { nome, senha }: Papel): Promise<void> {
  const { rowCount } = await c.query('select from pg_roles where rolname = $1', [nome]);
  if (rowCount !== 0) return;
  await c.query(
    `create role ${id(nome)} login nosuperuser nocreatedb nocreaterole password ${pg.escapeLiteral(senha)}`,
  );
}

/** As permissões de um banco não vêm do modelo: cada banco novo (o de um teste, por exemplo) precisa das suas. */
export async function fecharAoPublico(c: pg.Client, banco: string, app: string): Promise<void> {
  await c.query(`revoke all on database ${id(banco)} from public`);
  await c.query(`grant connect on database ${id(banco)} to ${id(app)}`);
}
