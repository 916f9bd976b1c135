import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarMesaDeTrabalho } from '../nucleo/rotas.tsx';
import { MESA_DO_MINISTERIO_PUBLICO } from './mesa.ts';

export const registrarMesaDoMinisterioPublico = (app: Aplicacao): void =>
  registrarMesaDeTrabalho(app, MESA_DO_MINISTERIO_PUBLICO);
