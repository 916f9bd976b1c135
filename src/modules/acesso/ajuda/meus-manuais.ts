/** As páginas do manual que interessam a quem olha. */
import { papeisEmVigor } from '../permissao/concessoes.ts';
import { PAPEL_DA_LOTACAO } from '../permissao/papeis.ts';
import type { SessaoLida } from '../sessoes/carregar.ts';
import type { IdDaPaginaDoManual } from './manual.ts';

/** Quem entrou: os papéis da lotação em uso. Pessoa presa ou família: a sua. Quem não entrou: por onde começar. */
export function meusManuais(sessao: SessaoLida | undefined, agora: Date): IdDaPaginaDoManual[] {
  if (!sessao) return ['primeiros-passos', 'pessoa-presa-e-familia'];
  if (!sessao.fatos) return ['pessoa-presa-e-familia'];
  const papeis = papeisEmVigor(sessao.fatos, sessao.ator.lotacao?.lotacaoId, agora);
  return [...papeis, PAPEL_DA_LOTACAO];
}
