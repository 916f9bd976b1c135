/** O que os módulos de cima põem na lista de pessoas: filtros sobre o que só eles sabem, e o que dizer de cada uma. */
import type { RawBuilder, SqlBool } from 'kysely';
import type { Ator, Banco } from '../../acesso/index.ts';

export interface FiltroDaLista {
  /** O nome na consulta do endereço: `regime`. */
  nome: string;
  rotulo: string;
  /** Valor e nome. */
  opcoes: Readonly<Record<string, string>>;
  /** A condição sobre o titular `t` (`t.pessoa_id`); recebe um dos valores de `opcoes`. */
  onde(valor: string): RawBuilder<SqlBool>;
}

/** Em uma linha cada. */
export interface ResumoDaPessoa {
  /** "Penitenciária A, cela 12", "No hospital, volta em 23/11". */
  onde?: string | undefined;
  /** Por que está presa. */
  porQue?: string | undefined;
}

export interface DepsDaLista {
  filtros?: readonly FiltroDaLista[];
  /** Uma consulta para todas. */
  resumir?(banco: Banco, pessoaIds: readonly string[]): Promise<ReadonlyMap<string, ResumoDaPessoa>>;
  /** Ids das pessoas do processo (20 algarismos) a que `ator` alcança o que as liga a ele. */
  buscarPorProcesso?(banco: Banco, numero: string, ator: Ator): Promise<readonly string[]>;
  /** Ids das pessoas com esta peça do BNMP, só algarismos. */
  buscarPorMandado?(banco: Banco, numero: string, ator: Ator): Promise<readonly string[]>;
}
