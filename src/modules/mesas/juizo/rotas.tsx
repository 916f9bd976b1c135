import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarMesaDeTrabalho } from '../nucleo/rotas.tsx';
import { MESA_DO_JUIZO } from './mesa.tsx';
import { registrarVistasEmLote } from './vistas/rota.tsx';

export function registrarMesaDoJuizo(app: Aplicacao): void {
  registrarMesaDeTrabalho(app, MESA_DO_JUIZO);
  registrarVistasEmLote(app);
}
