/** Todos os tipos de fato do sistema, de baixo para cima, e como cada fato se lê. */
import { TIPOS_DA_CUSTODIA } from '../../custodia/index.ts';
import { type Fato, type QualquerTipo, TIPOS_DA_QUALIFICACAO } from '../../pessoas/index.ts';
import { TIPOS_DOS_PROCESSOS } from '../../processos/index.ts';
import { TIPOS_DA_EXECUCAO } from './index.ts';

export const TODOS_OS_FATOS: readonly QualquerTipo[] = [
  ...TIPOS_DA_QUALIFICACAO,
  ...TIPOS_DOS_PROCESSOS,
  ...TIPOS_DA_CUSTODIA,
  ...TIPOS_DA_EXECUCAO,
];

const POR_NOME: ReadonlyMap<string, QualquerTipo> = new Map(TODOS_OS_FATOS.map((t) => [t.tipo, t]));

/** Ausente: tipo de uma versão anterior do sistema. */
export const tipoDoFato = ({ tipo }: Pick<Fato, 'tipo'>): QualquerTipo | undefined => POR_NOME.get(tipo);

export const nomeDoFato = (fato: Pick<Fato, 'tipo'>): string => tipoDoFato(fato)?.nome ?? fato.tipo;

/** Para quem trabalha com o caso. */
export const fraseDoFato = (fato: Pick<Fato, 'tipo' | 'dados'>): string =>
  tipoDoFato(fato)?.frase(fato.dados) ?? fato.tipo;

/** Para a própria pessoa e a família. */
export function emPalavras(fato: Pick<Fato, 'tipo' | 'dados'>): string {
  const tipo = tipoDoFato(fato);
  return tipo?.emPalavras?.(fato.dados) ?? fraseDoFato(fato);
}
