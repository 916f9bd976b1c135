/** O que muda de um jeito de calcular para outro, marco a marco, e se é melhor ou pior para a pessoa. Pura. */
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import { maiorSigilo } from '../../pessoas/index.ts';
import type { DataEmVigor, SituacaoDaData } from '../conta/data-em-vigor.ts';

export const SENTIDOS = {
  melhor: 'Melhor para a pessoa',
  pior: 'Pior para a pessoa',
  outro: 'Muda, sem ser melhor nem pior',
} as const;
export type Sentido = keyof typeof SENTIDOS;

export interface Diferenca {
  marco: string;
  tipo: TipoDeMarco;
  sentido: Sentido;
  antes: DataEmVigor | undefined;
  depois: DataEmVigor | undefined;
  /** depois − antes; ausente: num dos lados não há data. */
  dias: number | undefined;
}

/** Prazos do Estado: vencer antes ou depois não é, por si, melhor nem pior para a pessoa. */
const SEM_SENTIDO: ReadonlySet<TipoDeMarco> = new Set<TipoDeMarco>([
  'inquerito',
  'denuncia',
  'audiencia-de-custodia',
  'revisao-da-preventiva',
  'exame-de-cessacao',
]);

/** As duas listas em ordem de marco. */
export function diferencasEntre(antes: readonly DataEmVigor[], depois: readonly DataEmVigor[]): Diferenca[] {
  if (antes.length === depois.length && antes.every((a, i) => iguais(a, depois[i]))) return [];
  const velhas = new Map(antes.map((d) => [d.marco, d]));
  const novas = new Map(depois.map((d) => [d.marco, d]));
  return [...new Set([...velhas.keys(), ...novas.keys()])].flatMap((marco) => {
    const [a, d] = [velhas.get(marco), novas.get(marco)];
    const tipo = (d ?? a)?.tipo;
    if (tipo === undefined || (a && iguais(a, d))) return [];
    return [{ marco, tipo, antes: a, depois: d, dias: diasEntre(a?.data, d?.data), sentido: sentidoDe(tipo, a, d) }];
  });
}

const iguais = (a: DataEmVigor, b: DataEmVigor | undefined): boolean =>
  b !== undefined &&
  a.marco === b.marco &&
  a.situacao === b.situacao &&
  a.data === b.data &&
  a.maisCedo === b.maisCedo &&
  a.fixada === b.fixada &&
  a.sigilo === b.sigilo &&
  a.faltam.join() === b.faltam.join();

const DIA_MS = 86_400_000;

const diasEntre = (antes: string | null | undefined, depois: string | null | undefined): number | undefined =>
  antes && depois ? (Date.parse(depois) - Date.parse(antes)) / DIA_MS : undefined;

/** Passar a existir é melhor e deixar de existir é pior; perder ou ganhar certeza não é uma coisa nem outra. */
function sentidoDe(tipo: TipoDeMarco, antes: DataEmVigor | undefined, depois: DataEmVigor | undefined): Sentido {
  if (SEM_SENTIDO.has(tipo)) return 'outro';
  if (!antes) return 'melhor';
  if (!depois) return 'pior';
  const dias = diasEntre(antes.data, depois.data) ?? 0;
  return dias < 0 ? 'melhor' : dias > 0 ? 'pior' : 'outro';
}

/** A linha de `execucao.diferenca`, sem a pessoa e o recálculo. */
export const linhaDaDiferenca = ({ marco, tipo, sentido, antes, depois, dias }: Diferenca) => ({
  marco,
  tipo,
  sentido,
  antes: antes?.data ?? null,
  depois: depois?.data ?? null,
  dias: dias ?? null,
  situacao_antes: antes?.situacao ?? (null as SituacaoDaData | null),
  situacao_depois: depois?.situacao ?? (null as SituacaoDaData | null),
  // A linha diz as duas datas: vale o maior dos dois.
  sigilo: maiorSigilo(antes?.sigilo, depois?.sigilo),
});
