/** `custodia auditoria chave`: a chave pública dos selos, para quem vai conferi-los guardar fora daqui. */
import { SAIDA, escrever } from '../../../platform/cli/saida.ts';
import { pemDe } from '../chave.ts';
import { chaveConfigurada, configurar, lerArgumentos, noBanco } from './comum.ts';

export async function executar(args: string[]): Promise<number> {
  lerArgumentos(args, {});
  const config = configurar();
  await noBanco(config, () => escrever(pemDe(chaveConfigurada(config).publica)));
  return SAIDA.ok;
}
