/** Quem leva as mensagens do acesso: o correio e o endereço que as pessoas digitam. */
import type { Mensagem } from '../../../platform/correio/index.ts';
import type { Resultado } from '../../../platform/recusa.ts';

export interface Carteiro {
  correio: { enviar: (mensagem: Mensagem) => Promise<Resultado<void>> };
  /** Origem pública, sem barra no fim. */
  enderecoPublico: string;
}

/** Correio fora do ar: lança, e quem entrega o evento tenta de novo. Endereço que não serve não melhora com o tempo. */
export async function entregar({ correio }: Carteiro, mensagem: Mensagem): Promise<void> {
  const r = await correio.enviar(mensagem);
  if (!r.ok && r.recusas.some((x) => x.codigo === 'correio-indisponivel')) {
    throw new Error('o correio não está disponível');
  }
}
