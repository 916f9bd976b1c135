/**
 * Guarda e confere senhas com argon2id (RFC 9106), que o Node traz pronto.
 *
 * O custo é o mínimo que a OWASP recomenda (19 MiB, 2 passadas, 1 via); é escolha do sistema, e pode subir: o resumo
 * guardado diz o custo com que foi feito, e quem entra com custo antigo tem o resumo refeito.
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import type { Resultado } from '../../../../platform/recusa.ts';
import { criarFila, type LimitesDaFila } from './fila.ts';
import { type CustoDoArgon2, escreverPhc, lerPhc } from './phc.ts';

const derivar = promisify(argon2);

export const CUSTO: CustoDoArgon2 = { memoria: 19_456, passadas: 2, vias: 1 };
const BYTES_DO_SAL = 16;
const BYTES_DO_RESUMO = 32;

/** Deixa livre uma das quatro vias de trabalho do Node, para arquivos e nomes de rede. Espera de até ~1 s por vaga. */
const LIMITES: LimitesDaFila = { simultaneas: Math.min(3, availableParallelism()), espera: 64 };

export interface Conferencia {
  confere: boolean;
  /** Conferiu, mas foi guardada com outro custo: guarde um `gerarHash` novo agora, que a senha está à mão. */
  refazer: boolean;
}

export interface Senhas {
  /** O texto a guardar. A senha deve ter passado antes por `avaliarForca`. */
  gerarHash(senha: string): Promise<Resultado<string>>;
  conferir(senha: string, phc: string): Promise<Resultado<Conferencia>>;
  /** Gasta o mesmo que conferir e sempre diz não: quem erra o nome da conta espera tanto quanto quem erra a senha. */
  conferirFalso(senha: string): Promise<Resultado<Conferencia>>;
}

/** A mesma senha digitada em teclados diferentes chega em bytes diferentes; a forma NFKC (RFC 8265) as iguala. */
export const normalizar = (senha: string): string => senha.normalize('NFKC');

/** Todas recusam `sistema-ocupado` quando a fila enche. */
export function criarSenhas(custo: CustoDoArgon2 = CUSTO, limites: LimitesDaFila = LIMITES): Senhas {
  const naFila = criarFila(limites);
  const falsa = escreverPhc({ ...custo, sal: randomBytes(BYTES_DO_SAL), resumo: randomBytes(BYTES_DO_RESUMO) });

  const conferir = (senha: string, phc: string): Promise<Resultado<Conferencia>> => {
    const guardada = lerPhc(phc);
    return naFila(async () => {
      const calculado = await resumir(senha, guardada, guardada.sal, guardada.resumo.length);
      const confere = timingSafeEqual(calculado, guardada.resumo);
      return { confere, refazer: confere && !mesmoCusto(guardada, custo) };
    });
  };

  return {
    gerarHash: (senha) =>
      naFila(async () => {
        const sal = randomBytes(BYTES_DO_SAL);
        return escreverPhc({ ...custo, sal, resumo: await resumir(senha, custo, sal, BYTES_DO_RESUMO) });
      }),
    conferir,
    conferirFalso: (senha) => conferir(senha, falsa),
  };
}

const resumir = (senha: string, custo: CustoDoArgon2, nonce: Buffer, tagLength: number): Promise<Buffer> =>
  derivar('argon2id', {
    message: Buffer.from(normalizar(senha), 'utf8'),
    nonce,
    memory: custo.memoria,
    passes: custo.passadas,
    parallelism: custo.vias,
    tagLength,
  });

const mesmoCusto = (a: CustoDoArgon2, b: CustoDoArgon2): boolean =>
  a.memoria === b.memoria && a.passadas === b.passadas && a.vias === b.vias;
