/** As condenações do caso, com as datas do processo de cada uma. */
import type { FatoVigente, FatoVigenteDe } from '../../pessoas/index.ts';
import { type DadosDaCondenacao, type DadosDoMarco, NOMES_DAS_CARACTERISTICAS } from '../../processos/index.ts';
import { type CondenacaoEscrita, lidos, type MarcosEscritos } from './lidos.ts';
import type { PorQue } from './por-que.ts';

type FatoDaCondenacao = FatoVigenteDe<DadosDaCondenacao>;

/**
 * Cada uma recebe uma letra, na ordem em que se soube: condenação nova não muda o nome das outras. `letras`: da raiz do
 * fato à letra.
 */
export function condenacoesDoCaso(fatos: readonly FatoVigente[]): {
  condenacoes: CondenacaoEscrita[];
  letras: ReadonlyMap<string, string>;
  porQue: PorQue;
} {
  const lidas = lidos(fatos, 'processos.condenacao').toSorted(porConhecimento);
  const porQue: Record<string, readonly string[]> = {};
  const condenacoes = lidas.map((f, i) => {
    const caminho = `condenacoes[${i}]`;
    porQue[caminho] = [f.raiz];
    const { marcos, raizes } = marcosDa(f.raiz, fatos);
    for (const [campo, deOnde] of raizes) porQue[`${caminho}.marcosProcessuais.${campo}`] = deOnde;
    return condenacao(letra(i), f, marcos);
  });
  return { condenacoes, letras: new Map(lidas.map((f, i) => [f.raiz, letra(i)])), porQue };
}

/** O id cresce com o tempo (UUID v7). */
const porConhecimento = (a: FatoDaCondenacao, b: FatoDaCondenacao): number => (a.raiz < b.raiz ? -1 : 1);

/** A, B, … Z, AA, AB, … */
function letra(i: number): string {
  const ultima = String.fromCodePoint(65 + (i % 26));
  return i < 26 ? ultima : letra(Math.floor(i / 26) - 1) + ultima;
}

function condenacao(id: string, { dados }: FatoDaCondenacao, marcos: MarcosEscritos): CondenacaoEscrita {
  const { fracaoFixadaProgressao: progressao, fracaoFixadaLivramento: livramento } = dados;
  const caracteristicas = escolher(dados, NOMES_DAS_CARACTERISTICAS);
  const fracaoFixada = { ...(progressao && { progressao }), ...(livramento && { livramento }) };
  return {
    id,
    ...escolher(dados, DIRETOS),
    ...(temAlgo(caracteristicas) && { caracteristicas }),
    ...(temAlgo(fracaoFixada) && { fracaoFixada }),
    ...(temAlgo(marcos) && { marcosProcessuais: marcos }),
  };
}

const DIRETOS = [
  'processo',
  'tipoPenal',
  'dataDoFato',
  'pena',
  'especie',
  'regimeInicial',
  'reincidencia',
  'mausAntecedentes',
  'condenacaoAnteriorComViolencia',
  'penaMaximaAbstrata',
  'prazoPrescricional',
] as const;

function marcosDa(raiz: string, fatos: readonly FatoVigente[]) {
  const marcos: MarcosEscritos = {};
  const raizes = new Map<string, readonly string[]>();
  for (const f of lidos(fatos, 'processos.marco').filter((m) => m.dados.condenacaoId === raiz)) {
    const campo = por(f, marcos);
    raizes.set(campo, [...(raizes.get(campo) ?? []), f.raiz]);
  }
  return { marcos, raizes };
}

/** Põe o marco no seu campo, e diz qual é. */
function por({ dia, ate, dados }: FatoVigenteDe<DadosDoMarco>, marcos: MarcosEscritos): keyof MarcosEscritos {
  const { marco, causa = 'outra', resta } = dados;
  switch (marco) {
    case 'suspensao':
      marcos.suspensoes = [...(marcos.suspensoes ?? []), { inicio: dia, fim: ate ?? dia }];
      return 'suspensoes';
    case 'interrupcao':
      marcos.interrupcoes = [...(marcos.interrupcoes ?? []), { data: dia, causa, ...(resta && { resta }) }];
      return 'interrupcoes';
    default:
      marcos[marco] = dia;
      return marco;
  }
}

/** Só os campos que foram ditos. */
function escolher<T extends object, K extends keyof T>(de: T, campos: readonly K[]): Pick<T, K> {
  return Object.fromEntries(campos.flatMap((c) => (de[c] === undefined ? [] : [[c, de[c]]]))) as Pick<T, K>;
}

const temAlgo = (o: object): boolean => Object.keys(o).length > 0;
