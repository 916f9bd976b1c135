/** A data que o juízo adota para os requisitos: a da conta ou, com razão escrita, outra. Puro. */
import type { Marco, TipoDeMarco } from '../../../direito/resultado.ts';
import type { Recusa } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Incidente, ResultadoDoIncidente } from './incidente.ts';

export interface EscritoDasDatas {
  resultado: ResultadoDoIncidente;
  /** AAAA-MM-DD. */
  dia: string;
  dataDecidida?: string | undefined;
  razaoDaData?: string | undefined;
}

/** Os decretos e os prazos do Estado não se concedem por completar tempo: não há data a adotar. */
const COM_DATA: ReadonlySet<TipoDeMarco> = new Set([
  'progressao',
  'livramento',
  'saida-temporaria',
  'termino',
  'termino-teto',
]);
export const temData = (tipo: TipoDeMarco): boolean => COM_DATA.has(tipo);

/** No negado, só se o juízo diz outra. */
export function dataAdotada(
  { resultado, dataDecidida }: EscritoDasDatas,
  marco: Marco | undefined,
): string | undefined {
  if (dataDecidida !== undefined) return dataDecidida;
  return resultado === 'concedido' && marco && temData(marco.tipo) ? marco.data : undefined;
}

/** `hoje`: AAAA-MM-DD. */
export function conferirDatas(
  escrito: EscritoDasDatas,
  { tipo, encerradoEm }: Pick<Incidente, 'tipo' | 'encerradoEm'>,
  marco: Marco | undefined,
  hoje: string,
): Recusa[] {
  const { resultado, dia, dataDecidida, razaoDaData } = escrito;
  if (resultado === 'prejudicado' || encerradoEm) return [];
  const problemas: Recusa[] = [];
  if (dia > hoje) problemas.push(DIA_NO_FUTURO);
  if (resultado === 'concedido' && !marco) problemas.push(SEM_MARCO);
  if (resultado === 'concedido' && marco?.concedidoEm) problemas.push(JA_CONCEDIDO);
  if (!temData(tipo)) return problemas;
  const difere = dataDecidida !== undefined && dataDecidida !== marco?.data;
  if (difere && !razaoDaData) problemas.push(faltaRazao(marco?.data));
  const adotada = dataAdotada(escrito, marco);
  if (resultado === 'concedido' && adotada !== undefined && adotada > dia) problemas.push(antesDoTempo(adotada));
  if (resultado === 'negado' && dataDecidida !== undefined && dataDecidida <= dia) problemas.push(NEGADO_JA_CHEGOU);
  return problemas;
}

const faltaRazao = (calculada: string | undefined): Recusa => ({
  codigo: 'falta-razao',
  campo: 'razaoDaData',
  mensagem: `A data adotada não é a da conta (${calculada ? dataCurta(calculada) : 'que não dá data'}). Escreva por quê: as duas ficam à vista.`,
});
const antesDoTempo = (adotada: string): Recusa => ({
  codigo: 'antes-do-tempo',
  campo: 'dataDecidida',
  mensagem: `Os requisitos só se completam em ${dataCurta(adotada)}, depois da decisão. Para conceder agora, diga a data que adota e por quê.`,
});
const DIA_NO_FUTURO: Recusa = {
  codigo: 'dia-no-futuro',
  campo: 'dia',
  mensagem: 'O dia da decisão é depois de hoje. Confira o ano e o mês.',
};
const NEGADO_JA_CHEGOU: Recusa = {
  codigo: 'data-ja-chegou',
  campo: 'dataDecidida',
  mensagem: 'A data que você adota já chegou. Se o que falta é outro requisito, deixe-a em branco.',
};
const SEM_MARCO: Recusa = {
  codigo: 'marco-inexistente',
  campo: 'resultado',
  mensagem: 'Este benefício não está mais na conta: um fato novo a mudou. Se perdeu o objeto, declare-o prejudicado.',
};
const JA_CONCEDIDO: Recusa = {
  codigo: 'ja-concedido',
  campo: 'resultado',
  mensagem: 'Este benefício já consta concedido. Declare o incidente prejudicado.',
};
