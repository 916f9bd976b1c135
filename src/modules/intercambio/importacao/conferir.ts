/** Lê o arquivo inteiro uma vez, antes de importar: o que se estraga no meio se descobre aqui, e não depois da metade. */
import { createHash } from 'node:crypto';
import type { Servicos } from '../../acesso/index.ts';
import { especieDe } from '../especies/index.ts';
import { mapaPelosCabecalhos } from '../especies/mapa.ts';
import { lerLinhas, reconhecer } from '../formatos/ler.ts';
import { ArquivoIlegivel, type Fonte } from '../formatos/linha.ts';
import { pedacos } from './pedacos.ts';
import { acharImportacao, type Conferencia, gravarConferencia, mudarEstado } from './store.ts';
import type { IdDaEspecie } from '../especies/especie.ts';

/** Mais colunas que isto não são uma tabela. */
const MAIOR_NUMERO_DE_COLUNAS = 500;

export async function conferir({ banco, relogio }: Servicos, id: string): Promise<void> {
  const importacao = await acharImportacao(banco, id);
  if (importacao?.estado !== 'recebida') return;
  try {
    await gravarConferencia(banco, id, await conferencia(() => pedacos(banco, id), importacao.especie));
  } catch (erro) {
    if (!(erro instanceof ArquivoIlegivel)) throw erro;
    await mudarEstado(banco, id, 'falhou', { falha: erro.message, terminadaEm: relogio.agora() });
  }
}

async function conferencia(abrir: () => Fonte, especie: IdDaEspecie): Promise<Conferencia> {
  const forma = await reconhecer(abrir);
  const resumo = createHash('sha256');
  const colunas = new Set<string>();
  let total = 0;
  for await (const { valores } of lerLinhas(somando(abrir(), resumo), forma)) {
    total += 1;
    for (const coluna in valores) colunas.add(coluna);
    if (colunas.size > MAIOR_NUMERO_DE_COLUNAS) throw new ArquivoIlegivel(COLUNAS_DEMAIS);
  }
  if (total === 0) throw new ArquivoIlegivel(SEM_LINHAS);
  const nomes = [...colunas];
  return {
    ...forma,
    colunas: nomes,
    total,
    sha256: resumo.digest(),
    mapa: mapaPelosCabecalhos(especieDe(especie), nomes),
  };
}

async function* somando(fonte: Fonte, resumo: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const pedaco of fonte) {
    resumo.update(pedaco);
    yield pedaco;
  }
}

const COLUNAS_DEMAIS = `O arquivo tem mais de ${MAIOR_NUMERO_DE_COLUNAS} colunas. Confira o separador e tire as que não servem.`;
const SEM_LINHAS = 'O arquivo não tem nenhuma linha de dados: só o cabeçalho, ou nada.';
