/** A caixa de demonstração: cada mensagem é um `.eml` (o que sairia) e um `.json` (o que a página mostra). */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import { type Mensagem, mensagemSchema } from './mensagem.ts';

const naCaixaSchema = mensagemSchema.extend({ quando: z.coerce.date() });
export type MensagemNaCaixa = z.output<typeof naCaixaSchema>;

export interface Caixa {
  guardar: (pronta: SendMailOptions, mensagem: Mensagem) => Promise<void>;
  ler: (maximo?: number) => Promise<MensagemNaCaixa[]>;
  descricao: string;
}

/** Há links de uso único nas mensagens: só quem roda o sistema as lê. */
const SO_O_DONO = 0o600;
const MOSTRADAS = 50;

export function abrirCaixa(pastaDeDados: string): Caixa {
  const pasta = join(pastaDeDados, 'correio');
  const montagem = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return {
    descricao: `em ${pasta} (demonstração)`,
    guardar: async (pronta, mensagem) => {
      await mkdir(pasta, { recursive: true, mode: 0o700 });
      const { message } = await montagem.sendMail(pronta);
      const quando = pronta.date instanceof Date ? pronta.date : new Date(String(pronta.date));
      // O nome começa pelo instante: a ordem dos nomes é a das mensagens.
      const nome = join(pasta, `${quando.toISOString().replaceAll(':', '-')}-${randomUUID()}`);
      await writeFile(`${nome}.eml`, message as Buffer, { mode: SO_O_DONO });
      await writeFile(`${nome}.parte`, JSON.stringify({ ...mensagem, quando }), { mode: SO_O_DONO });
      // Quem lê a pasta neste instante não vê metade de um arquivo.
      await rename(`${nome}.parte`, `${nome}.json`);
    },
    ler: async (maximo = MOSTRADAS) => {
      const nomes = (await readdir(pasta).catch(() => [])).filter((n) => n.endsWith('.json'));
      const ultimos = nomes.sort().slice(-maximo).reverse();
      return Promise.all(
        ultimos.map(async (n) => naCaixaSchema.parse(JSON.parse(await readFile(join(pasta, n), 'utf8')))),
      );
    },
  };
}
