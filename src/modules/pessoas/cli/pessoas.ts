/** `custodia pessoas vincular …`. */
import { ErroDeUso, escrever } from '../../../platform/cli/saida.ts';
import { comandoVincular } from '../identidade/cli/vincular.ts';

/** @throws {ErroDeUso} se o comando, a configuração ou o arquivo tem problemas: todos de uma vez. */
export async function executar([ordem, ...args]: string[]): Promise<number> {
  if (ordem !== 'vincular') {
    throw new ErroDeUso('Diga o que fazer: "custodia pessoas vincular --config CONFIG.yaml ARQUIVO.csv".');
  }
  return comandoVincular(args, escrever);
}
