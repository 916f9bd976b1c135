/** As palavras do vocabulário que podem ser a que se quis escrever. */
import { type RawBuilder, sql } from 'kysely';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import { apagamentosDaPalavra } from './apagamentos.ts';
import { COMECO_MINIMO, compararComeco, compararPalavras, type Motivo } from './palavras-parecidas.ts';

/** Um som do vocabulário. */
export interface Variante {
  /** A grafia mais parecida com a procurada. */
  palavra: string;
  chave: number;
  parecenca: number;
  motivo: Motivo | undefined;
  /** Em quantas linhas de busca está este som, na última contagem. */
  quantas: number;
}

/** Para cada palavra procurada, os sons do vocabulário, do mais ao menos parecido. */
export type Variantes = ReadonlyMap<string, readonly Variante[]>;

const NO_MAXIMO = 24;
/** Palavra tão comum está inteira: "Jose" não é o começo de Josefa. */
const COMUM = 100;

interface Linha {
  /** Apagamento em comum; ausente em quem só começa como a palavra pela metade. */
  apagamento: number | null;
  palavra: string;
  chave: number;
  quantas: number;
}

/** @param metade a palavra que talvez esteja pela metade, por ser a última que se digitou. */
export async function acharVariantes(
  banco: Banco | Transacao,
  procuradas: readonly string[],
  metade: string | undefined,
): Promise<Variantes> {
  const donas = Map.groupBy(
    procuradas.flatMap((palavra) => apagamentosDaPalavra(palavra).map((apagamento) => ({ palavra, apagamento }))),
    ({ apagamento }) => apagamento,
  );
  const prefixo = metade !== undefined && metade.length >= COMECO_MINIMO ? metade : undefined;
  const linhas = await buscarLinhas(banco, [...donas.keys()], prefixo);
  const porPalavra = new Map(procuradas.map((palavra) => [palavra, new Map<string, Variante>()]));
  for (const { apagamento, ...linha } of linhas) {
    const de = apagamento === null ? [prefixo ?? ''] : (donas.get(apagamento) ?? []).map(({ palavra }) => palavra);
    for (const procurada of de) {
      const delas = porPalavra.get(procurada);
      if (!delas || delas.has(linha.palavra)) continue;
      const comparar = procurada === prefixo ? compararComeco : compararPalavras;
      const { valor, motivo } = comparar(procurada, linha.palavra);
      if (valor > 0) delas.set(linha.palavra, { ...linha, parecenca: valor, motivo });
    }
  }
  return new Map([...porPalavra].map(([procurada, delas]) => [procurada, porSom(procurada, delas)]));
}

function porSom(procurada: string, delas: ReadonlyMap<string, Variante>): Variante[] {
  const inteira = (delas.get(procurada)?.quantas ?? 0) >= COMUM;
  const sons = new Map<number, Variante>();
  for (const v of delas.values()) {
    if (inteira && v.motivo === 'comeco') continue;
    if (v.parecenca > (sons.get(v.chave)?.parecenca ?? 0)) sons.set(v.chave, v);
  }
  return [...sons.values()].sort((a, b) => b.parecenca - a.parecenca || b.quantas - a.quantas).slice(0, NO_MAXIMO);
}

async function buscarLinhas(
  banco: Banco | Transacao,
  apagamentos: readonly number[],
  prefixo: string | undefined,
): Promise<Linha[]> {
  // O "limit 1" faz o banco ir palavra a palavra, em vez de ler o vocabulário inteiro para umas duzentas.
  const comuns = sql`
    select a.apagamento, a.palavra, p.chave, p.quantas from pessoas.apagamento a cross join lateral (
      select chave, quantas from pessoas.palavra where palavra = a.palavra limit 1
    ) p where a.apagamento = any(${apagamentos}::integer[])`;
  const todas = prefixo === undefined ? comuns : sql`${comuns} union all (${comecadasPor(prefixo)})`;
  return (await sql<Linha>`${todas}`.execute(banco)).rows;
}

const comecadasPor = (prefixo: string): RawBuilder<unknown> => sql`
  select null, palavra, chave, quantas from pessoas.palavra where palavra >= ${prefixo} and palavra < ${`${prefixo}~`}
  order by quantas desc limit ${NO_MAXIMO}`;
