/** Etapas do plano de trabalho: cada uma com responsável e prazo, como no do acordo SENASP–DPE/RO (2017). */
import { somarDias } from '../lotacoes/calendario.ts';

export interface Etapa {
  /** Como no plano: `a`, `b`, `c`… */
  letra: string;
  descricao: string;
  responsavelId: string;
  /** Nome da estrutura responsável. */
  responsavel: string;
  /** Dias corridos da publicação do acordo ou da conclusão de `contaDaEtapa`. */
  prazoEmDias: number;
  contaDaEtapa?: string | undefined;
  /** AAAA-MM-DD. */
  cumpridaEm?: string | undefined;
  /** Criada por engano: não conta, e ninguém a espera. */
  retiradaEm?: Date | undefined;
  motivoDaRetirada?: string | undefined;
}

export type SituacaoDaEtapa = 'cumprida' | 'vencida' | 'no-prazo' | 'espera-outra' | 'retirada';

export interface EtapaComPrazo extends Etapa {
  /** AAAA-MM-DD, inclusive. Ausente: a etapa de que depende ainda não foi cumprida. */
  prazo?: string | undefined;
  situacao: SituacaoDaEtapa;
}

export function comPrazos(etapas: readonly Etapa[], publicadoEm: string, hoje: string): EtapaComPrazo[] {
  return etapas.map((e) => {
    const prazo = prazoDe(e, etapas, publicadoEm);
    return { ...e, prazo, situacao: situacaoDaEtapa(e, prazo, hoje) };
  });
}

function prazoDe(e: Etapa, etapas: readonly Etapa[], publicadoEm: string): string | undefined {
  const inicio =
    e.contaDaEtapa === undefined ? publicadoEm : etapas.find((x) => x.letra === e.contaDaEtapa)?.cumpridaEm;
  return inicio === undefined ? undefined : somarDias(inicio, e.prazoEmDias);
}

function situacaoDaEtapa(e: Etapa, prazo: string | undefined, hoje: string): SituacaoDaEtapa {
  if (e.retiradaEm !== undefined) return 'retirada';
  if (e.cumpridaEm !== undefined) return 'cumprida';
  if (prazo === undefined) return 'espera-outra';
  return hoje > prazo ? 'vencida' : 'no-prazo';
}

/** Por que a etapa não pode ser retirada, em uma frase; `undefined` se pode. */
export function porQueNaoRetirar(
  { letra, cumpridaEm, retiradaEm }: Etapa,
  etapas: readonly Etapa[],
): string | undefined {
  if (retiradaEm) return `A etapa ${letra} já foi retirada.`;
  if (cumpridaEm) return `A etapa ${letra} já foi cumprida: o que se fez não se retira.`;
  const esperam = etapas.filter((e) => e.contaDaEtapa === letra && !e.retiradaEm).map((e) => e.letra);
  if (esperam.length === 0) return undefined;
  return `O prazo de outras conta da etapa ${letra} (${esperam.join(', ')}). Mude antes de onde elas contam.`;
}

/** Se `letra` passasse a contar de `contaDaEtapa`, alguma etapa dependeria de si mesma? */
export function fariaCirculo(
  etapas: readonly Pick<Etapa, 'letra' | 'contaDaEtapa'>[],
  letra: string,
  contaDaEtapa: string,
): boolean {
  const visitadas = new Set<string>();
  let atual: string | undefined = contaDaEtapa;
  while (atual !== undefined && !visitadas.has(atual)) {
    if (atual === letra) return true;
    visitadas.add(atual);
    const desta: string = atual;
    atual = etapas.find((e) => e.letra === desta)?.contaDaEtapa;
  }
  return false;
}
