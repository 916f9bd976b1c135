/** Da sessão e dos fatos, a pessoa que age: por qual lotação, com que permissões, para quê. */
import { aberta, concessoesDe } from './concessoes.ts';
import type { FatosDoUsuario, LotacaoDeFato } from './fatos.ts';
import { CONCESSOES_DO_TITULAR } from './papeis.ts';
import type { Ator, Finalidade } from './tipos.ts';

/** O que a sessão escolheu. */
export interface Escolhas {
  lotacaoId?: string | undefined;
  finalidade?: Finalidade | undefined;
  elevadaAte?: Date | undefined;
}

export const ANONIMO: Ator = { nome: 'Visitante', concessoes: [], perdidas: [] };

export function montarAtor(fatos: FatosDoUsuario, escolhas: Escolhas, agora: Date): Ator {
  const lotacao = lotacaoEmUso(fatos, escolhas.lotacaoId, agora);
  const comum = {
    usuarioId: fatos.id,
    nome: fatos.nome,
    elevadaAte: escolhas.elevadaAte,
    finalidade: escolhas.finalidade,
    leituraParada: fatos.leituraParada,
  };
  if (!lotacao) return { ...comum, concessoes: [], perdidas: todasAsPerdidas(fatos, agora) };
  return { ...comum, lotacao, ...concessoesDe(fatos, lotacao, agora) };
}

/** A escolhida, se ainda está aberta; senão, a única aberta ou a ordinária mais antiga. */
export function lotacaoEmUso(
  fatos: FatosDoUsuario,
  escolhida: string | undefined,
  agora: Date,
): LotacaoDeFato | undefined {
  const abertas = fatos.lotacoes.filter((l) => aberta(l, fatos.calendario, agora));
  return abertas.find((l) => l.lotacaoId === escolhida) ?? abertas.find((l) => l.especie === 'ordinaria') ?? abertas[0];
}

const todasAsPerdidas = (fatos: FatosDoUsuario, agora: Date) =>
  fatos.lotacoes.flatMap((l) => concessoesDe(fatos, l, agora).perdidas);

/** Quem entrou pelo código impresso: vê só o que é seu. */
export function atorTitular(titularId: string, nome: string): Ator {
  return {
    titularId,
    nome,
    concessoes: CONCESSOES_DO_TITULAR.map((c) => ({
      ...c,
      origem: 'é a própria pessoa (Lei 12.714/2012, art. 1º, § 3º)',
    })),
    perdidas: [],
  };
}
