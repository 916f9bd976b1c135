/** Minha conta: por que lotação e para quê a pessoa age, com que provas entra, e onde a conta está aberta. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { type Pecas, pecasDe } from '../entrar/pecas.ts';
import { registrarChaves } from './pages/rotas-de-chaves.tsx';
import { registrarPaginasDaConta } from './pages/rotas-da-conta.tsx';
import { registrarProvas } from './pages/rotas-de-provas.tsx';
import { registrarPaginaDoRegistro } from './pages/rotas-do-registro.tsx';
import { registrarSeguranca } from './pages/rotas-de-seguranca.tsx';

export function registrarConta(app: Aplicacao, pecas: Pecas = pecasDe(app.servicos)): void {
  registrarPaginasDaConta(app);
  registrarSeguranca(app, pecas);
  registrarProvas(app, pecas);
  registrarChaves(app, pecas);
  registrarPaginaDoRegistro(app);
}
