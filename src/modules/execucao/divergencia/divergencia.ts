/** A data que uma pessoa fixa no lugar da calculada, com o motivo. As duas ficam à vista; a calculada continua no recibo. */
import type { Marco } from '../../../direito/resultado.ts';

export interface Divergencia {
  id: string;
  reciboId: string;
  /** Ver `chaveDoMarco`. */
  marco: string;
  /** AAAA-MM-DD; ausente: a conta não dava data. */
  dataCalculada?: string | undefined;
  dataFixada: string;
  motivo: string;
  decididaEm: Date;
  /** Nome de quem decidiu. */
  decididaPor: string;
  revogadaEm?: Date | undefined;
  revogadaPor?: string | undefined;
}

/**
 * Como se reconhece o mesmo marco em outro cálculo: `progressao/semiaberto`, `indulto/12.338/2024`. A condenação vai pelo
 * fato, e não pela letra, que é só desta conta.
 */
export function chaveDoMarco(
  { tipo, regime, decreto, condenacao }: Marco,
  letras: ReadonlyMap<string, string>,
): string {
  const raiz = [...letras].find(([, letra]) => letra === condenacao)?.[0];
  return [tipo, regime, decreto, raiz].filter((p) => p !== undefined).join('/');
}

export const emVigor = (divergencias: readonly Divergencia[]): Divergencia[] =>
  divergencias.filter((d) => d.revogadaEm === undefined);
