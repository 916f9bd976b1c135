/** O dia que conta para os acordos e os prazos dos pedidos: o de Brasília, o mesmo para todas as partes. */
import { diaEm } from '../lotacoes/calendario.ts';

/** AAAA-MM-DD. */
export const hojeEmBrasilia = (agora: Date): string => diaEm('America/Sao_Paulo', agora);
