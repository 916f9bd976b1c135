/** O caso montado e calculado, ou o que nos fatos não deixa calcular. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { type CasoEscrito, lerCaso, responder } from '../../calculadora/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { type CasoMontado, montarCaso, temOQueCalcular } from './montar.ts';
import { fatosDoCaminho } from './por-que.ts';

/** Os fatos se contradizem: a mensagem e os fatos (raízes) de que se trata. */
export interface Contradicao {
  mensagem: string;
  fatos: readonly string[];
}

export interface CalculoDaPessoa extends CasoMontado {
  /** Ausentes: não há o que calcular, ou há contradição. */
  calculo?: { casoLido: Caso; resultado: Resultado } | undefined;
  contradicoes: readonly Contradicao[];
}

/** Pura. */
export function calcularPessoa(
  vigentes: readonly FatoVigente[],
  em: string,
  parametros?: CasoEscrito['parametros'],
): CalculoDaPessoa {
  const montado = montarCaso(vigentes, em, parametros);
  if (!temOQueCalcular(montado.caso)) return { ...montado, contradicoes: [] };
  const leitura = lerCaso(montado.caso, { hoje: dia(em) });
  if (!leitura.ok) {
    const contradicoes = leitura.erros.map(({ caminho, mensagem }) => ({
      mensagem,
      fatos: fatosDoCaminho(montado.porQue, caminho),
    }));
    return { ...montado, contradicoes };
  }
  return { ...montado, contradicoes: [], calculo: { casoLido: leitura.caso, resultado: responder(leitura.caso) } };
}
