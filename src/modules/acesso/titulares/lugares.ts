/** Em que estruturas cabe cada papel no caso: onde a pessoa está, quem julga, quem atua. */
import { sql } from 'kysely';
import type { Recusa } from '../../../platform/recusa.ts';
import type { EspecieDeEstrutura, Estrutura } from '../estruturas/index.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { Ator } from '../permissao/tipos.ts';
import type { Lugar } from './titular.ts';

const QUEM_ATUA: readonly EspecieDeEstrutura[] = ['defensoria', 'ministerio-publico', 'policia', 'oab'];
/** Em palavras, para as mensagens. */
export const ATUAM = 'Defensoria, Ministério Público, polícia ou OAB';

export function problemasDosLugares(
  estabelecimento: Estrutura,
  vara: Estrutura | undefined,
  atuam: readonly Estrutura[],
): Recusa[] {
  const recusa = (campo: string, mensagem: string): Recusa => ({ codigo: 'lugar-nao-serve', campo, mensagem });
  const inativas = [
    ['estabelecimentoId', estabelecimento],
    ...(vara ? [['varaId', vara] as const] : []),
    ...atuam.map((e) => ['atuam', e] as const),
  ] as const;
  return [
    ...(estabelecimento.especie === 'estabelecimento'
      ? []
      : [recusa('estabelecimentoId', 'Escolha um estabelecimento prisional: é onde a pessoa está.')]),
    ...(vara && vara.especie !== 'vara' ? [recusa('varaId', 'Escolha uma vara: é a da execução.')] : []),
    ...atuam
      .filter((e) => !QUEM_ATUA.includes(e.especie))
      .map((e) => recusa('atuam', `${e.nome} não atua em casos. Marque ${ATUAM}.`)),
    ...inativas
      .filter(([, e]) => e.inativadaEm)
      .map(([campo, e]) => recusa(campo, `${e.nome} foi inativada. Escolha outra.`)),
  ];
}

export interface LugaresParaEscolher {
  estabelecimentos: readonly Lugar[];
  varas: readonly Lugar[];
  atuam: readonly Lugar[];
}

/** O que o formulário de cadastro oferece. Quem só alcança a sua unidade não vê a lista das outras. */
export async function lugaresParaEscolher(banco: Banco, ator: Ator): Promise<LugaresParaEscolher> {
  const pelaAtuacao = ator.concessoes.some(
    (c) => c.permissao === 'acesso.titular.emitir-codigo' && c.alcance === 'atuacao',
  );
  const lugares = banco
    .selectFrom('acesso.estrutura as e')
    .select(['e.id', 'e.nome', 'e.sigla', 'e.caminho'])
    .where('e.inativada_em', 'is', null)
    .orderBy('e.nome');
  const estabelecimentos = lugares.where('e.especie', '=', 'estabelecimento');
  const noAlcance = alcancaNoSql(ator, 'acesso.titular.emitir-codigo', sql`e.caminho`);
  return {
    estabelecimentos: await (pelaAtuacao ? estabelecimentos : estabelecimentos.where(noAlcance)).execute(),
    varas: await lugares.where('e.especie', '=', 'vara').execute(),
    atuam: await lugares.where('e.especie', 'in', QUEM_ATUA).where('e.nivel', '=', 'orgao').execute(),
  };
}
