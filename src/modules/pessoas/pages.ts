/** Todas as páginas do módulo, com o que vem dos módulos de cima. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { type FatosDaUnidade, registrarNova } from './cadastro/index.ts';
import { type Lancamentos, registrarLancamentos } from './fatos/pages/index.ts';
import { paginaDeEnviarFoto, registrarFotos } from './fotos/index.ts';
import { type DepsDaLista, registrarLista } from './lista/index.ts';
import { foto } from './qualificacao/index.ts';
import { registrarSigilo } from './sigilo/index.ts';

export interface DepsDasPaginas {
  /** Os tipos de fato de todos os módulos, as listas que eles conhecem e as páginas próprias deles. */
  lancamentos: Lancamentos;
  lista?: DepsDaLista;
  /** Os fatos que põem na unidade a pessoa que ela mesma cadastra. */
  fatosDaUnidade?: FatosDaUnidade;
}

export function registrarPessoasPages(app: Aplicacao, deps: DepsDasPaginas): void {
  const { lancamentos, lista = {}, fatosDaUnidade } = deps;
  registrarLista(app, lista);
  registrarNova(app, { fatosDaUnidade });
  registrarFotos(app);
  registrarSigilo(app);
  const paginasProprias = { [foto.tipo]: paginaDeEnviarFoto, ...lancamentos.paginasProprias };
  registrarLancamentos(app, { ...lancamentos, paginasProprias });
}
