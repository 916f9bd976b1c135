/** Registros com a verdade ao lado, para medir quem reconhece a mesma pessoa. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { duplicarComErros, gerarPessoas } from '../../src/modules/pessoas/ficticias/index.ts';
import type { Campo } from '../../src/modules/pessoas/identidade/motor/tipos.ts';
import { CAMPOS_DA_PESSOA, valoresDe } from '../../src/modules/pessoas/identidade/registro.ts';

export interface Conjunto {
  nome: string;
  campos: readonly Campo[];
  /** Um ou dois arquivos. */
  arquivos: readonly Iterable<Linha>[];
}

export interface Linha {
  /** Um texto por campo. */
  valores: readonly string[];
  verdade: string;
}

const CAMPOS_DO_FEBRL = [
  { nome: 'given_name', tipo: 'prenome' },
  { nome: 'surname', tipo: 'sobrenome' },
  { nome: 'street_number', tipo: 'numero' },
  { nome: 'address_1', tipo: 'texto' },
  { nome: 'address_2', tipo: 'texto' },
  { nome: 'suburb', tipo: 'texto' },
  { nome: 'postcode', tipo: 'postal' },
  { nome: 'state', tipo: 'categoria' },
  { nome: 'date_of_birth', tipo: 'data' },
  { nome: 'soc_sec_id', tipo: 'documento' },
] as const satisfies readonly Campo[];

function lerFebrl(arquivo: string): Linha[] {
  const texto = gunzipSync(readFileSync(join(import.meta.dirname, '..', 'dados', `${arquivo}.csv.gz`)));
  const linhas: Record<string, string>[] = parse(texto, { columns: true, trim: true });
  return linhas.map((l) => ({
    valores: CAMPOS_DO_FEBRL.map((c) => l[c.nome] ?? ''),
    verdade: /rec-(\d+)/.exec(l['rec_id'] ?? '')?.[1] ?? '',
  }));
}

export const febrl4 = (): Conjunto => ({
  nome: 'Febrl 4 (dois arquivos)',
  campos: CAMPOS_DO_FEBRL,
  arquivos: [lerFebrl('febrl4a'), lerFebrl('febrl4b')],
});

export const febrl3 = (): Conjunto => ({
  nome: 'Febrl 3 (um arquivo)',
  campos: CAMPOS_DO_FEBRL,
  arquivos: [lerFebrl('febrl3')],
});

/** Uma pessoa em cada cinco tem de um a três registros repetidos, com um a cinco erros; uma em cinquenta, um sósia. */
export const brasil = (pessoas: number, semente: number): Conjunto => ({
  nome: `gerador brasileiro, ${new Intl.NumberFormat('pt-BR').format(pessoas)} pessoas`,
  campos: CAMPOS_DA_PESSOA,
  arquivos: [linhasDoBrasil(pessoas, semente)],
});

function* linhasDoBrasil(quantas: number, semente: number): Generator<Linha> {
  const pessoas = gerarPessoas({ semente, quantas });
  for (const { registro, verdade } of duplicarComErros({ semente, pessoas, taxaDeRepetidos: 0.2, maxPorPessoa: 3 }))
    yield { valores: valoresDe(registro), verdade };
}
