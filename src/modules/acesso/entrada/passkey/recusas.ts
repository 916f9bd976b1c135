/** As recusas comuns ao cadastro e à entrada com chave de acesso. */
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import type { Desafio } from './desafio.ts';

export function conferirValidade(desafio: Desafio, agora: Date): Resultado<undefined> {
  if (agora < desafio.venceEm) return feito(undefined);
  return recusar({
    codigo: 'desafio-vencido',
    mensagem: 'Passaram-se mais de 5 minutos desde que a página pediu a chave de acesso. Tente de novo.',
  });
}

export const naoConferiu = () =>
  recusar({
    codigo: 'chave-nao-conferiu',
    mensagem: 'A chave de acesso não conferiu. Tente de novo, ou entre de outro modo.',
  });
