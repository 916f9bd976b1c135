/** Os processos de uma pessoa, cada um com tudo o que os fatos dizem dele. Puro: atravessa os registros unificados. */
import { doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';
import type { DadosDaCondenacao } from '../fatos/condenacao.ts';
import type { DadosDaGuia } from '../fatos/guia.ts';
import type { DadosDaImputacao } from '../fatos/imputacao.ts';
import type { DadosDoInquerito } from '../fatos/inquerito.ts';
import type { DadosDoMarco } from '../fatos/marco.ts';
import type { DadosDaMedida } from '../fatos/medida-de-seguranca.ts';
import type { Polo } from '../fatos/polo.ts';
import { poloDe } from '../projecoes/participacao.ts';
import { numerosCitados } from './numeros-citados.ts';
import { type Ordem, ordensDe } from './ordens.ts';

export interface CondenacaoDaPessoa {
  /** A raiz do fato: o id dela no caso. */
  id: string;
  fato: FatoVigenteDe<DadosDaCondenacao>;
  marcos: readonly FatoVigenteDe<DadosDoMarco>[];
}

export interface ProcessoDaPessoa {
  /** 20 algarismos; ausente: o que se sabe sem dizer de que processo. */
  numero?: string | undefined;
  polo: Polo;
  /** AAAA-MM-DD: o primeiro dia de que se fala dele. */
  desde: string;
  imputacoes: readonly FatoVigenteDe<DadosDaImputacao>[];
  inqueritos: readonly FatoVigenteDe<DadosDoInquerito>[];
  condenacoes: readonly CondenacaoDaPessoa[];
  medidas: readonly FatoVigenteDe<DadosDaMedida>[];
  guias: readonly FatoVigenteDe<DadosDaGuia>[];
  ordens: readonly Ordem[];
}

/** Do que começou primeiro ao último; o que não diz o processo vem no fim. */
export function processosDe(vigentes: readonly FatoVigente[]): ProcessoDaPessoa[] {
  const grupos = new Map<string | undefined, FatoVigente[]>();
  const por = (numero: string | undefined, fato: FatoVigente) =>
    grupos.set(numero, [...(grupos.get(numero) ?? []), fato]);
  for (const fato of vigentes) {
    const numeros = numerosCitados(fato);
    for (const numero of numeros) por(numero, fato);
    if (numeros.length === 0 && SEM_NUMERO.has(fato.tipo)) por(undefined, fato);
  }
  const ordens = ordensDe(vigentes);
  const marcos = doTipo<DadosDoMarco>(vigentes, 'processos.marco');
  const processos = [...grupos].map(([numero, fatos]) => ({
    numero,
    polo: poloDe(fatos),
    desde: fatos[0]?.dia ?? '',
    imputacoes: doTipo<DadosDaImputacao>(fatos, 'processos.imputacao'),
    inqueritos: doTipo<DadosDoInquerito>(fatos, 'processos.inquerito'),
    condenacoes: doTipo<DadosDaCondenacao>(fatos, 'processos.condenacao').map((fato) => ({
      id: fato.raiz,
      fato,
      marcos: marcos.filter((m) => m.dados.condenacaoId === fato.raiz),
    })),
    medidas: doTipo<DadosDaMedida>(fatos, 'processos.medida-de-seguranca'),
    guias: doTipo<DadosDaGuia>(fatos, 'processos.guia'),
    ordens: ordens.filter((o) => o.processo === numero),
  }));
  return processos.toSorted(porComeco);
}

const porComeco = (a: ProcessoDaPessoa, b: ProcessoDaPessoa): number =>
  Number(!a.numero) - Number(!b.numero) ||
  a.desde.localeCompare(b.desde) ||
  (a.numero ?? '').localeCompare(b.numero ?? '');

/** Os tipos em que o número do processo pode faltar. */
const SEM_NUMERO = new Set(['processos.imputacao', 'processos.inquerito', 'processos.ordem-de-prisao']);
