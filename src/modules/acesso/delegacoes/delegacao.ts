/** Delegação: uma lotação empresta a outra, do mesmo órgão e por prazo certo, algumas das permissões que tem. */
import { diasEntre } from '../../../ui/texto.ts';
import { ehDelegavel, type IdDaPermissao } from '../permissao/catalogo.ts';
import { concessoesDe } from '../permissao/concessoes.ts';
import type { FatosDoUsuario } from '../permissao/fatos.ts';

/** Dias corridos, contados o primeiro e o último (escolha do sistema). */
export const MAXIMO_DE_DIAS = 90;

export interface Delegacao {
  id: string;
  de: Parte;
  para: Parte;
  permissoes: readonly string[];
  motivo: string;
  /** AAAA-MM-DD, inclusive. */
  inicio: string;
  fim: string;
  encerradaEm?: Date | undefined;
  motivoDoEncerramento?: string | undefined;
}

export interface Parte {
  lotacaoId: string;
  usuarioId: string;
  nome: string;
  cargo: string;
  estrutura: string;
  caminho: string;
  fuso: string;
}

export type SituacaoDaDelegacao = 'futura' | 'em-vigor' | 'terminada' | 'encerrada';

export function situacaoDaDelegacao(
  d: Pick<Delegacao, 'inicio' | 'fim' | 'encerradaEm'>,
  hoje: string,
): SituacaoDaDelegacao {
  if (d.encerradaEm) return 'encerrada';
  if (hoje < d.inicio) return 'futura';
  return hoje > d.fim ? 'terminada' : 'em-vigor';
}

export const duracao = (inicio: string, fim: string): number => diasEntre(inicio, fim) + 1;

/** O que se pode delegar por esta lotação agora: o que é próprio (não recebido) e delegável. Sem o que todos já têm. */
export function delegaveis(fatos: FatosDoUsuario, lotacaoId: string, agora: Date): IdDaPermissao[] {
  const lotacao = fatos.lotacoes.find((l) => l.lotacaoId === lotacaoId);
  if (!lotacao) return [];
  const de = (f: FatosDoUsuario) => concessoesDe({ ...f, delegacoes: [] }, lotacao, agora).concessoes;
  const deTodos = de({ ...fatos, vinculos: [] });
  const proprias = de(fatos).filter(
    (c) => !deTodos.some((t) => t.permissao === c.permissao && t.alcance === c.alcance),
  );
  return [...new Set(proprias.map((c) => c.permissao))].filter(ehDelegavel);
}
