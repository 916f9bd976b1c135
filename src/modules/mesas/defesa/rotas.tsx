import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarMesaDeTrabalho } from '../nucleo/rotas.tsx';
import { MESA_DA_DEFESA } from './mesa.tsx';
import { registrarVisita } from './visita/rota.tsx';

export function registrarMesaDaDefesa(app: Aplicacao): void {
  registrarMesaDeTrabalho(app, MESA_DA_DEFESA);
  registrarVisita(app);
}
