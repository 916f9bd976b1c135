/** Dobra os fatos, do primeiro ao último, e diz como a pessoa está e que fatos não cabem no que já se sabia. */
import type { FatoVigente } from '../../pessoas/index.ts';
import { PASSOS as PASSOS_DA_TRANSFERENCIA } from '../transferencias/transferencia.ts';
import { type Andamento, dataBr, type Impedimento, INICIO, type Passo } from './estado.ts';
import { alojar, entrar, sair, voltar } from './passos/lugar.ts';
import { fugir, morrer, prender, recapturar, soltar } from './passos/prisao.ts';
import { abrirTitulo, encerrarTitulo } from './passos/titulos.ts';
import { darPasso, pedir } from './passos/transferencia.ts';

// Quem chama já conferiu os dados pelo esquema do tipo: cada passo recebe os do seu.
// oxlint-disable-next-line typescript/no-explicit-any -- os passos são contravariantes nos dados
type QualquerPasso = Passo<any>;

/**
 * Na ordem em que se tentam no mesmo dia os que não têm hora. Os que abrem caminho vêm antes dos que têm hora; os outros,
 * depois.
 */
const PASSOS: Readonly<Record<string, QualquerPasso>> = {
  'custodia.prisao': prender,
  'custodia.recaptura': recapturar,
  'custodia.transferencia-pedida': pedir,
  ...Object.fromEntries(PASSOS_DA_TRANSFERENCIA.map((p) => [`custodia.transferencia-${p}`, darPasso(p)])),
  'custodia.entrada': entrar,
  'custodia.titulo': abrirTitulo,
  'custodia.titulo-encerrado': encerrarTitulo,
  'custodia.alojamento': alojar,
  'custodia.saida-breve': sair,
  'custodia.retorno': voltar,
  'custodia.fuga': fugir,
  'custodia.soltura': soltar,
  'custodia.obito': morrer,
};
const ORDEM = new Map(Object.keys(PASSOS).map((tipo, i) => [tipo, i]));
const ABREM_CAMINHO = ORDEM.get('custodia.entrada') ?? 0;

export const ehMovimento = (tipo: string): boolean => ORDEM.has(tipo);

/** Depois da morte ainda se encerra o que estava aberto. */
const DEPOIS_DA_MORTE = new Set(['custodia.titulo-encerrado', 'custodia.transferencia-cancelada']);

/** O fato que não coube, e por quê. Não entra na situação. */
export interface Contradicao {
  raiz: string;
  tipo: string;
  dia: string;
  porque: Impedimento;
}

export interface Dobra {
  andamento: Andamento;
  contradicoes: readonly Contradicao[];
}

/** Nunca lança: o fato que contradiz os anteriores fica de fora, e é dito. */
export function dobrar(fatos: readonly FatoVigente[]): Dobra {
  const contradicoes: Contradicao[] = [];
  let andamento = INICIO;
  for (const doDia of porDia(fatos.filter((f) => ehMovimento(f.tipo)))) {
    andamento = dobrarODia(andamento, doDia, contradicoes);
  }
  return { andamento, contradicoes };
}

/**
 * Num dia, o que não tem hora cabe em qualquer momento dele: se um fato ainda não é possível, tenta-se o seguinte e volta-se
 * a ele. Dos que têm hora, a ordem não muda.
 */
function dobrarODia(antes: Andamento, fatos: readonly FatoVigente[], contradicoes: Contradicao[]): Andamento {
  let andamento = antes;
  let faltam = fatos.toSorted(naOrdemDoDia);
  while (faltam.length > 0) {
    const achado = oPrimeiroQueCabe(andamento, faltam);
    const tirado = achado?.fato ?? faltam.find((f) => f.hora !== undefined) ?? faltam[0];
    if (achado) andamento = achado.depois;
    else if (tirado) contradicoes.push(contradicaoDe(andamento, tirado));
    faltam = faltam.filter((f) => f !== tirado);
  }
  return andamento;
}

const contradicaoDe = (antes: Andamento, fato: FatoVigente): Contradicao => {
  const porque = andar(antes, fato);
  const { raiz, tipo, dia } = fato;
  return { raiz, tipo, dia, porque: typeof porque === 'string' ? porque : '' };
};

function oPrimeiroQueCabe(antes: Andamento, fatos: readonly FatoVigente[]) {
  let parouNaHora = false;
  for (const fato of fatos) {
    if (fato.hora && parouNaHora) continue;
    const depois = andar(antes, fato);
    if (typeof depois !== 'string') return { fato, depois };
    parouNaHora ||= fato.hora !== undefined;
  }
  return undefined;
}

function andar(antes: Andamento, fato: FatoVigente): Andamento | Impedimento {
  if (antes.estado === 'falecida' && !DEPOIS_DA_MORTE.has(fato.tipo)) {
    return `Consta a morte desta pessoa em ${dataBr(antes.desde)}. Confira o dia ou, se o óbito está errado, anule-o.`;
  }
  return PASSOS[fato.tipo]?.(antes, fato) ?? antes;
}

function naOrdemDoDia(a: FatoVigente, b: FatoVigente): number {
  const [x, y] = [horaOuLugar(a), horaOuLugar(b)];
  if (x !== y) return x < y ? -1 : 1;
  return (ORDEM.get(a.tipo) ?? 0) - (ORDEM.get(b.tipo) ?? 0) || a.soubeEm.getTime() - b.soubeEm.getTime();
}

const horaOuLugar = ({ hora, tipo }: FatoVigente): string =>
  hora ?? ((ORDEM.get(tipo) ?? 0) < ABREM_CAMINHO ? '' : '24');

function porDia(fatos: readonly FatoVigente[]): Iterable<FatoVigente[]> {
  return [...Map.groupBy(fatos, (f) => f.dia)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, doDia]) => doDia);
}
