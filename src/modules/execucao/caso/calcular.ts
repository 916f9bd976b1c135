/** O caso montado e calculado, ou o que nos fatos não deixa calcular. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { erroSemDados } from '../../../platform/erro-sem-dados.ts';
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
  /** Ausentes: não há o que calcular, há contradição ou falha. */
  calculo?: { casoLido: Caso; resultado: Resultado } | undefined;
  contradicoes: readonly Contradicao[];
  /** O nome do erro que uma regra lançou com esta pessoa, sem dado dela: é defeito do programa, e não dos fatos. */
  falha?: string | undefined;
}

/** Pura; não lança: o erro de uma regra com esta pessoa vira `falha`, para que as outras sigam. */
export function calcularPessoa(
  vigentes: readonly FatoVigente[],
  em: string,
  parametros?: CasoEscrito['parametros'],
): CalculoDaPessoa {
  let montado: CasoMontado = { caso: { versao: 1, emData: em }, faltas: [], porQue: {}, letras: new Map() };
  try {
    montado = montarCaso(vigentes, em, parametros);
    return calcularMontado(montado);
  } catch (e) {
    return { ...montado, contradicoes: [], falha: erroSemDados(e).nome };
  }
}

/** @throws o que uma regra lançar. */
export function calcularMontado(montado: CasoMontado): CalculoDaPessoa {
  if (!temOQueCalcular(montado.caso)) return { ...montado, contradicoes: [] };
  const leitura = lerCaso(montado.caso, { hoje: dia(montado.caso.emData) });
  if (!leitura.ok) {
    const contradicoes = leitura.erros.map(({ caminho, mensagem }) => ({
      mensagem,
      fatos: fatosDoCaminho(montado.porQue, caminho),
    }));
    return { ...montado, contradicoes };
  }
  return { ...montado, contradicoes: [], calculo: { casoLido: leitura.caso, resultado: responder(leitura.caso) } };
}
