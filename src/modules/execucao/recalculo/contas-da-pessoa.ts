/** As duas contas de uma pessoa num recálculo, refeitas do que quem pede pode ver dela. */
import type { Caso } from '../../../direito/caso.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Quem, Servicos } from '../../acesso/index.ts';
import { lerCaso } from '../../calculadora/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { calcularPessoa } from '../caso/calcular.ts';
import { acharRecibo, listarRecibos, reciboDoRecalculo } from '../recibo/store.ts';
import { podeVerSigilo } from '../recibo/visivel.ts';
import { contasComESem, type DuasContas } from './duas-contas.ts';
import type { PedidoDoDetector } from './pedido.ts';
import type { Recalculo } from './store.ts';

export interface ContasDaPessoa extends DuasContas {
  caso: Caso;
  nomes: { antes: string; depois: string };
}

/** `undefined`: não há o que calcular, ou faltam recibos que quem pede possa ver. */
export async function contasDaPessoa(
  servicos: Servicos,
  quem: Quem,
  aberta: PessoaAberta,
  recalculo: Recalculo,
): Promise<ContasDaPessoa | undefined> {
  const { pedido, emData } = recalculo;
  if (pedido.especie === 'regras') return dosRecibos(servicos, quem, aberta, recalculo);
  const { calculo } = calcularPessoa(aberta.vigentes, emData);
  if (!calculo) return undefined;
  const { casoLido: caso, resultado: depois } = calculo;
  if (pedido.especie === 'estudo') {
    return { caso, ...contasComESem(pedido.lei, caso), nomes: { antes: `Antes da Lei ${pedido.lei}`, depois: 'Hoje' } };
  }
  const achados = { ...depois, marcos: depois.marcos.filter((m) => procurado(m, pedido)) };
  return { caso, antes: achados, depois: achados, nomes: { antes: '', depois: '' } };
}

const procurado = (m: { tipo: string; decreto?: string }, { procura }: PedidoDoDetector): boolean =>
  'decreto' in procura ? m.decreto === procura.decreto : m.tipo === procura.tipo;

/** Mais que isto não se procura: o de antes é dos primeiros. */
const ULTIMOS = 50;

/** O recibo que valia antes do recálculo, e o dele. */
async function dosRecibos(
  { banco, relogio }: Servicos,
  quem: Quem,
  { id, alvo }: PessoaAberta,
  recalculo: Recalculo,
): Promise<ContasDaPessoa | undefined> {
  const deAntes = (await listarRecibos(banco, id, ULTIMOS)).find((r) => r.calculadoEm < recalculo.criadoEm);
  const [antes, depois] = await Promise.all([
    deAntes && acharRecibo(banco, id, deAntes.id),
    reciboDoRecalculo(banco, id, recalculo.id),
  ]);
  if (!antes || !depois) return undefined;
  if (![antes, depois].every((r) => podeVerSigilo(quem, alvo, r.sigilo, relogio.agora()))) return undefined;
  const leitura = lerCaso(depois.caso, { hoje: dia(depois.emData) });
  if (!leitura.ok) return undefined;
  const nomes = { antes: `Antes (recibo de ${dataCurta(antes.emData)})`, depois: 'Com as regras novas' };
  return { caso: leitura.caso, antes: antes.resultado, depois: depois.resultado, nomes };
}
