/** O processo que manda o correio, como no ar: a fila de trabalhos e o trabalho do correio. Feito para ser morto. */
import { trabalhosDoCorreio } from '../../src/modules/avisos/canais/correio/index.ts';
import { criarCorreio } from '../../src/platform/correio/index.ts';
import { abrirBanco } from '../../src/platform/db/index.ts';
import { relogioDoSistema } from '../../src/platform/relogio.ts';
import { criarTrabalhos } from '../../src/platform/trabalhos/index.ts';
import { CONFIG, REMETENTE } from './ambiente.ts';

/** No ar são dez minutos; aqui, dez mortes caberiam em duas horas. */
const POSSE_MS = 3000;

const [url = '', smtp = ''] = process.argv.slice(2);
const { db, pool } = abrirBanco(url);
const correio = criarCorreio({ correio: { smtp, remetente: REMETENTE }, demonstracao: false }, '');
const servicos = { banco: db, relogio: relogioDoSistema, config: CONFIG };
const trabalhos = criarTrabalhos({
  pool,
  trabalhos: trabalhosDoCorreio({ servicos, correio, posseMs: POSSE_MS }),
  fuso: CONFIG.fuso,
  relogio: relogioDoSistema,
});
await trabalhos.iniciar({ error: (dados, mensagem) => console.error(mensagem, dados) });
process.send?.('pronto');
process.on('disconnect', () => process.exit());
