/** A porta do módulo: do aviso à decisão: pedido, verificação, vista ao Ministério Público, decisão. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarPaginasDosIncidentes } from './pages/rotas.tsx';
import { registrarPeticoes } from './peticao/index.ts';
import { registrarQuandoPossoSair } from './quando-posso-sair/rotas.tsx';

export { darVista, TERMO_EM_DIAS } from './actions/dar-vista.ts';
export { decidirIncidente } from './actions/decidir.ts';
export { prepararMinuta } from './actions/preparar-minuta.ts';
export { registrarPedido } from './actions/registrar-pedido.ts';
export { responderVista } from './actions/responder-vista.ts';
export { verificarCondicoes } from './actions/verificar-condicoes.ts';
export { nomeDoBeneficio } from './nucleo/beneficios.ts';
export {
  type Estado,
  estadoDe,
  ESTADOS,
  type Incidente,
  RESULTADOS,
  type ResultadoDoIncidente,
  vistasAbertas,
} from './nucleo/incidente.ts';
export { impedeVista, type Passo, PASSOS, proximoPasso, venceu } from './nucleo/passos.ts';
export { seloDoIncidente, situacaoEmFrase } from './pages/situacao-em-frase.ts';
export { acharIncidente, incidentesDas, incidentesDe } from './nucleo/store.ts';

export function registrarIncidentes(app: Aplicacao): void {
  registrarPaginasDosIncidentes(app);
  registrarPeticoes(app);
  registrarQuandoPossoSair(app);
}
