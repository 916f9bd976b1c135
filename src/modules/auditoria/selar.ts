/** Sela as correntes: a cada hora, e à meia-noite, por um trabalho periódico. */
import type { Banco } from '../../platform/db/conexao.ts';
import type { ChaveDoSelo } from './chave.ts';
import { CORRENTES } from './encadear.ts';
import { type Selo, selarCabecas } from './selo.ts';
import { gravarSelo, lerCabecas, prenderUltimoSelo } from './selos-no-banco.ts';

/** @throws se falta a cabeça de alguma corrente: alguém a apagou, e um selo esconderia isso. */
export function selar(banco: Banco, chave: ChaveDoSelo, agora: Date): Promise<Selo> {
  return banco.transaction().execute(async (tx) => {
    const ultimo = await prenderUltimoSelo(tx);
    const cabecas = await lerCabecas(tx);
    if (cabecas.length !== CORRENTES)
      throw new Error('Falta a cabeça de uma corrente da auditoria: rode a verificação.');
    const selo = selarCabecas(cabecas, ultimo, agora, chave);
    await gravarSelo(tx, selo);
    return selo;
  });
}
