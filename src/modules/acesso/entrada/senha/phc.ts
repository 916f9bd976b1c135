/** A forma em que o resumo da senha é guardado: `$argon2id$v=19$m=…,t=…,p=…$sal$resumo` (PHC, base64 sem `=`). */

/** O custo do argon2id (RFC 9106): memória em KiB, passadas e vias. */
export interface CustoDoArgon2 {
  memoria: number;
  passadas: number;
  vias: number;
}

export interface SenhaGuardada extends CustoDoArgon2 {
  sal: Buffer;
  resumo: Buffer;
}

const FORMA = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const semIgual = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

export const escreverPhc = ({ memoria, passadas, vias, sal, resumo }: SenhaGuardada): string =>
  `$argon2id$v=19$m=${memoria},t=${passadas},p=${vias}$${semIgual(sal)}$${semIgual(resumo)}`;

/** Lança se a forma é outra: só o sistema escreve este campo, então é defeito (e a mensagem não repete o valor). */
export function lerPhc(phc: string): SenhaGuardada {
  const partes = FORMA.exec(phc);
  if (!partes) throw new Error('Resumo de senha fora da forma $argon2id$v=19$…');
  const [, memoria, passadas, vias, sal = '', resumo = ''] = partes;
  return {
    memoria: Number(memoria),
    passadas: Number(passadas),
    vias: Number(vias),
    sal: Buffer.from(sal, 'base64'),
    resumo: Buffer.from(resumo, 'base64'),
  };
}
