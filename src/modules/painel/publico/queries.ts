/** O painel que todos veem: a primeira fotografia de cada semana. */
import type { Banco } from '../../acesso/index.ts';
import { nomeDaEspecie } from '../especies.ts';
import { diasPublicados, fotografiasDesde, lugaresPorId } from '../fotografia/store.ts';
import { type CelulaPublica, celulasPublicas } from './publicar.ts';

/** Quantas semanas para trás. */
const SEMANAS = 53;

export interface CelulaComNome extends Omit<CelulaPublica, 'chave'> {
  nome: string;
}

export interface SemanaPublica {
  /** AAAA-MM-DD. */
  dia: string;
  celulas: readonly CelulaComNome[];
}

/** Da mais antiga à mais nova. */
export async function lerPublico(banco: Banco): Promise<SemanaPublica[]> {
  const dias = await diasPublicados(banco, SEMANAS);
  const [primeiro] = dias;
  if (primeiro === undefined) return [];
  const porDia = Map.groupBy(await fotografiasDesde(banco, primeiro), (n) => n.dia);
  const semanas = dias.map((dia) => ({ dia, celulas: celulasPublicas(porDia.get(dia) ?? []) }));
  const chaves = semanas.flatMap((s) => s.celulas).filter((c) => c.recorte === 'vara' || c.recorte === 'unidade');
  const lugares = await lugaresPorId(banco, [...new Set(chaves.flatMap((c) => (c.chave === null ? [] : [c.chave])))]);
  const nome = ({ recorte, chave }: CelulaPublica): string => {
    if (recorte === 'total') return 'todas';
    if (recorte === 'data') return nomeDaEspecie(chave ?? '');
    return lugares.get(chave ?? '')?.nome ?? 'não se sabe';
  };
  return semanas.map(({ dia, celulas }) => ({
    dia,
    celulas: celulas.map((c) => ({ recorte: c.recorte, nome: nome(c), pessoas: c.pessoas })),
  }));
}
