import type { Assinador } from '../entrada/cofre/assinatura.ts';

/** O que se guarda no lugar do código: HMAC com a chave-mestra. Quem lê só o banco não tem com que conferir palpites. */
export const resumoDoCodigo = (assinador: Assinador, codigo: string): Buffer =>
  Buffer.from(assinador.assinar('codigo-do-relatorio', codigo), 'base64url');
