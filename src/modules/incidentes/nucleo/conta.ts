/** A conta de que o incidente trata, com tudo o que se sabe da pessoa. */
import type { Marco } from '../../../direito/resultado.ts';
import type { Contexto, Sigilo, Tx } from '../../acesso/index.ts';
import { type CalculoDaPessoa, calcularPessoa, chaveDoMarco, guardarRecibo, reciboDe } from '../../execucao/index.ts';
import { type FatoVigente, lerFatos, vigentes } from '../../pessoas/index.ts';

export interface Conta {
  vigentes: readonly FatoVigente[];
  calculo: CalculoDaPessoa;
  /** O maior entre os fatos de que a conta sai. */
  sigilo: Sigilo;
  /** A da pessoa: muda a cada fato lançado. */
  versao: number;
}

/** `hoje`: AAAA-MM-DD. */
export async function contaDe(tx: Tx, pessoaId: string, hoje: string): Promise<Conta> {
  const valem = vigentes(await lerFatos(tx, pessoaId));
  const calculo = calcularPessoa(valem, hoje);
  const { versao } = await tx
    .selectFrom('pessoas.pessoa')
    .select('versao')
    .where('pessoa_id', '=', pessoaId)
    .executeTakeFirstOrThrow();
  return { vigentes: valem, calculo, versao, sigilo: reciboDe(calculo, valem)?.sigilo ?? 'publico' };
}

/** Ausente: a conta de hoje não tem esse marco. `chave`: ver `chaveDoMarco`. */
export const marcoDa = ({ calculo, letras }: CalculoDaPessoa, chave: string): Marco | undefined =>
  calculo?.resultado.marcos.find((m) => chaveDoMarco(m, letras) === chave);

/** Guarda o recibo da conta que se tinha diante de si ao agir. Devolve o id; ausente: não há o que calcular. */
export async function reciboDoAto(
  { tx, agora, ator }: Contexto<unknown>,
  pessoaId: string,
  hoje: string,
): Promise<string | undefined> {
  const { recibo } = await guardarRecibo(tx, pessoaId, { agora, hoje, causa: 'pedido', pedidoPor: ator.usuarioId });
  return recibo?.id;
}
