/**
 * Cem mil avisos criados e mandados por correio, com o processo que manda morto (`kill -9`) dez vezes ao acaso. Ao lado, o
 * mesmo sem morte nenhuma, e o laço mais simples: a mesma biblioteca e o mesmo texto, de uma lista na memória, sem banco.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { escrever } from '../../src/modules/avisos/canais/correio/texto.tsx';
import { criarCorreio } from '../../src/platform/correio/index.ts';
import { abrirBanco, type Banco } from '../../src/platform/db/conexao.ts';
import { APP } from '../../src/platform/db/embutido/nomes.ts';
import { iniciarEmbutido } from '../../src/platform/db/embutido.ts';
import { migrar } from '../../src/platform/db/migrar.ts';
import { agendarCorreio } from '../../src/modules/avisos/canais/correio/agendar.ts';
import { porSegundo } from '../medir.ts';
import { CONFIG, REMETENTE } from './ambiente.ts';
import { acabar, ligarMandador, ligarServidor, type ServidorDeCorreio } from './processos.ts';
import { criarAvisos, porMandar, reabrir, semear } from './semear.ts';

const AVISOS = Number(process.env['BENCH_AVISOS'] ?? 100_000);
const MORTES = 10;
/** Conversas ao mesmo tempo: as mesmas do canal. */
const JUNTAS = 4;
const DE_QUANTO_EM_QUANTO_MS = 20;

interface Rodada {
  segundos: number;
  aceitas: number;
  distintas: number;
  mortes: number;
}

interface Lugar {
  db: Banco;
  url: string;
  servidor: ServidorDeCorreio;
}

async function medirCorreio(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const banco = await iniciarEmbutido({ pasta, avisar: () => {} });
  const servidor = await ligarServidor();
  try {
    await migrar(banco.urlDoMigrador, APP);
    const { db, fechar } = abrirBanco(banco.urlDoApp);
    try {
      return await medir({ db, url: banco.urlDoApp, servidor });
    } finally {
      await fechar();
    }
  } finally {
    await servidor.fechar();
    await banco.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function medir(lugar: Lugar): Promise<string[]> {
  await semear(lugar.db, AVISOS);
  const inicio = performance.now();
  const criadas = await criarAvisos(lugar.db, AVISOS);
  const criar = (performance.now() - inicio) / 1000;
  const comMortes = await mandarTudo(lugar, sortearMortes(criadas));
  await reabrir(lugar.db);
  const semMortes = await mandarTudo(lugar, []);
  const laco = await mandarEmLaco(lugar.servidor, criadas);
  const linha = (nome: string, r: Rodada) =>
    `| ${nome} | ${r.segundos.toFixed(1)} s | ${porSegundo(criadas / r.segundos)} | ${r.mortes} | ${r.distintas} | ${criadas - r.distintas} | ${r.aceitas - r.distintas} |`;
  return [
    `${AVISOS.toLocaleString('pt-BR')} avisos criados e distribuídos em ${criar.toFixed(1)} s (${criadas.toLocaleString('pt-BR')} mensagens), mandados a um servidor SMTP nesta máquina. "Repetidas na linha": o servidor aceitou outra vez uma mensagem com o mesmo Message-ID, porque o processo morreu depois de ela ser aceita e antes de gravar; quem descarta pelo Message-ID não a vê. Cada morte inclui os 3 s em que ninguém mexe no que o morto tinha na mão (10 min no ar).`,
    '',
    '| jeito | tempo | mensagens | mortes (`kill -9`) | entregues | perdidas | repetidas na linha |',
    '|---|--:|--:|--:|--:|--:|--:|',
    linha('Custódia, morta ao acaso', comMortes),
    linha('Custódia, sem mortes', semMortes),
    linha('Laço de nodemailer, sem banco (morto, não saberia o que já mandou)', laco),
  ];
}

/** Depois de quantas aceitas se mata, cada vez: ao acaso entre a primeira e a última. */
const sortearMortes = (mensagens: number): number[] =>
  Array.from({ length: MORTES }, () => Math.floor(Math.random() * mensagens)).toSorted((a, b) => a - b);

async function mandarTudo({ db, url, servidor }: Lugar, mortes: number[]): Promise<Rodada> {
  await servidor.zerar();
  let mandador = await ligarMandador(url, servidor.smtp);
  const inicio = performance.now();
  await db.transaction().execute((tx) => agendarCorreio(tx, new Date()));
  const marcas = [...mortes];
  for (;;) {
    await esperar(DE_QUANTO_EM_QUANTO_MS * Math.random());
    const { distintas } = await servidor.contar();
    const marca = marcas[0];
    if (marca !== undefined && distintas > marca) {
      marcas.shift();
      await acabar(mandador, 'SIGKILL');
      mandador = await ligarMandador(url, servidor.smtp);
    } else if (marca === undefined && (await porMandar(db)) === 0) break;
  }
  const segundos = (performance.now() - inicio) / 1000;
  await acabar(mandador, 'SIGTERM');
  return { segundos, mortes: mortes.length, ...(await servidor.contar()) };
}

async function mandarEmLaco(servidor: ServidorDeCorreio, quantas: number): Promise<Rodada> {
  await servidor.zerar();
  const correio = criarCorreio({ correio: { smtp: servidor.smtp, remetente: REMETENTE }, demonstracao: false }, '');
  const inicio = performance.now();
  let proxima = 0;
  const trabalhar = async (): Promise<void> => {
    while (proxima < quantas) await correio.enviar(cartaFicticia(proxima++));
  };
  await Promise.all(Array.from({ length: JUNTAS }, trabalhar));
  const segundos = (performance.now() - inicio) / 1000;
  correio.fechar();
  return { segundos, mortes: 0, ...(await servidor.contar()) };
}

const cartaFicticia = (n: number) =>
  escrever({
    id: randomUUID(),
    modo: 'imediato',
    hoje: '2026-11-18',
    enderecoPublico: CONFIG.enderecoPublico,
    conteudo: {
      nome: `Defensora Fictícia ${n}`,
      endereco: `${n}@orgao.exemplo.br`,
      total: 1,
      vencidos: 0,
      deHoje: 0,
      linhas: [
        {
          pessoaId: randomUUID(),
          avisoId: randomUUID(),
          especie: 'progressao',
          alvo: '2026-11-23',
          subiu: false,
          iniciais: 'PF',
          processo: undefined,
        },
      ],
    },
  });

for (const linha of await medirCorreio()) console.log(linha);
