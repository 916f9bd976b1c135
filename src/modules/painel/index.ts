/** A porta do módulo: quantas pessoas estão presas além da data, ao longo do tempo, para quem entrou e para todos. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarPainelInterno } from './interno/pages/rotas.tsx';
import { registrarPainelPublico } from './publico/pages/rotas.tsx';

export { fotografar, periodicosDoPainel } from './fotografia/fotografar.ts';

export function registrarPainel(app: Aplicacao): void {
  registrarPainelInterno(app);
  registrarPainelPublico(app);
}
