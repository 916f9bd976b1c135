/** Acordos de cooperação (ACT e TCT): partes, escopo, vigência, plano de trabalho. */
export { type Acordo, DIAS_POR_PASSO, ultimoDia, valeEm } from './acordo.ts';
export { cadastrarAcordo } from './actions/cadastrar-acordo.ts';
export { cumprirEtapa } from './actions/cumprir-etapa.ts';
export { denunciarAcordo } from './actions/denunciar-acordo.ts';
export { gravarEtapa } from './actions/gravar-etapa.ts';
export { retirarEtapa } from './actions/retirar-etapa.ts';
export { emPalavras } from './escopo.ts';
export { hojeEmBrasilia } from './hoje.ts';
export { registrarPaginasDosAcordos as registrarAcordos } from './pages/index.tsx';
