/** Um aviso como o vê quem o recebeu. */
import type { PapelDoAviso } from '../especies/especie.ts';

export interface AvisoRecebido {
  pessoaId: string;
  id: string;
  nome: string;
  especie: string;
  referencia: string;
  /** AAAA-MM-DD. */
  alvo: string;
  /** Negativo: passou. */
  faltam: number;
  /** O último passo mandado; ausente: nenhum ainda. */
  passo: number | null;
  abertoEm: Date;
  encerradoEm: Date | null;
  encerradoPor: string | null;
  /** A que título o órgão o recebeu. */
  papeis: readonly PapelDoAviso[];
  /** Por que chegou à coordenação. */
  porques: readonly string[];
  /** Quem do órgão já tomou ciência. */
  cientes: readonly string[];
  minhaCiencia: boolean;
  /** O incidente aberto sobre a mesma data. */
  incidenteId: string | null;
}
