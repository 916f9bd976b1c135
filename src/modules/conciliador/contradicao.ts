/** Uma contradição como quem responde por ela a vê. */
import type { Detalhes, Gravidade } from './especies/especie.ts';

export interface Contradicao {
  pessoaId: string;
  id: string;
  /** O nome da pessoa. */
  nome: string;
  especie: string;
  gravidade: Gravidade;
  /** Quem responde; ausente: ninguém, e é da corregedoria. */
  orgao: string | null;
  /** O órgão que responde é o de quem vê. */
  minha: boolean;
  detalhes: Detalhes;
  achadaEm: Date;
  /** AAAA-MM-DD, inclusive. */
  prazo: string;
  /** Dias que faltam para o prazo; negativo, quando passou. */
  faltam: number;
  assumidaEm: Date | null;
  assumidaPor: string | null;
  explicadaEm: Date | null;
  explicadaPor: string | null;
  explicacao: string | null;
  sumiuEm: Date | null;
}

export type EstadoDaContradicao = 'aberta' | 'assumida' | 'explicada' | 'sumiu';

/** Deduz-se do que se gravou. */
export function estadoDe(c: Pick<Contradicao, 'sumiuEm' | 'explicadaEm' | 'assumidaEm'>): EstadoDaContradicao {
  if (c.sumiuEm) return 'sumiu';
  if (c.explicadaEm) return 'explicada';
  return c.assumidaEm ? 'assumida' : 'aberta';
}
