/** `custodia validar`: confere o número de um processo, protocolo, CPF ou RJI. */
import { TIPOS_DE_IDENTIFICADOR, validarIdentificador } from '../../../direito/identificadores/index.ts';
import { lerArgumentos } from './opcoes.ts';
import { ErroDeUso, SAIDA, escreverJson } from '../../../platform/cli/saida.ts';

export async function executar(args: string[]): Promise<number> {
  const { posicionais } = lerArgumentos(args, {});
  const [escolhido, ...partes] = posicionais;
  const tipo = TIPOS_DE_IDENTIFICADOR.find((t) => t === escolhido?.toLowerCase());
  if (tipo === undefined) {
    const lista = TIPOS_DE_IDENTIFICADOR.join(', ');
    throw new ErroDeUso(
      escolhido === undefined
        ? `Diga o que validar: ${lista}.`
        : `Não sei validar "${escolhido.slice(0, 40)}". Use ${lista}.`,
    );
  }
  if (partes.length === 0) throw new ErroDeUso(`Falta o número: custodia validar ${tipo} NUMERO.`);
  // Número com espaços e sem aspas chega em pedaços.
  await escreverJson(validarIdentificador(tipo, partes.join(' ')));
  return SAIDA.ok;
}
