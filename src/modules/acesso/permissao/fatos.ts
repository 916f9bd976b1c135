/** O que o banco sabe de quem entrou, com datas e motivos; daqui se deduz o que a pessoa pode agora. */
import type { Calendario } from '../lotacoes/calendario.ts';
import type { Lotacao } from '../lotacoes/lotacao.ts';
import type { LocalDaLotacao } from './tipos.ts';

export interface LotacaoDeFato extends Lotacao, LocalDaLotacao {
  /** Nome da estrutura, com a sigla do órgão. */
  nome: string;
  fuso: string;
  uf?: string | undefined;
  municipio?: string | undefined;
  estruturaInativadaEm?: Date | undefined;
}

export interface AcordoDeFato {
  numero: string;
  /** AAAA-MM-DD, inclusive. */
  vigenciaInicio: string;
  /** AAAA-MM-DD, inclusive; já considerada a denúncia. */
  vigenciaFim: string;
  /** Permissões que o acordo deixa compartilhar. */
  escopo: readonly string[];
}

export interface VinculoDeFato {
  lotacaoId: string;
  papel: string;
  /** AAAA-MM-DD, inclusive. */
  inicio: string;
  fim?: string | undefined;
  autorizadoEm?: Date | undefined;
  encerradoEm?: Date | undefined;
  motivoDoEncerramento?: string | undefined;
  /** AAAA-MM-DD, inclusive: até quando uma revisão aberta espera que alguém o confirme. */
  confirmarAte?: string | undefined;
  acordo?: AcordoDeFato | undefined;
}

export interface DelegacaoDeFato {
  permissoes: readonly string[];
  inicio: string;
  fim: string;
  encerradaEm?: Date | undefined;
  /** Quem delegou, com tudo o que tem: só se delega o que se tem, e só enquanto se tem. */
  delegante: {
    nome: string;
    usuario: SituacaoDeFato;
    lotacao: LotacaoDeFato;
    vinculos: readonly VinculoDeFato[];
  };
}

export interface SituacaoDeFato {
  criadoEm: Date;
  ultimoUsoEm?: Date | undefined;
  readmitidoEm?: Date | undefined;
  suspensoEm?: Date | undefined;
}

export interface FatosDoUsuario {
  id: string;
  nome: string;
  usuario: SituacaoDeFato;
  lotacoes: readonly LotacaoDeFato[];
  vinculos: readonly VinculoDeFato[];
  /** Recebidas. */
  delegacoes: readonly (DelegacaoDeFato & { paraLotacaoId: string })[];
  calendario: Calendario;
  leituraParada: boolean;
}
