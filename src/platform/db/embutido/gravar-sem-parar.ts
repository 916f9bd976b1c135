/** Só para teste: grava de muitas conexões ao mesmo tempo e escreve na saída o número de cada gravação confirmada. */
import { writeSync } from 'node:fs';
import pg from 'pg';
import { iniciarEmbutido } from '../embutido.ts';

const [, , pasta = ''] = process.argv;
const GRAVACOES = 1000;
const CONEXOES = 50;
const SAIDA = 1;

const banco = await iniciarEmbutido({ pasta, avisar: () => {} });
const pool = new pg.Pool({ connectionString: banco.urlDoMigrador, max: CONEXOES });
await pool.query('create table public.gravacao (n int primary key)');
const gravar = async (n: number): Promise<void> => {
  await pool.query('insert into public.gravacao values ($1)', [n]);
  writeSync(SAIDA, `${n}\n`);
};
await Promise.all(Array.from({ length: GRAVACOES }, (_, n) => gravar(n)));
