/** Dos eventos do caso aos períodos que a linha do tempo desenha: onde a pessoa esteve e em que regime. */
import type { Caso, Evento, Regime } from '../../../../../direito/caso.ts';
import { emOrdem } from '../../../../../direito/calculo/ordem.ts';
import { type Dia, lerDia } from '../../../../../direito/tempo/dia.ts';
import type { Resultado } from '../../../../../direito/resultado.ts';

export type Custodia = 'preso' | 'solto' | 'fuga' | 'livramento';
export type RegimeVivido = Regime | 'livramento';

/** `inicio` inclusive; `fim` é o primeiro dia do período seguinte. */
export interface Faixa<T> {
  tipo: T;
  inicio: Dia;
  fim: Dia;
}

const LEVA_A: Partial<Record<Evento['tipo'], Custodia>> = {
  prisao: 'preso',
  recaptura: 'preso',
  'livramento-revogado': 'preso',
  soltura: 'solto',
  fuga: 'fuga',
  livramento: 'livramento',
};

/** Da primeira prisão (ou medida) à data de referência, sem lacuna. Eventos posteriores a `emData` não entram (como no cálculo). */
export function periodosDeCustodia(caso: Caso): Faixa<Custodia>[] {
  const mudancas = emOrdem(caso.eventos).filter((e) => e.data <= caso.emData && LEVA_A[e.evento.tipo]);
  const comeco = caso.prisaoCautelar?.inicio ?? caso.medidaDeSeguranca?.inicio;
  if (mudancas.length === 0 && comeco !== undefined) return emFaixas([{ tipo: 'preso', em: comeco }], caso.emData);
  return emFaixas(
    mudancas.map((e) => ({ tipo: LEVA_A[e.evento.tipo]!, em: e.data })),
    caso.emData,
  );
}

/** Do início da execução à data de referência, com o regime inicial mais grave (decisão de leitura 14). */
export function periodosDeRegime(caso: Caso, resultado: Resultado): Faixa<RegimeVivido>[] {
  const inicio = lerDia(resultado.cumprimento.inicio ?? '');
  const inicial = regimeInicial(caso);
  if (inicio === undefined || inicial === undefined) return [];
  const mudancas: { tipo: RegimeVivido; em: Dia }[] = [{ tipo: inicial, em: inicio }];
  let vigente: Regime = inicial;
  for (const { evento, data } of emOrdem(caso.eventos)) {
    if (data < inicio || data > caso.emData) continue;
    if (evento.tipo === 'progressao' || evento.tipo === 'regressao') {
      vigente = evento.regime;
      mudancas.push({ tipo: vigente, em: data });
    } else if (evento.tipo === 'livramento') mudancas.push({ tipo: 'livramento', em: data });
    else if (evento.tipo === 'livramento-revogado') mudancas.push({ tipo: vigente, em: data });
  }
  return emFaixas(mudancas, caso.emData);
}

function regimeInicial(caso: Caso): Regime | undefined {
  const informados = new Set(caso.condenacoes.map((c) => c.regimeInicial));
  return (['fechado', 'semiaberto', 'aberto'] as const).find((r) => informados.has(r));
}

/** Mudanças em ordem viram faixas; mudança para o mesmo tipo não abre faixa nova. */
function emFaixas<T>(mudancas: readonly { tipo: T; em: Dia }[], ate: Dia): Faixa<T>[] {
  const faixas: Faixa<T>[] = [];
  for (const m of mudancas) {
    const anterior = faixas.at(-1);
    if (anterior?.tipo === m.tipo) continue;
    if (anterior) anterior.fim = m.em;
    faixas.push({ tipo: m.tipo, inicio: m.em, fim: ate });
  }
  return faixas.filter((f) => f.fim > f.inicio);
}
