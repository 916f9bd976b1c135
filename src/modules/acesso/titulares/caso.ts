/** O caso da pessoa: lido e conferido ao guardar, e calculado de novo, na data de hoje, a cada vez que se mostra. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado as Calculo } from '../../../direito/resultado.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { type ErroDeEntrada, lerCaso, lerTexto, responder } from '../../calculadora/index.ts';

export interface CasoCalculado {
  casoLido: Caso;
  resultado: Calculo;
}

/** Do texto colado (JSON ou YAML) ao objeto que se guarda; todos os problemas de uma vez. */
export async function lerCasoEscrito(texto: string, hoje: Dia): Promise<Resultado<unknown>> {
  const lido = await lerTexto(texto);
  if (!lido.ok) return recusar(...lido.erros.map(doCaso));
  const leitura = lerCaso(lido.valor, { hoje });
  return leitura.ok ? feito(lido.valor) : recusar(...leitura.erros.map(doCaso));
}

const doCaso = ({ caminho, codigo, mensagem }: ErroDeEntrada): Recusa => ({
  codigo,
  campo: 'caso',
  mensagem: caminho === '' ? mensagem : `${caminho}: ${mensagem}`,
});

/** Com o nome do cadastro e a data de hoje. `undefined`: o que está guardado não serve mais ao contrato de hoje. */
export function calcularHoje({ nome, caso }: { nome: string; caso: unknown }, hoje: Dia): CasoCalculado | undefined {
  const leitura = lerCaso(caso, { hoje, emData: hoje });
  if (!leitura.ok) return undefined;
  const casoLido = { ...leitura.caso, pessoa: { ...leitura.caso.pessoa, nome } };
  return { casoLido, resultado: responder(casoLido) };
}
