/** Das linhas de cada pessoa aos fatos: o que já entrou se reconhece, o que não cabe se diz, o resto se grava. */
import { isDeepStrictEqual } from 'node:util';
import type { Recusa } from '../../../../platform/recusa.ts';
import type { Quem } from '../../../acesso/index.ts';
import { conferirPessoa, type Fato, type FatoNovo, type Projecao } from '../../../pessoas/index.ts';
import type { FatoDaLinha } from '../../especies/especie.ts';
import type { Importacao } from '../importacao.ts';
import type { ErroDeLinha } from '../erros.ts';
import { chaveDoFato, ehUuid } from './chaves.ts';
import type { DaPessoa } from './identificar.ts';
import { errosDaLinha, type LinhaBoa } from './ler-lote.ts';

export interface OndeMontar {
  agora: Date;
  fuso: string;
  quem: Quem;
  /** Da origem e da espécie. */
  prefixo: string;
  importacao: Importacao;
}

export interface PessoaMontada {
  id: string;
  nova: boolean;
  /** Os que a pessoa já tinha. */
  antes: readonly Fato[];
  fatos: Fato[];
  projecoes: Set<Projecao>;
}

export interface Montagem {
  pessoa: PessoaMontada;
  /** Linhas. */
  novas: number;
  jaHavia: number;
  erros: ErroDeLinha[];
}

/** Uma linha entra inteira ou não entra. */
export function montarPessoa(onde: OndeMontar, { id, nova, linhas }: DaPessoa, antes: readonly Fato[]): Montagem {
  const pessoa: PessoaMontada = { id, nova, antes, fatos: [], projecoes: new Set() };
  const montagem: Montagem = { pessoa, novas: 0, jaHavia: 0, erros: [] };
  const porChave = new Map(antes.flatMap((f) => (f.chave === undefined ? [] : [[f.chave, f]])));
  for (const linha of emOrdem(linhas)) {
    const { novos, diferentes, problemas } = separar(onde, linha, pessoa, porChave);
    const r =
      problemas.length > 0 ? undefined : conferirPessoa(onde, { id, fatos: novos }, [...antes, ...pessoa.fatos]);
    const recusas = [...problemas, ...(r && !r.ok ? r.recusas : []), ...diferentes];
    montagem.erros.push(...errosDaLinha(linha.numero, linha.valores, recusas));
    if (!r?.ok) continue;
    if (novos.length > 0) montagem.novas += 1;
    else if (diferentes.length === 0) montagem.jaHavia += 1;
    pessoa.fatos.push(...r.valor.fatos);
    for (const p of r.valor.projecoes) pessoa.projecoes.add(p);
    for (const f of r.valor.fatos) if (f.chave !== undefined) porChave.set(f.chave, f);
  }
  return montagem;
}

/** Os acontecimentos, do mais antigo ao mais novo: cada um se confere contra os anteriores. */
const emOrdem = (linhas: readonly LinhaBoa[]): readonly LinhaBoa[] =>
  linhas.length === 1 ? linhas : linhas.toSorted((a, b) => comparar(quando(a), quando(b)));

const quando = ({ fatos: [primeiro] }: LinhaBoa): string => `${primeiro?.dia ?? ''} ${primeiro?.hora ?? '24'}`;
const comparar = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function separar(onde: OndeMontar, linha: LinhaBoa, pessoa: PessoaMontada, porChave: ReadonlyMap<string, Fato>) {
  const novos: FatoNovo[] = [];
  const diferentes: Recusa[] = [];
  const problemas: Recusa[] = [];
  const semNinguem = pessoa.nova && pessoa.fatos.length === 0;
  const deQuem = semNinguem ? linha.qualificacao : [];
  if (semNinguem && linha.identidade !== '' && linha.quem.nome === undefined) problemas.push(NAO_ESTA);
  for (const daLinha of [...deQuem, ...linha.fatos]) {
    const chave = chaveDoFato(onde.prefixo, linha.fatos.includes(daLinha) ? linha.identidade : '', daLinha);
    const dados = comReferencias(onde, daLinha, porChave, pessoa, problemas);
    const havia = porChave.get(chave) ?? jaConsta(pessoa, daLinha, dados, linha);
    if (!havia) novos.push(novoDe(onde.importacao, daLinha, dados, chave));
    else if (!igual(havia, daLinha, dados, linha)) diferentes.push(JA_HAVIA_DIFERENTE);
  }
  return { novos, diferentes, problemas };
}

/** O mesmo fato vindo de outro lugar, ou do que este sistema exportou (a linha traz o id dele). */
const jaConsta = (
  { antes }: PessoaMontada,
  daLinha: FatoDaLinha,
  dados: FatoNovo['dados'],
  linha: LinhaBoa,
): Fato | undefined =>
  antes.find(
    (f) =>
      f.tipo === daLinha.tipo.tipo &&
      (f.id === linha.identidade || (f.efeito !== 'anula' && igual(f, daLinha, dados, linha))),
  );

const novoDe = ({ origem }: Importacao, daLinha: FatoDaLinha, dados: FatoNovo['dados'], chave: string): FatoNovo => {
  const { posto: _posto, referencias: _referencias, ...fato } = daLinha;
  return { ...fato, dados, chave, fonte: `Importação: ${origem}` };
};

/** A linha que só diz quem a pessoa é não tem data própria: o dia em que entrou não conta. */
function igual(
  havia: Fato,
  { dia, hora, ate }: FatoDaLinha,
  dados: FatoNovo['dados'],
  { identidade }: LinhaBoa,
): boolean {
  const mesmoDia = identidade === '' || (havia.dia === dia && havia.hora === hora && havia.ate === ate);
  return mesmoDia && isDeepStrictEqual({ ...havia.dados }, { ...dados });
}

/** A referência é o id de um fato da pessoa, ou o identificador de outra linha da mesma origem. */
function comReferencias(
  { prefixo }: OndeMontar,
  { dados, referencias = {} }: FatoDaLinha,
  porChave: ReadonlyMap<string, Fato>,
  { antes, fatos }: PessoaMontada,
  problemas: Recusa[],
): FatoNovo['dados'] {
  const ids = Object.entries(referencias).flatMap(([campo, texto]) => {
    const citado =
      porChave.get(chaveDoFato(prefixo, texto, { posto: '' }))?.id ??
      (ehUuid(texto) ? [...antes, ...fatos].find((f) => f.id === texto)?.id : undefined);
    if (citado === undefined) problemas.push(naoAchou(campo));
    return citado === undefined ? [] : [[campo, citado] as const];
  });
  return ids.length === 0 ? dados : { ...dados, ...Object.fromEntries(ids) };
}

const NAO_ESTA: Recusa = {
  codigo: 'pessoa-desconhecida',
  campo: 'nome',
  mensagem:
    'A pessoa desta linha não está no sistema. Importe antes o arquivo de pessoas, ou ponha o nome dela nesta linha.',
};

const JA_HAVIA_DIFERENTE: Recusa = {
  codigo: 'ja-havia-diferente',
  mensagem:
    'Esta linha já tinha entrado com outros valores: nada mudou. Se os de agora estão certos, corrija na tela da pessoa.',
};

const naoAchou = (campo: string): Recusa => ({
  codigo: 'referencia-desconhecida',
  campo,
  mensagem: 'A linha a que esta se refere não foi achada para a mesma pessoa. Ponha-a antes desta no arquivo.',
});
