import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarBusca } from './busca.tsx';
import { registrarAssistente } from './condenacao/rotas.tsx';
import { registrarPaginaDoProcesso } from './processo.tsx';
import { registrarRegistro } from './registrar.tsx';

export function registrarProcessos(app: Aplicacao): void {
  registrarBusca(app);
  registrarRegistro(app);
  registrarPaginaDoProcesso(app);
  registrarAssistente(app);
}
