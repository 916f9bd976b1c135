/** A transferência: um pedido que só anda numa ordem. */

export const ESTADOS_DA_TRANSFERENCIA = {
  pedida: 'À espera de autorização',
  autorizada: 'Autorizada, à espera de escolta',
  'com-escolta': 'Escolta marcada',
  'em-transito': 'Em trânsito',
  recebida: 'Recebida',
  negada: 'Negada',
  cancelada: 'Cancelada',
  prejudicada: 'Sem efeito: a pessoa saiu antes',
} as const;
export type EstadoDaTransferencia = keyof typeof ESTADOS_DA_TRANSFERENCIA;

/** Cada passo é um fato, `custodia.transferencia-<passo>`. */
export const PASSOS = ['autorizada', 'negada', 'escolta', 'em-transito', 'recebida', 'cancelada'] as const;
export type Passo = (typeof PASSOS)[number];

export interface Transferencia {
  /** O id do pedido. */
  id: string;
  estado: EstadoDaTransferencia;
  /** Onde estava quando se pediu. */
  origemId: string;
  destinoId: string;
  motivo: string;
  /** AAAA-MM-DD. */
  pedidaEm: string;
  /** Quando o sistema soube do último passo. */
  mudouEm: Date;
  escolta?: { responsavel: string; veiculo?: string | undefined; saidaPrevista?: string | undefined } | undefined;
}

/** Daqui em diante, até chegar, o destino sabe quem espera: para preparar a chegada. */
export const A_CAMINHO: readonly EstadoDaTransferencia[] = ['autorizada', 'com-escolta', 'em-transito'];

/** Para onde cada passo leva, e de que estados se pode dar. */
const ANDAR: Readonly<Record<Passo, { de: readonly EstadoDaTransferencia[]; para: EstadoDaTransferencia }>> = {
  autorizada: { de: ['pedida'], para: 'autorizada' },
  negada: { de: ['pedida'], para: 'negada' },
  escolta: { de: ['autorizada'], para: 'com-escolta' },
  'em-transito': { de: ['com-escolta'], para: 'em-transito' },
  recebida: { de: ['em-transito'], para: 'recebida' },
  // Em trânsito, cancelar é voltar à origem.
  cancelada: { de: ['pedida', 'autorizada', 'com-escolta', 'em-transito'], para: 'cancelada' },
};

export const podeAndar = (estado: EstadoDaTransferencia, passo: Passo): boolean => ANDAR[passo].de.includes(estado);

export const depoisDe = (passo: Passo): EstadoDaTransferencia => ANDAR[passo].para;

/** Os passos que se podem dar agora. */
export const passosDe = (estado: EstadoDaTransferencia): Passo[] => PASSOS.filter((p) => podeAndar(estado, p));

export const emAndamento = (estado: EstadoDaTransferencia): boolean => passosDe(estado).length > 0;
