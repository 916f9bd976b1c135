/** O que já se pediu e em que pé está, para a própria pessoa: sem termo técnico e sem prometer. Puro. */
import { dataPorExtenso } from '../../../ui/texto.ts';
import type { Sigilo } from '../../acesso/index.ts';
import { nomeDoBeneficio } from '../nucleo/beneficios.ts';
import { type Incidente, type ResultadoDoIncidente, ultimoDe } from '../nucleo/incidente.ts';
import { type Passo, proximoPasso } from '../nucleo/passos.ts';

const EM_QUE_PE: Record<Passo, string> = {
  verificar: 'O juiz ainda vai conferir se você tem tudo o que a lei pede.',
  'dar-vista': 'O juiz conferiu e vai perguntar ao promotor o que ele acha.',
  'esperar-resposta': 'O juiz perguntou ao promotor ou à sua defesa e espera a resposta.',
  decidir: 'Falta o juiz decidir.',
};

const FIM: Record<ResultadoDoIncidente, string> = {
  concedido: 'O juiz disse sim',
  negado: 'O juiz disse não. A sua defesa pode recorrer',
  prejudicado: 'O pedido perdeu a razão de ser',
};

export interface PedidoEmPalavras {
  oQue: string;
  emQuePe: string;
}

/** Os sigilosos só de quem é, ela mesma, sigilosa: o resto pode ser diligência em curso. */
export const oQueSePediu = (incidentes: readonly Incidente[], daPessoa: Sigilo, hoje: string): PedidoEmPalavras[] =>
  incidentes
    .filter((i) => i.sigilo !== 'sigiloso' || daPessoa === 'sigiloso')
    .map((i) => ({ oQue: nomeDoBeneficio(i), emQuePe: emQuePe(i, hoje) }));

function emQuePe(incidente: Incidente, hoje: string): string {
  const passo = proximoPasso(incidente, hoje);
  if (passo) return EM_QUE_PE[passo];
  const decisao = ultimoDe(incidente, 'decisao');
  return decisao
    ? `${FIM[decisao.dados.resultado]}, em ${dataPorExtenso(decisao.dados.dia)}.`
    : 'O pedido se encerrou sem decisão.';
}
