/** Dos fatos ao caso: tudo o que o cálculo precisa saber da pessoa, cada pedaço com os fatos de que veio. */
import type { CasoEscrito } from '../../calculadora/index.ts';
import { situacaoDe } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { cautelarDoCaso, investigacaoDoCaso } from './cautelar.ts';
import { condenacoesDoCaso } from './condenacoes.ts';
import { eventosDoCaso } from './eventos.ts';
import { type Falta, faltasDoCaso } from './faltas.ts';
import { feitosDoCaso } from './feitos.ts';
import { medidaDoCaso } from './medida.ts';
import { pessoaDoCaso } from './pessoa.ts';
import type { PorQue } from './por-que.ts';

export interface CasoMontado {
  caso: CasoEscrito & { emData: string };
  /** O que se vê nos fatos que falta lançar, antes de qualquer conta. */
  faltas: readonly Falta[];
  porQue: PorQue;
  /** Da raiz da condenação à letra dela no caso. */
  letras: ReadonlyMap<string, string>;
}

/** Pura. `vigentes`: o que vale, em ordem; `em` (AAAA-MM-DD): a data de referência do cálculo. */
export function montarCaso(
  vigentes: readonly FatoVigente[],
  em: string,
  parametros?: CasoEscrito['parametros'],
): CasoMontado {
  const { pessoa, porQue: daPessoa } = pessoaDoCaso(vigentes, em);
  const { condenacoes, letras, porQue: dasCondenacoes } = condenacoesDoCaso(vigentes);
  const eventos = eventosDoCaso(vigentes, letras);
  const situacao = situacaoDe(vigentes);
  const partes = {
    investigacao: investigacaoDoCaso(vigentes, situacao),
    prisaoCautelar: cautelarDoCaso(vigentes, situacao),
    medidaDeSeguranca: medidaDoCaso(vigentes),
  };
  const achadas = Object.entries(partes).flatMap(([nome, parte]) => (parte ? [{ nome, ...parte }] : []));
  return {
    caso: {
      versao: 1,
      emData: em,
      pessoa,
      ...(parametros && { parametros }),
      condenacoes,
      eventos: eventos.map((e) => e.valor),
      ...Object.fromEntries(achadas.map((p) => [p.nome, p.valor])),
    },
    faltas: faltasDoCaso(vigentes),
    porQue: {
      ...daPessoa,
      ...dasCondenacoes,
      ...Object.fromEntries(eventos.map((e, i) => [`eventos[${i}]`, e.fatos])),
      ...Object.fromEntries(achadas.map((p) => [p.nome, p.fatos])),
      ...feitosDoCaso(vigentes, situacao),
    },
    letras,
  };
}

/** Há o que calcular: pena, prazo ou medida. */
export const temOQueCalcular = ({ condenacoes, ...caso }: CasoEscrito): boolean =>
  (condenacoes?.length ?? 0) > 0 ||
  caso.investigacao !== undefined ||
  caso.prisaoCautelar !== undefined ||
  caso.medidaDeSeguranca !== undefined;
