/** As páginas de quem audita: buscar, ver um registro com o seu elo, verificar e levar os selos. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarBusca } from './pages/busca.tsx';
import { registrarRegistro } from './pages/registro.tsx';
import { registrarVerificacao } from './pages/verificacao.tsx';

export { trabalhoDeVerificacao } from './trabalhos.ts';

export function registrarAuditar(app: Aplicacao): void {
  registrarBusca(app);
  registrarRegistro(app);
  registrarVerificacao(app);
}
