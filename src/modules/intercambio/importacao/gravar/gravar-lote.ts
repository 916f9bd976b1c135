/** Um lote do arquivo, numa transação: ou entra inteiro, com a marca de até onde se leu, ou não deixa nada. */
import type { Recusa } from '../../../../platform/recusa.ts';
import { emitir } from '../../../../platform/eventos/index.ts';
import { LOTE_IMPORTADO } from '../../events.ts';
import type { Importacao } from '../importacao.ts';
import type { ErroDeLinha } from '../erros.ts';
import { trancarImportacao } from '../store.ts';
import { copiar } from './copia.ts';
import { type Conexao, gravarPessoas } from './em-massa.ts';
import { errosDaLinha, type LinhaBoa, type LoteLido } from './ler-lote.ts';
import type { Montagem } from './montar.ts';
import { type OndeGravar, preparar, type Preparado } from './preparar.ts';

export interface Lote extends LoteLido {
  /** Linhas de dados antes deste lote. */
  desde: number;
  /** Linhas do lote, boas e ruins. */
  quantas: number;
}

/** `adiantado`: o que se preparou antes de o anterior terminar. `parou`: foi pausada, cancelada, ou outro processo já gravou este lote. Nada se gravou. */
export async function gravarLote(
  conexao: Conexao,
  onde: OndeGravar,
  importacaoId: string,
  lote: Lote,
  adiantado: Preparado | undefined,
): Promise<'gravado' | 'parou'> {
  const { tx } = conexao;
  const importacao = await trancarImportacao(tx, importacaoId);
  if (importacao?.estado !== 'correndo' || importacao.lidas !== lote.desde) return 'parou';
  const { montagens, recusadas, tabelas } = adiantado ?? (await preparar(tx, onde, importacao, lote.boas));
  await gravarPessoas(
    conexao,
    montagens.map((m) => m.pessoa),
    tabelas,
  );
  const erros = semRepetir([...lote.erros, ...recusadas.flatMap(comoErros), ...montagens.flatMap((m) => m.erros)]);
  await copiar(
    conexao.cliente,
    'intercambio.erro_de_linha',
    erros.map((e) => ({
      importacao_id: importacaoId,
      linha: e.linha,
      ordem: e.ordem,
      campo: e.campo,
      valor: e.valor,
      mensagem: e.mensagem,
    })),
  );
  await marcar(conexao, importacao, lote, montagens, erros);
  const pessoaIds = montagens.flatMap(({ pessoa }) => (pessoa.fatos.length > 0 ? [pessoa.id] : []));
  if (pessoaIds.length > 0)
    await emitir(tx, { tipo: LOTE_IMPORTADO, dados: { importacaoId, pessoaIds, em: onde.agora } });
  return 'gravado';
}

const comoErros = ({ linha, recusa }: { linha: LinhaBoa; recusa: Recusa }): ErroDeLinha[] =>
  errosDaLinha(linha.numero, linha.valores, [recusa]);

/** Uma linha pode ser lida e montada: a ordem dos problemas dela se recomeça. */
function semRepetir(erros: readonly ErroDeLinha[]): ErroDeLinha[] {
  return [...Map.groupBy(erros, (e) => e.linha).values()].flatMap((daLinha) =>
    daLinha.map((e, ordem) => ({ ...e, ordem })),
  );
}

async function marcar(
  { tx }: Conexao,
  importacao: Importacao,
  lote: Lote,
  montagens: readonly Montagem[],
  erros: readonly ErroDeLinha[],
): Promise<void> {
  const somar = (qual: 'novas' | 'jaHavia') => montagens.reduce((s, m) => s + m[qual], 0);
  await tx
    .updateTable('intercambio.importacao')
    .set({
      lidas: lote.desde + lote.quantas,
      novas: importacao.novas + somar('novas'),
      ja_havia: importacao.jaHavia + somar('jaHavia'),
      com_erro: importacao.comErro + new Set(erros.map((e) => e.linha)).size,
    })
    .where('id', '=', importacao.id)
    .execute();
}
