/** As datas em vigor de uma pessoa: o que está alcançado ou por alcançar e ainda não foi concedido. */
import type { Marco } from '../../../direito/resultado.ts';
import type { Sigilo } from '../../acesso/index.ts';
import { jaFeito } from '../caso/feitos.ts';
import type { PorQue } from '../caso/por-que.ts';
import { chaveDoMarco } from '../divergencia/divergencia.ts';

export type SituacaoDaData = 'alcancado' | 'futuro' | 'indeterminado';

/** Uma linha de `execucao.data`. */
export interface DataEmVigor {
  /** Ver `chaveDoMarco`. */
  marco: string;
  tipo: Marco['tipo'];
  situacao: SituacaoDaData;
  /** AAAA-MM-DD: a oficial, que o juiz fixou ou, na falta, a da conta; `null`: a conta não a dá. */
  data: string | null;
  /** AAAA-MM-DD: a menor entre as leituras defensáveis; é por ela que se avisa. */
  maisCedo: string | null;
  fixada: boolean;
  /** Caminhos do caso que faltam, quando é indeterminada. */
  faltam: readonly string[];
  sigilo: Sigilo;
}

/** Do marco à data que a decisão fixou (AAAA-MM-DD). */
export type Fixadas = Readonly<Record<string, string>>;

interface Opcoes {
  letras: ReadonlyMap<string, string>;
  fixadas: Fixadas;
  porQue: PorQue;
  sigilo: Sigilo;
  /** AAAA-MM-DD: o dia da conta. */
  em: string;
}

/** Em ordem de marco. Fora o concedido e, salvo se uma decisão fixou data, o vedado e o que não se alcançou. Pura. */
export function datasEmVigor(marcos: readonly Marco[], { letras, fixadas, porQue, sigilo, em }: Opcoes): DataEmVigor[] {
  const porMarco = new Map<string, DataEmVigor>();
  for (const m of marcos) {
    if (m.concedidoEm !== undefined || jaFeito(porQue, m.tipo)) continue;
    const marco = chaveDoMarco(m, letras);
    const fixada = fixadas[marco];
    const nova = fixada === undefined ? calculada(m, marco, sigilo) : comData(m, marco, sigilo, fixada, em);
    const outra = porMarco.get(marco);
    // Da mesma condenação, duas contas da prescrição: vale a que vence antes.
    if (nova && (!outra || quando(nova) < quando(outra))) porMarco.set(marco, nova);
  }
  return [...porMarco.values()].toSorted((a, b) => (a.marco < b.marco ? -1 : 1));
}

const quando = ({ maisCedo, data }: DataEmVigor): string => maisCedo ?? data ?? '9999-12-31';

const EM_VIGOR: ReadonlySet<string> = new Set<SituacaoDaData>(['alcancado', 'futuro', 'indeterminado']);

function calculada(m: Marco, marco: string, sigilo: Sigilo): DataEmVigor | undefined {
  if (!EM_VIGOR.has(m.situacao)) return undefined;
  const faltam = m.situacao === 'indeterminado' ? (m.faltam ?? []) : [];
  return {
    marco,
    tipo: m.tipo,
    situacao: m.situacao as SituacaoDaData,
    data: m.data ?? null,
    maisCedo: m.dataMaisCedo ?? m.data ?? (faltam.some(paraVoltar) ? null : m.intervalo?.de) ?? null,
    fixada: false,
    faltam,
    sigilo,
  };
}

/** Com a pena interrompida, a data anda um dia por dia até a volta: não há de que avisar. */
const paraVoltar = (caminho: string): boolean => caminho === 'eventos.recaptura' || caminho === 'eventos.prisao';

const comData = ({ tipo }: Marco, marco: string, sigilo: Sigilo, data: string, em: string): DataEmVigor => ({
  marco,
  tipo,
  situacao: data <= em ? 'alcancado' : 'futuro',
  data,
  maisCedo: data,
  fixada: true,
  faltam: [],
  sigilo,
});
