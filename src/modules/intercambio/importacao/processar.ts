/** Importa do ponto em que parou até o fim: lê adiante enquanto o banco grava. */
import type pg from 'pg';
import type { Quem, Servicos } from '../../acesso/index.ts';
import { registrar } from '../../auditoria/index.ts';
import { especieDe } from '../especies/index.ts';
import type { ContextoDaLeitura, EspecieDeArquivo } from '../especies/especie.ts';
import { lerLinhas } from '../formatos/ler.ts';
import { ArquivoIlegivel, type Linha } from '../formatos/linha.ts';
import { comConexao, type Transacoes } from './conexao.ts';
import { contextoDe } from './contexto.ts';
import { gravarLote, type Lote } from './gravar/gravar-lote.ts';
import { chavesDaLinha } from './gravar/identificar.ts';
import { lerLote } from './gravar/ler-lote.ts';
import { adiantar } from './gravar/preparar.ts';
import { formaDe, type Importacao, LINHAS_POR_LOTE } from './importacao.ts';
import { apagarPedacos, pedacos } from './pedacos.ts';
import { acharImportacao, mudarEstado } from './store.ts';

export interface Meios {
  servicos: Servicos;
  pool: pg.Pool;
}

/** Volta sem fazer nada se ela não está correndo. `sinal`: o sistema vai sair; rejeita, e a fila a retoma. */
export async function processar({ servicos, pool }: Meios, id: string, sinal?: AbortSignal): Promise<void> {
  const importacao = await acharImportacao(servicos.banco, id);
  if (importacao?.estado !== 'correndo') return;
  const contexto = await contextoDe(servicos.banco, importacao, servicos.config.fuso);
  try {
    const fim = await comConexao(pool, (abrir) => gravarTudo(servicos, abrir, importacao, contexto, sinal));
    if (fim === 'acabou') await terminar(servicos, importacao);
  } catch (erro) {
    if (!(erro instanceof ArquivoIlegivel)) throw erro;
    await mudarEstado(servicos.banco, id, 'falhou', { falha: erro.message, terminadaEm: servicos.relogio.agora() });
  }
}

async function gravarTudo(
  servicos: Servicos,
  abrir: Transacoes,
  importacao: Importacao,
  contexto: ContextoDaLeitura,
  sinal?: AbortSignal,
): Promise<'acabou' | 'parou'> {
  const quem = emNomeDe(importacao);
  const { fuso } = servicos.config;
  let emCurso: Promise<'gravado' | 'parou'> = Promise.resolve('gravado');
  let emVoo: ReadonlySet<string> = new Set();
  for await (const lote of lotes(servicos, importacao, contexto)) {
    const onde = { agora: servicos.relogio.agora(), fuso, quem };
    const adiantado = await adiantar(servicos.banco, onde, importacao, lote.boas, emVoo);
    if ((await emCurso) === 'parou') return 'parou';
    sinal?.throwIfAborted();
    emVoo = new Set(lote.boas.flatMap((l) => chavesDaLinha(importacao, l)));
    emCurso = abrir((conexao) => gravarLote(conexao, onde, importacao.id, lote, adiantado));
    // Se a leitura do seguinte falhar antes, o erro deste não fica sem dono.
    emCurso.catch(() => {});
  }
  return (await emCurso) === 'parou' ? 'parou' : 'acabou';
}

async function* lotes({ banco }: Servicos, importacao: Importacao, contexto: ContextoDaLeitura): AsyncGenerator<Lote> {
  const especie = especieDe(importacao.especie);
  let linhas: Linha[] = [];
  let vistas = 0;
  let desde = importacao.lidas;
  for await (const linha of lerLinhas(pedacos(banco, importacao.id), formaDe(importacao))) {
    if (++vistas <= importacao.lidas) continue;
    linhas.push(linha);
    if (linhas.length < LINHAS_POR_LOTE) continue;
    yield comoLote(linhas, desde, especie, importacao, contexto);
    desde += linhas.length;
    linhas = [];
  }
  if (linhas.length > 0) yield comoLote(linhas, desde, especie, importacao, contexto);
}

const comoLote = (
  linhas: readonly Linha[],
  desde: number,
  especie: EspecieDeArquivo,
  { mapa }: Importacao,
  contexto: ContextoDaLeitura,
): Lote => ({ ...lerLote(linhas, especie, mapa, contexto), desde, quantas: linhas.length });

/** O fato leva o nome de quem confirmou a importação. */
const emNomeDe = ({ enviadaPor, lotacaoId, estrutura }: Importacao): Quem => ({
  ator: {
    usuarioId: enviadaPor.id,
    nome: enviadaPor.nome,
    lotacao:
      lotacaoId === undefined
        ? undefined
        : {
            lotacaoId,
            estruturaId: estrutura.id,
            especie: 'ordinaria',
            caminho: estrutura.caminho,
            nome: estrutura.nome,
            cargo: '',
          },
    concessoes: [],
    perdidas: [],
  },
  origem: {},
});

async function terminar({ banco, relogio }: Servicos, { id }: Importacao): Promise<void> {
  const agora = relogio.agora();
  await banco.transaction().execute(async (tx) => {
    await mudarEstado(tx, id, 'concluida', { terminadaEm: agora });
    const fim = await acharImportacao(tx, id);
    const dados = fim && { linhas: fim.lidas, novas: fim.novas, jaHavia: fim.jaHavia, comErro: fim.comErro };
    await registrar(tx, [
      {
        quando: agora,
        tipo: 'sistema',
        acao: 'intercambio.concluir-importacao',
        usuario: fim?.enviadaPor,
        alvo: { tipo: 'importacao', id },
        dados,
      },
    ]);
  });
  await apagarPedacos(banco, id);
}
