/** O tipo penal como se lê e se escreve na tela; nos dados vai o id do catálogo. */
import { buscarTipoPenal, type TipoPenal, TIPOS_PENAIS } from '../../../../direito/tipos-penais/index.ts';

export const tipoPenalEscrito = ({ dispositivo, nome }: TipoPenal): string => `${dispositivo} · ${nome}`;

const PELO_TEXTO = new Map(TIPOS_PENAIS.map((t) => [tipoPenalEscrito(t), t.id]));

/** Do texto da lista, ou de um id escrito de outro modo; o que não está no catálogo fica como foi escrito. */
export const idDoTipoPenal = (texto: string): string =>
  PELO_TEXTO.get(texto.trim()) ?? buscarTipoPenal(texto)?.id ?? texto;

export const textoDoTipoPenal = (id: string): string => {
  const tipo = buscarTipoPenal(id);
  return tipo ? tipoPenalEscrito(tipo) : id;
};
