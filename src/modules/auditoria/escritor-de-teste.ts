/** Escreve atos e leituras sem parar, e diz na saída cada um que o banco confirmou (ver queda.test.ts). */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { abrirBanco } from '../../platform/db/conexao.ts';
import { criarRegistradorDeLeituras, registrar } from './index.ts';

const ESCRITORES = 40;

const { db } = abrirBanco(process.argv[2] ?? '');
const leituras = criarRegistradorDeLeituras(db);

async function escrever(tipo: 'ato' | 'leitura'): Promise<never> {
  for (;;) {
    const id = randomUUID();
    const entrada = { quando: new Date(), tipo, acao: 'teste', alvo: { tipo: 'teste', id } };
    if (tipo === 'leitura') await leituras.ler(entrada);
    else await db.transaction().execute((tx) => registrar(tx, [entrada]));
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: ESCRITORES }, (_, i) => escrever(i % 2 === 0 ? 'ato' : 'leitura')));
