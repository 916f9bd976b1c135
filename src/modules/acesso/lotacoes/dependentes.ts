/** O que deixa de valer com o fim de uma lotação, para dizer antes de encerrá-la. */
import type { Banco } from '../nucleo/servicos.ts';
import { ehPapel, papelDe } from '../permissao/papeis.ts';

export interface Dependentes {
  /** Nomes dos papéis propostos ou autorizados, ainda não encerrados. */
  papeis: readonly string[];
  /** Delegações dadas ou recebidas, ainda não encerradas. */
  delegacoes: number;
}

export async function dependentesDe(banco: Banco, lotacaoId: string): Promise<Dependentes> {
  const vinculos = await banco
    .selectFrom('acesso.vinculo')
    .select('papel')
    .where('lotacao_id', '=', lotacaoId)
    .where('encerrado_em', 'is', null)
    .where('recusado_em', 'is', null)
    .execute();
  const { total } = await banco
    .selectFrom('acesso.delegacao')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where((eb) => eb.or([eb('de_lotacao_id', '=', lotacaoId), eb('para_lotacao_id', '=', lotacaoId)]))
    .where('encerrada_em', 'is', null)
    .executeTakeFirstOrThrow();
  return { papeis: vinculos.map((v) => (ehPapel(v.papel) ? papelDe(v.papel).nome : v.papel)), delegacoes: total };
}
