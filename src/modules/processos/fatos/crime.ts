/** O crime, como se lê: o nome do catálogo ou, fora dele, o que foi escrito. */
import { buscarTipoPenal } from '../../../direito/tipos-penais/index.ts';

/** "Roubo (CP art. 157, caput)". */
export function crimeEscrito(tipoPenal: string | undefined): string {
  if (tipoPenal === undefined) return 'crime não informado';
  const tipo = buscarTipoPenal(tipoPenal);
  return tipo ? `${tipo.nome} (${tipo.dispositivo})` : tipoPenal;
}

/** Só o nome: "Roubo". */
export const nomeDoCrime = (tipoPenal: string | undefined): string =>
  tipoPenal === undefined ? 'crime não informado' : (buscarTipoPenal(tipoPenal)?.nome ?? tipoPenal);
