/** O que a composição diz das páginas de lançamento: que tipos de fato há, e de onde vêm as listas dos módulos de cima. */
import type { GrupoDeOpcoes, Opcao } from '../../../../ui/componentes/index.ts';
import type { Servicos } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import type { Campo, EspecieDeCampo } from '../campos.ts';
import type { QualquerTipo } from '../tipo.ts';

export interface Lancamentos {
  /** Todos os tipos de fato do sistema, na ordem em que se mostram. */
  tipos: readonly QualquerTipo[];
  /** As listas de escolha que este módulo não conhece (celas, por exemplo), por espécie de campo. */
  opcoes?: Partial<Record<EspecieDeCampo, ListarOpcoes>>;
  /** Tipos que têm página própria, e onde ela fica. Não se lançam pelo formulário comum, mas por ele se corrigem. */
  paginasProprias?: Readonly<Record<string, (pessoaId: string) => string>>;
}

export type ListarOpcoes = (
  servicos: Servicos,
  aberta: PessoaAberta,
  campo: Campo,
) => Promise<readonly (Opcao | GrupoDeOpcoes)[]>;

export const tipoChamado = ({ tipos }: Lancamentos, nome: string): QualquerTipo | undefined =>
  tipos.find((t) => t.tipo === nome);
