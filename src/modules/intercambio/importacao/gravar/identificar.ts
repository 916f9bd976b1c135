/** De que pessoa é cada linha: uma que já existe, ou uma nova (a mesma para as linhas que concordam). */
import { randomUUIDv7 } from 'node:crypto';
import type { Recusa } from '../../../../platform/recusa.ts';
import type { Banco, Tx } from '../../../acesso/index.ts';
import type { Identificacao } from '../../especies/especie.ts';
import type { Importacao } from '../importacao.ts';
import { acharPorId, type PessoaAchada, registrosPorDocumento } from './achar.ts';
import { chaveDoDocumento, ehUuid, idDaPessoa, prefixoDe } from './chaves.ts';
import type { LinhaBoa } from './ler-lote.ts';
import { concorda, DE_OUTRA } from './mesma-pessoa.ts';

export interface DaPessoa {
  id: string;
  nova: boolean;
  linhas: LinhaBoa[];
}

export interface Identificadas {
  pessoas: readonly DaPessoa[];
  recusadas: readonly { linha: LinhaBoa; recusa: Recusa }[];
}

export async function identificar(
  tx: Banco | Tx,
  importacao: Importacao,
  linhas: readonly LinhaBoa[],
): Promise<Identificadas> {
  const prefixo = prefixoDe(importacao.origem, '');
  const documentos = new Map(linhas.flatMap((l) => l.quem.documentos.map((d) => [chaveDoDocumento(d), d])));
  const derivados = new Map(linhas.flatMap((l) => (temIdProprio(l) ? [[l, idDaPessoa(prefixo, l)]] : [])));
  const ditos = linhas.flatMap(({ quem: { identificador = '' } }) => (ehUuid(identificador) ? [identificador] : []));
  const registros = await registrosPorDocumento(tx, documentos);
  const porId = await acharPorId(tx, importacao, [...derivados.values(), ...ditos, ...[...registros.values()].flat()]);
  const porDocumento = new Map([...registros].map(([chave, ids]) => [chave, aMaisAntiga(ids, porId)]));

  const pessoas = new Map<string, DaPessoa>();
  const novasPorDocumento = new Map<string, string>();
  const recusadas: { linha: LinhaBoa; recusa: Recusa }[] = [];
  for (const linha of linhas) {
    const derivado = derivados.get(linha);
    const achada = acharUma(linha, derivado, porDocumento, porId);
    if ('codigo' in achada) {
      recusadas.push({ linha, recusa: achada });
      continue;
    }
    const chaves = linha.quem.documentos.map(chaveDoDocumento);
    const doLote = chaves.map((c) => novasPorDocumento.get(c)).find((id) => id !== undefined);
    const id = achada.id ?? doLote ?? derivado ?? randomUUIDv7();
    const pessoa = pessoas.getOrInsertComputed(id, () => ({ id, nova: achada.id === undefined, linhas: [] }));
    pessoa.linhas.push(linha);
    if (pessoa.nova) for (const c of chaves) novasPorDocumento.getOrInsert(c, id);
  }
  return { pessoas: [...pessoas.values()], recusadas };
}

/** Tudo por que a linha se confunde com outra: se duas têm uma em comum, podem ser da mesma pessoa. */
export const chavesDaLinha = ({ origem }: Importacao, linha: LinhaBoa): string[] => [
  ...linha.quem.documentos.map(chaveDoDocumento),
  ...(temIdProprio(linha) ? [idDaPessoa(prefixoDe(origem, ''), linha)] : []),
];

/** Sem documento, ou com um nome dado pela origem, o id sai da linha. */
const temIdProprio = ({ quem }: LinhaBoa): boolean => quem.identificador !== undefined || quem.documentos.length === 0;

type PorId = ReadonlyMap<string, PessoaAchada & { alcanca: boolean }>;

/** Das que a importação alcança. */
const aMaisAntiga = (ids: readonly string[], porId: PorId): PessoaAchada | undefined =>
  ids
    .flatMap((id) => porId.get(id) ?? [])
    .filter((p) => p.alcanca)
    .toSorted((a, b) => a.desde.getTime() - b.desde.getTime())
    .at(0);

/** O registro que a linha diz, o CPF, os outros documentos, o id que a linha tem por si; sem nenhum, é nova. */
function acharUma(
  { quem }: LinhaBoa,
  derivado: string | undefined,
  porDocumento: ReadonlyMap<string, PessoaAchada | undefined>,
  porId: PorId,
): { id?: string } | Recusa {
  const dita = porId.get(quem.identificador ?? '');
  if (dita?.alcanca) return { id: dita.id };
  for (const documento of quem.documentos) {
    const achada = porDocumento.get(chaveDoDocumento(documento));
    if (!achada) continue;
    const igual = concorda(quem, achada);
    if (documento.especie === 'cpf' && igual === false) return DE_OUTRA;
    if (documento.especie === 'cpf' || (igual && !outroCpf(quem, achada))) return { id: achada.id };
  }
  const propria = derivado === undefined ? undefined : porId.get(derivado);
  if (propria && !propria.alcanca) return FORA_DO_ALCANCE;
  return propria ? { id: propria.id } : {};
}

function outroCpf({ documentos }: Identificacao, { cpf }: PessoaAchada): boolean {
  const doArquivo = documentos.find((d) => d.especie === 'cpf')?.numero;
  return doArquivo !== undefined && cpf !== undefined && doArquivo !== cpf;
}

const FORA_DO_ALCANCE: Recusa = {
  codigo: 'fora-do-alcance',
  mensagem:
    'Esta pessoa já veio desta origem e hoje está fora da unidade da importação: nada mudou. Peça a quem a tem agora.',
};
