/** As linhas que saem, aos poucos: cada pessoa já registrada como lida antes de a primeira sair. */
import { registrar } from '../../auditoria/index.ts';
import type { Quem, Servicos } from '../../acesso/index.ts';
import { lerFatosDe, vigentes, visiveisPara } from '../../pessoas/index.ts';
import type { EspecieDeArquivo } from '../especies/especie.ts';
import type { LinhaEscrita } from '../formatos/escrever.ts';
import type { ExportacaoAberta } from './actions/exportar.ts';
import { EXPORTAR, leituraDe } from './exportacao.ts';
import { nomesDasEstruturas, pessoasDaExportacao } from './store.ts';

const LEITURAS_POR_REGISTRO = 500;
const PESSOAS_POR_VEZ = 200;

/** Uma entrada de auditoria por pessoa. Se não se gravam, nada sai. */
export async function registrarLeituras(
  { banco, relogio }: Servicos,
  quem: Quem,
  { id, pessoaIds }: ExportacaoAberta,
): Promise<void> {
  const agora = relogio.agora();
  for (const parte of partes(pessoaIds, LEITURAS_POR_REGISTRO)) {
    const entradas = parte.map((titularId) => leituraDe(quem, agora, id, titularId));
    await banco.transaction().execute((tx) => registrar(tx, entradas));
  }
}

/** Só os fatos que quem pede pode ver, e só o que vale hoje. */
export async function* linhasDe(
  { banco, relogio }: Servicos,
  quem: Quem,
  especie: EspecieDeArquivo,
  pessoaIds: readonly string[],
): AsyncGenerator<LinhaEscrita> {
  const contexto = { estruturas: await nomesDasEstruturas(banco) };
  for (const parte of partes(pessoaIds, PESSOAS_POR_VEZ)) {
    const pessoas = await pessoasDaExportacao(banco, quem.ator, parte);
    const fatos = await lerFatosDe(
      banco,
      pessoas.flatMap((p) => p.registros),
    );
    for (const { id, alvo, registros } of pessoas) {
      const ver = visiveisPara(quem, EXPORTAR, alvo, relogio.agora());
      const dela = registros.flatMap((r) => fatos.get(r) ?? []);
      yield* especie.escrever(id, vigentes(ver(dela)), contexto);
    }
  }
}

function* partes<T>(lista: readonly T[], tamanho: number): Generator<readonly T[]> {
  for (let i = 0; i < lista.length; i += tamanho) yield lista.slice(i, i + tamanho);
}
