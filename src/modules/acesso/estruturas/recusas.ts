import type { Recusa } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEm } from '../lotacoes/calendario.ts';
import type { Estrutura } from './estrutura.ts';

/** Para quem age sobre uma estrutura que já não vive. */
export function jaInativa({ nome, fuso, inativadaEm, motivoDaInativacao }: Estrutura): Recusa {
  const quando = inativadaEm ? ` em ${dataCurta(diaEm(fuso, inativadaEm))}` : '';
  const porque = motivoDaInativacao ? ` (${motivoDaInativacao})` : '';
  return { codigo: 'estrutura-inativa', mensagem: `${nome} foi inativada${quando}${porque} e não muda mais.` };
}
