/** O prazo da temporária depende de o crime ser hediondo ou equiparado, na data do fato (Lei 8.072/1990, art. 2º, § 4º). */
import { lerDia } from '../../../direito/tempo/dia.ts';
import { buscarTipoPenal, caracteristicasEm } from '../../../direito/tipos-penais/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { DadosDaImputacao } from '../../processos/index.ts';
import { type ComFatos, lidos } from './lidos.ts';

/**
 * Basta um crime hediondo entre os imputados na investigação. Sem imputação, ou com crime cuja hediondez depende do que o
 * sistema não sabe, `undefined`: conta-se o prazo comum, o mais cedo.
 */
export function temporariaDeHediondo(
  fatos: readonly FatoVigente[],
  processo: string | undefined,
): ComFatos<boolean> | undefined {
  const imputados = lidos(fatos, 'processos.imputacao').filter(
    (i) => processo === undefined || i.dados.processo === undefined || i.dados.processo === processo,
  );
  const respostas = imputados.map((i) => ({ raiz: i.raiz, hediondo: ehHediondo(i.dados) }));
  const hediondos = respostas.filter((r) => r.hediondo === true);
  if (hediondos.length > 0) return { valor: true, fatos: hediondos.map((r) => r.raiz) };
  if (respostas.length === 0 || respostas.some((r) => r.hediondo === undefined)) return undefined;
  return { valor: false, fatos: respostas.map((r) => r.raiz) };
}

function ehHediondo({ tipoPenal, dataDoFato }: DadosDaImputacao): boolean | undefined {
  const tipo = buscarTipoPenal(tipoPenal);
  if (!tipo) return undefined;
  const { caracteristicas, duvidas } = caracteristicasEm(tipo, lerDia(dataDoFato));
  // Com dúvida, o catálogo conta como não hediondo: aqui é não saber.
  return caracteristicas.hediondo !== true && duvidas.length > 0 ? undefined : caracteristicas.hediondo;
}
