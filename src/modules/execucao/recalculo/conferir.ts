/** O que um recálculo faz com a conta de uma pessoa: as datas de antes e de depois, e o recibo, se for das regras. Pura. */
import { comALeiDeAntes } from '../../../direito/mudancas-de-lei.ts';
import type { Marco } from '../../../direito/resultado.ts';
import type { Sigilo } from '../../acesso/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import { type CalculoDaPessoa, calcularMontado } from '../caso/calcular.ts';
import type { PorQue } from '../caso/por-que.ts';
import { type DataEmVigor, datasEmVigor, type Fixadas } from '../conta/data-em-vigor.ts';
import { canonico, resumoDoTexto } from '../recibo/canonico.ts';
import { enquadradas } from './detector.ts';
import { type Diferenca, diferencasEntre } from './diferenca.ts';
import type { PedidoDeRecalculo } from './pedido.ts';

/** A conta guardada e as datas em vigor, em ordem de marco. */
export interface ContaLida {
  pessoaId: string;
  caso: CasoEscrito;
  porQue: PorQue;
  sigilo: Sigilo;
  /** Quando a conta se fez, como o banco a escreve. */
  contaEm: string;
  datas: readonly DataEmVigor[];
}

/** O recibo como vai ao banco: o caso e o resultado já em texto, na forma que o SHA-256 cobre. */
export interface ReciboEscrito {
  caso: string;
  resultado: string;
  sha256: Buffer;
}

export interface Conferida {
  diferencas: readonly Diferenca[];
  recibo?: ReciboEscrito | undefined;
}

/** `em` (AAAA-MM-DD): o dia da conta. A função lança o que uma regra lançar. */
export function conferirCom(pedido: PedidoDeRecalculo, em: string): (conta: ContaLida) => Conferida {
  switch (pedido.especie) {
    case 'regras':
      return (conta) => {
        const calculo = calcular(conta, em);
        return { diferencas: diferencasEntre(conta.datas, datas(conta, calculo)), recibo: reciboEscrito(calculo) };
      };
    case 'estudo':
      return (conta) => {
        const depois = datas(conta, calcular(conta, em));
        const antes = comALeiDeAntes(pedido.lei, () => datas(conta, calcular(conta, em)));
        return { diferencas: diferencasEntre(antes, depois) };
      };
    case 'detector':
      return (conta) => {
        const achadas = enquadradas(datas(conta, calcular(conta, em)), pedido, em);
        return { diferencas: diferencasEntre([], achadas) };
      };
  }
}

const calcular = ({ caso, porQue }: ContaLida, em: string): CalculoDaPessoa =>
  calcularMontado({ caso: { ...caso, emData: em }, faltas: [], porQue, letras: letrasDe(caso, porQue) });

/** Da raiz da condenação à letra dela, como `montarCaso` as deu. */
function letrasDe({ condenacoes = [] }: CasoEscrito, porQue: PorQue): ReadonlyMap<string, string> {
  return new Map(condenacoes.map(({ id }, i) => [porQue[`condenacoes[${i}]`]?.[0] ?? '', id ?? '']));
}

function datas(
  { datas: emVigor, porQue, sigilo }: ContaLida,
  { caso, calculo, letras }: CalculoDaPessoa,
): DataEmVigor[] {
  const marcos: readonly Marco[] = calculo?.resultado.marcos ?? [];
  return datasEmVigor(marcos, { letras, fixadas: fixadasEm(emVigor), porQue, sigilo, em: caso.emData });
}

const fixadasEm = (emVigor: readonly DataEmVigor[]): Fixadas =>
  Object.fromEntries(emVigor.flatMap(({ marco, fixada, data }) => (fixada && data ? [[marco, data]] : [])));

/** O mesmo que `canonico({ caso, regras, resultado })` com o resumo dele, numa passada só. */
function reciboEscrito({ caso, calculo }: CalculoDaPessoa): ReciboEscrito | undefined {
  if (!calculo) return undefined;
  const escrito = { caso: canonico(caso), resultado: canonico(calculo.resultado) };
  const regras = JSON.stringify(calculo.resultado.regras.conjunto);
  const texto = `{"caso":${escrito.caso},"regras":${regras},"resultado":${escrito.resultado}}`;
  return { ...escrito, sha256: resumoDoTexto(texto) };
}
