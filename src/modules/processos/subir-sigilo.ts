/** O sigilo do processo desce ao que já se lançou falando dele. */
import { SIGILOS, type Sigilo, trancarTitular, type Tx } from '../acesso/index.ts';
import { elevarSigilo, type OndeLancar } from '../pessoas/index.ts';
import { numerosCitados } from './da-pessoa/numeros-citados.ts';
import { ORDEM_DE_PRISAO } from './projecoes/ordem-de-prisao.ts';
import { PARTICIPACAO } from './projecoes/participacao.ts';
import { PENDENCIAS_DO_PROCESSO } from './projecoes/pendencias.ts';
import { pessoasDoProcesso } from './store/partes.ts';

/** As pessoas antes do processo, na ordem em que quem lança um fato as tranca: ninguém espera em círculo. */
export async function trancarPartes(tx: Tx, numero: string, sigilo: Sigilo): Promise<void> {
  if (sigilo === SIGILOS[0]) return;
  for (const pessoaId of await pessoasDoProcesso(tx, numero)) await trancarTitular(tx, pessoaId);
}

/**
 * Todo fato que fala do processo passa a ter ao menos este sigilo. Quem chama já trancou o processo: nenhum fato novo o
 * cita enquanto isto corre. O contrário não se faz: o que se lançou sigiloso assim fica, até que o corrijam um a um.
 */
export async function subirSigiloDosFatos(onde: OndeLancar, numero: string, sigilo: Sigilo): Promise<void> {
  if (sigilo === SIGILOS[0]) return;
  for (const pessoaId of await pessoasDoProcesso(onde.tx, numero)) {
    if (!(await trancarTitular(onde.tx, pessoaId))) continue;
    await elevarSigilo(onde, pessoaId, {
      quais: (f) => numerosCitados(f).includes(numero),
      sigilo,
      motivo: 'O processo passou a correr em sigilo.',
      projecoes: [PARTICIPACAO, ORDEM_DE_PRISAO, PENDENCIAS_DO_PROCESSO],
    });
  }
}
