/** A resposta do exemplo, do próprio motor: a página inicial mostra o que o sistema faz, não uma figura. */
import type { Resultado } from '../../../../direito/resultado.ts';
import { dia } from '../../../../direito/tempo/dia.ts';
import { lerCaso } from '../../contrato/index.ts';
import { CASO_DE_EXEMPLO } from '../../exemplo.ts';
import { responder } from '../../responder.ts';
import { codificarCaso } from '../calculadora/estado.ts';

export interface ExemploCalculado {
  endereco: string;
  resultado: Resultado;
}

function calcularExemplo(): ExemploCalculado {
  const lido = lerCaso(CASO_DE_EXEMPLO, { hoje: dia('2026-11-21') });
  if (!lido.ok) throw new Error('O caso de exemplo não respeita o contrato.');
  return { endereco: `/resultado?c=${codificarCaso(CASO_DE_EXEMPLO)}`, resultado: responder(lido.caso) };
}

let guardado: ExemploCalculado | undefined;

export function exemploCalculado(): ExemploCalculado {
  guardado ??= calcularExemplo();
  return guardado;
}
