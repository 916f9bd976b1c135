/** Levar nomes numa planilha: além de ver, é preciso poder exportar, com a identidade confirmada. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Recusa } from '../../platform/recusa.ts';
import { alcancaTitular, type Ator, lugarDe, poderia, porQueNaoPode } from '../acesso/index.ts';

const EXPORTAR = 'intercambio.arquivo.exportar';

export const porQueNaoLeva = (ator: Ator, agora: Date): Recusa[] =>
  porQueNaoPode(ator, EXPORTAR, lugarDe(ator, EXPORTAR), agora);

/** Para mostrar o botão: a identidade se confirma depois. */
export const levaria = (ator: Ator, agora: Date): boolean => poderia(ator, EXPORTAR, lugarDe(ator, EXPORTAR), agora);

/** Das linhas do titular `t`, as que vão na planilha; na página, todas. `sigilo`: o da linha. */
export const seLeva = (ator: Ator, leva: boolean | undefined, sigilo: RawBuilder<string>): RawBuilder<SqlBool> =>
  leva ? alcancaTitular(ator, EXPORTAR, sigilo) : sql<SqlBool>`true`;
