/**
 * Importar 200 mil pessoas pelo caminho de verdade (arquivo guardado em pedaços, lido, conferido linha a linha, procurado
 * entre quem já há, gravado com fatos e projeções), ao lado do COPY cru das mesmas linhas nas mesmas tabelas, com os mesmos
 * índices: o mínimo que o banco cobra.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copiarDe, to as copiarPara } from 'pg-copy-streams';
import { criarRegistradorDeLeituras } from '../../src/modules/auditoria/index.ts';
import type { Servicos } from '../../src/modules/acesso/index.ts';
import { pessoaFicticia } from '../../src/modules/pessoas/ficticias/index.ts';
import { conferir } from '../../src/modules/intercambio/importacao/conferir.ts';
import { processar } from '../../src/modules/intercambio/importacao/processar.ts';
import { acharImportacao, inserirImportacao, mudarEstado } from '../../src/modules/intercambio/importacao/store.ts';
import { guardarEmPedacos } from '../../src/modules/intercambio/importacao/pages/receber.ts';
import { comCliente } from '../../src/platform/db/cliente.ts';
import { abrirBanco, type Banco } from '../../src/platform/db/conexao.ts';
import { APP } from '../../src/platform/db/embutido/nomes.ts';
import { iniciarEmbutido } from '../../src/platform/db/embutido.ts';
import { migrar } from '../../src/platform/db/migrar.ts';
import { relogioDoSistema } from '../../src/platform/relogio.ts';
import { mediana, porSegundo } from '../medir.ts';

const PESSOAS = Number(process.env['BENCH_PESSOAS'] ?? 200_000);
const RODADAS = Number(process.env['BENCH_RODADAS'] ?? 2);
const SEMENTE = 417;
const QUASE_TODAS = 0.9999;
const TABELAS = ['acesso.titular', 'pessoas.pessoa', 'pessoas.fato', 'pessoas.documento', 'pessoas.nome_de_busca'];

async function medirImportacao(): Promise<string[]> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const banco = await iniciarEmbutido({ pasta, avisar: () => {} });
  const copias = `${pasta}-copias`;
  mkdirSync(copias);
  try {
    await migrar(banco.urlDoMigrador, APP);
    const { db, pool, fechar } = abrirBanco(banco.urlDoApp);
    try {
      return await medir({ db, pool, urlDoMigrador: banco.urlDoMigrador, copias });
    } finally {
      await fechar();
    }
  } finally {
    await banco.parar();
    rmSync(pasta, { recursive: true, force: true });
    rmSync(copias, { recursive: true, force: true });
  }
}

interface Lugar {
  db: Banco;
  pool: pg.Pool;
  urlDoMigrador: string;
  copias: string;
}

async function medir(lugar: Lugar): Promise<string[]> {
  const servicos = servicosDe(lugar.db);
  const quem = await criarQuemImporta(lugar.db);
  const tempos = { conferir: [] as number[], importar: [] as number[], copiar: [] as number[] };
  let linhas = 0;
  for (let rodada = 0; rodada < RODADAS; rodada++) {
    await esvaziar(lugar);
    const id = await enviar(lugar.db, quem);
    tempos.conferir.push(await segundos(() => conferir(servicos, id)));
    await mudarEstado(lugar.db, id, 'correndo', { comecadaEm: new Date() });
    tempos.importar.push(await segundos(() => processar({ servicos, pool: lugar.pool }, id)));
    const feita = await acharImportacao(lugar.db, id);
    // Homônimos sem documento e linhas idênticas são raros, mas há: o gerador os põe de propósito.
    if (feita?.estado !== 'concluida' || feita.novas < PESSOAS * QUASE_TODAS) {
      throw new Error(`importou ${feita?.novas} de ${PESSOAS}: ${feita?.falha ?? `${feita?.comErro} com problema`}`);
    }
    await guardarCopias(lugar);
    await esvaziar(lugar);
    let copiadas = 0;
    tempos.copiar.push(await segundos(async () => void (copiadas = await copiarCru(lugar))));
    linhas = copiadas;
  }
  const [leitura, importacao, copia] = [tempos.conferir, tempos.importar, tempos.copiar].map(mediana) as [
    number,
    number,
    number,
  ];
  const linha = (nome: string, s: number) =>
    `| ${nome} | ${s.toFixed(1)} s | ${porSegundo(PESSOAS / s)} | ${(copia / s).toFixed(2)} |`;
  return [
    `${PESSOAS.toLocaleString('pt-BR')} pessoas de um CSV, ${linhas.toLocaleString('pt-BR')} linhas em ${TABELAS.length} tabelas. Mediana de ${RODADAS} rodadas intercaladas.`,
    '',
    '| jeito | tempo | pessoas | velocidade em relação ao COPY |',
    '|---|--:|--:|--:|',
    linha('Custódia: importar (ler, conferir, procurar, gravar)', importacao),
    linha('Custódia: com a conferência do arquivo, antes', importacao + leitura),
    linha('COPY cru das mesmas linhas, com os mesmos índices', copia),
  ];
}

async function segundos(fazer: () => Promise<void>): Promise<number> {
  const inicio = performance.now();
  await fazer();
  return (performance.now() - inicio) / 1000;
}

const servicosDe = (db: Banco): Servicos => ({
  banco: db,
  relogio: relogioDoSistema,
  leituras: criarRegistradorDeLeituras(db),
  chaveMestra: Buffer.alloc(32),
  config: { enderecoPublico: '', fuso: 'America/Sao_Paulo', demonstracao: false, provedores: [] },
});

async function criarQuemImporta(db: Banco): Promise<{ usuarioId: string; estruturaId: string }> {
  const [usuarioId, estruturaId] = [randomUUID(), randomUUID()];
  const agora = new Date();
  const comum = { nome: 'Administração Fictícia', sigla: 'AF' };
  await db
    .insertInto('acesso.estrutura')
    .values({
      ...comum,
      id: estruturaId,
      caminho: `/${estruturaId}/`,
      nivel: 'orgao',
      especie: 'administracao-prisional',
      criada_em: agora,
    })
    .execute();
  await db
    .insertInto('acesso.usuario')
    .values({
      id: usuarioId,
      categoria: 'servidor',
      nome: 'Gestora Fictícia',
      cpf: '52998224725',
      email: 'g@orgao.exemplo.br',
      criado_em: agora,
      origem: 'cadastro',
    })
    .execute();
  return { usuarioId, estruturaId };
}

async function enviar(
  db: Banco,
  { usuarioId, estruturaId }: { usuarioId: string; estruturaId: string },
): Promise<string> {
  const id = await db.transaction().execute((tx) =>
    inserirImportacao(tx, {
      especie: 'pessoas',
      origem: 'Bench',
      nomeDoArquivo: 'pessoas.csv',
      tamanho: 1,
      estruturaId,
      sigilo: 'publico',
      enviadaPor: usuarioId,
      lotacaoId: undefined,
      enviadaEm: new Date(),
    }),
  );
  await guardarEmPedacos(db, id, csv());
  await mudarEstado(db, id, 'recebida');
  return id;
}

const COLUNAS =
  'nome;nome_social;mae;pai;nascimento;naturalidade;sexo;cpf;rji;rg;rg_uf;escolaridade;endereco;municipio;uf';

async function* csv(): AsyncGenerator<Buffer> {
  let texto = `${COLUNAS}\n`;
  for (let i = 0; i < PESSOAS; i++) {
    const p = pessoaFicticia(SEMENTE, i);
    const campos = [
      p.nome,
      p.nomeSocial,
      p.mae,
      p.pai,
      p.nascimento,
      p.naturalidade?.municipio,
      p.sexo,
      p.cpf,
      p.rji,
      p.rg,
      p.uf,
    ];
    texto += `${[...campos, 'medio-completo', `Rua Fictícia, ${i}`, 'Contagem', 'MG'].map((c) => c ?? '').join(';')}\n`;
    if (texto.length > 1_000_000) {
      yield Buffer.from(texto);
      texto = '';
    }
  }
  yield Buffer.from(texto);
}

const esvaziar = ({ urlDoMigrador }: Lugar): Promise<unknown> =>
  comCliente(urlDoMigrador, async (c) => {
    await c.query('truncate acesso.titular, intercambio.importacao cascade');
    await c.query('checkpoint').catch(() => {});
  });

const arquivoDe = ({ copias }: Lugar, tabela: string): string => join(copias, tabela);

const guardarCopias = (lugar: Lugar): Promise<void> =>
  comCliente(lugar.urlDoMigrador, async (c) => {
    for (const t of TABELAS)
      await pipeline(c.query(copiarPara(`copy ${t} to stdout`)), createWriteStream(arquivoDe(lugar, t)));
  });

/** Numa transação só, que é o mais depressa. Devolve quantas linhas. */
const copiarCru = (lugar: Lugar): Promise<number> =>
  comCliente(lugar.urlDoMigrador, async (c) => {
    let linhas = 0;
    await c.query('begin');
    for (const t of TABELAS) {
      const destino = c.query(copiarDe(`copy ${t} from stdin`));
      await pipeline(createReadStream(arquivoDe(lugar, t), { highWaterMark: 1024 * 1024 }), destino);
      linhas += destino.rowCount ?? 0;
    }
    await c.query('commit');
    return linhas;
  });

for (const linha of await medirImportacao()) console.log(linha);
