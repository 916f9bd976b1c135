/** Apoio dos testes do motor: casos escritos à mão, com datas em texto, lidos direto para os tipos do motor. */
import { type Caso, type Condenacao, type Evento, type Parametros, PARAMETROS_PADRAO, type Pessoa } from '../caso.ts';
import type { Marco, Resultado, TipoDeMarco } from '../resultado.ts';
import { dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';
import { calcular } from './calcular.ts';

export const COMUM = { hediondo: false, violenciaOuGraveAmeaca: false };
export const ROUBO = { hediondo: false, violenciaOuGraveAmeaca: true };
export const HEDIONDO = { hediondo: true, violenciaOuGraveAmeaca: true };

export interface CasoDeTeste {
  emData?: string;
  pessoa?: Pessoa;
  parametros?: Partial<Parametros>;
  condenacoes?: Partial<Condenacao>[];
  eventos?: Evento[];
}

/** Condenação completa de primário em crime comum; o teste sobrepõe o que importa. */
export function condenacao(parcial: Partial<Condenacao> = {}): Condenacao {
  return {
    id: 'A',
    dataDoFato: dia('2021-05-10'),
    pena: pena(8),
    regimeInicial: 'fechado',
    reincidencia: 'primario',
    caracteristicas: COMUM,
    ...parcial,
  };
}

export function casoDeTeste(c: CasoDeTeste): Caso {
  return {
    versao: 1,
    emData: dia(c.emData ?? '2026-11-21'),
    pessoa: c.pessoa ?? {},
    parametros: { ...PARAMETROS_PADRAO, ...c.parametros },
    condenacoes: (c.condenacoes ?? [{}]).map((x, i) => condenacao({ id: 'ABCDEFGH'[i]!, ...x })),
    eventos: c.eventos ?? [],
  };
}

export const resultadoDe = (c: CasoDeTeste): Resultado => calcular(casoDeTeste(c));

export function marco(r: Resultado, tipo: TipoDeMarco): Marco {
  const m = r.marcos.find((x) => x.tipo === tipo);
  if (!m) throw new Error(`sem marco ${tipo}`);
  return m;
}

export const alternativa = (m: Marco, leitura: string): string | undefined =>
  m.alternativas?.find((a) => a.leitura === leitura)?.data;

export const prisao = (data: string): Evento => ({ tipo: 'prisao', data: dia(data) });
export const soltura = (data: string): Evento => ({ tipo: 'soltura', data: dia(data) });
export const fuga = (data: string): Evento => ({ tipo: 'fuga', data: dia(data) });
export const recaptura = (data: string): Evento => ({ tipo: 'recaptura', data: dia(data) });
export const falta = (data: string, homologada = true): Evento => ({
  tipo: 'falta-grave',
  data: dia(data),
  homologada,
});
export const remicao = (data: string, dias: number): Evento => ({ tipo: 'remicao', data: dia(data), dias });
