/** Um banco só do teste, copiado do modelo já migrado: dezenas de milissegundos, e nenhum teste vê o que é de outro. */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { comCliente } from './cliente.ts';
import { abrirBanco, type Banco } from './conexao.ts';
import { APP } from './embutido/nomes.ts';
import { fecharAoPublico } from './papeis.ts';
import { bancoDaUrl, comOutroBanco } from './url.ts';

export interface BancoDeTeste {
  /** Aberto com o papel da aplicação. */
  db: Banco;
  url: string;
  urlDoMigrador: string;
  /** Superusuário, neste banco: para adulterar o que a aplicação não pode. */
  urlDoAdministrador: string;
  /** Fecha e apaga o banco. */
  fechar: () => Promise<void>;
}

interface Opcoes {
  /** Conexões de `db`, no máximo. */
  maximo?: number;
}

const CONEXOES = 5;

export async function bancoDeTeste({ maximo = CONEXOES }: Opcoes = {}): Promise<BancoDeTeste> {
  const servidor = inject('servidorDeTeste');
  const nome = `teste_${randomUUID().replaceAll('-', '')}`;
  await comCliente(servidor.urlDoAdministrador, async (c) => {
    const { username: migrador } = new URL(servidor.urlDoMigrador);
    await c.query(`create database ${nome} template ${bancoDaUrl(servidor.urlDoMigrador)} owner ${migrador}`);
    await fecharAoPublico(c, nome, APP);
  });
  const url = comOutroBanco(servidor.urlDoApp, nome);
  const aberto = abrirBanco(url, { maximo });
  return {
    db: aberto.db,
    url,
    urlDoMigrador: comOutroBanco(servidor.urlDoMigrador, nome),
    urlDoAdministrador: comOutroBanco(servidor.urlDoAdministrador, nome),
    fechar: async () => {
      await aberto.fechar();
      await comCliente(servidor.urlDoAdministrador, (c) => c.query(`drop database ${nome} with (force)`));
    },
  };
}
