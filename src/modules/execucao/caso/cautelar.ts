/** O que corre antes da condenação: a investigação e a prisão cautelar em vigor. */
import { type EspecieDePrisao, estaPresa, type Situacao } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { temporariaDeHediondo } from './temporaria-de-hediondo.ts';
import { type Cautelar, type ComFatos, type Investigacao, lidos } from './lidos.ts';

/** O processo já tem condenação; sem número, basta haver condenação depois do dia. */
function condenado(fatos: readonly FatoVigente[], processo: string | undefined, dia: string): boolean {
  const condenacoes = lidos(fatos, 'processos.condenacao');
  return processo === undefined
    ? condenacoes.some((c) => c.dia >= dia)
    : condenacoes.some((c) => c.dados.processo === processo);
}

/** A última que ainda não deu em condenação. Sem o dia da prisão, vale o da prisão em curso. */
export function investigacaoDoCaso(
  fatos: readonly FatoVigente[],
  situacao: Situacao,
): ComFatos<Investigacao> | undefined {
  const f = lidos(fatos, 'processos.inquerito').findLast((i) => !condenado(fatos, i.dados.processo, i.dia));
  if (!f) return undefined;
  const { rito, preso, instauracao, inqueritoRecebidoPeloMP, prorrogacoes } = f.dados;
  const prisao = f.dados.prisao ?? (preso && estaPresa(situacao) ? situacao.presaDesde : undefined);
  return {
    valor: {
      rito,
      preso,
      ...(prisao && { prisao }),
      ...(instauracao && { instauracao }),
      ...(inqueritoRecebidoPeloMP && { inqueritoRecebidoPeloMP }),
      ...(prorrogacoes !== undefined && { prorrogacoes }),
    },
    fatos: [f.raiz],
  };
}

const CAUTELARES = {
  temporaria: true,
  preventiva: true,
  civil: true,
  flagrante: true,
} as const satisfies Partial<Record<EspecieDePrisao, true>>;

const ehCautelar = (especie: EspecieDePrisao): especie is keyof typeof CAUTELARES => Object.hasOwn(CAUTELARES, especie);

/**
 * O título mais novo por que está presa que seja cautelar ou civil, de processo ainda sem condenação. O flagrante
 * convertido em preventiva conta do dia da conversão.
 */
export function cautelarDoCaso(fatos: readonly FatoVigente[], situacao: Situacao): ComFatos<Cautelar> | undefined {
  if (!estaPresa(situacao)) return undefined;
  const titulo = situacao.titulos.findLast((t) => ehCautelar(t.especie) && !condenado(fatos, t.processo, t.desde));
  if (!titulo || !ehCautelar(titulo.especie)) return undefined;
  const decisao = DECISAO[titulo.especie];
  const ultima = decisao && lidos(fatos, decisao.tipo).findLast((d) => ehDoTitulo(d, titulo));
  const hediondo = titulo.especie === 'temporaria' ? temporariaDeHediondo(fatos, titulo.processo) : undefined;
  return {
    valor: {
      especie: titulo.especie,
      inicio: titulo.desde,
      ...(hediondo && { hediondo: hediondo.valor }),
      ...(ultima && decisao.efeito(ultima.dia)),
    },
    fatos: [titulo.id, ...(ultima ? [ultima.raiz] : []), ...(hediondo?.fatos ?? [])],
  };
}

/** A decisão que muda o prazo de cada espécie, e como. */
const DECISAO = {
  preventiva: { tipo: 'custodia.revisao-da-preventiva', efeito: (dia: string) => ({ ultimaRevisao: dia }) },
  temporaria: { tipo: 'custodia.temporaria-prorrogada', efeito: () => ({ prorrogada: true }) },
  civil: undefined,
  flagrante: undefined,
} as const;

/** Sem número num dos dois, basta o dia. */
const ehDoTitulo = (
  { dia, dados: { processo } }: { dia: string; dados: { processo?: string | undefined } },
  titulo: Situacao['titulos'][number],
): boolean =>
  dia >= titulo.desde && (processo === undefined || titulo.processo === undefined || processo === titulo.processo);
