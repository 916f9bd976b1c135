/** As pessoas fictícias, para escolher por quem entrar: na partida e em `/entrar`. */
import { PESSOAS } from '../../../../demo/pessoas.ts';
import { pessoasDeDemonstracao } from '../entrar/store.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { ehPapel, papelDe } from '../permissao/papeis.ts';

export interface PessoaDaPartida {
  id: string;
  nome: string;
  /** `Defensora pública · Núcleo de Execução Penal`. */
  lotacao: string;
  /** `Defensor(a) público(a)`; quem não tem papel: `Só o básico`. */
  papeis: string;
  /** `acesso suspenso`, por exemplo. */
  nota?: string | undefined;
}

const NOTAS = new Map(PESSOAS.map((p) => [p.nome, p.nota]));

/** Em ordem de papel; todas entram com um clique em `/entrar`. Vazia fora da demonstração. */
export async function listarPessoasDeDemonstracao({
  banco,
  config,
}: Pick<Servicos, 'banco' | 'config'>): Promise<PessoaDaPartida[]> {
  if (!config.demonstracao) return [];
  const pessoas = await pessoasDeDemonstracao(banco);
  return pessoas
    .map(({ id, nome, lotacao = 'Sem lotação', papeis }) => ({
      id,
      nome,
      lotacao,
      nota: NOTAS.get(nome),
      papeis: papeis.map((p) => (ehPapel(p) ? papelDe(p).nome : p)).join(', ') || 'Só o básico',
    }))
    .toSorted((a, b) => a.papeis.localeCompare(b.papeis, 'pt-BR') || a.nome.localeCompare(b.nome, 'pt-BR'));
}
