/** As páginas genéricas de lançar, corrigir e anular fatos de uma pessoa. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { registrarAnular } from './anular.tsx';
import { registrarCorrigir } from './corrigir.tsx';
import { registrarLancar } from './lancar.tsx';
import type { Lancamentos } from './lancamentos.ts';
import { registrarOQueLancar } from './o-que-lancar.tsx';

export type { Lancamentos, ListarOpcoes } from './lancamentos.ts';
export { trilhaDaPessoa } from './trilha.ts';

export function registrarLancamentos(app: Aplicacao, lancamentos: Lancamentos): void {
  registrarOQueLancar(app, lancamentos);
  registrarLancar(app, lancamentos);
  registrarCorrigir(app, lancamentos);
  registrarAnular(app, lancamentos);
}
