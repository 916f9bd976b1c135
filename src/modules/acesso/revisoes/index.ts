/** Revisão semestral dos acessos. */
export { abrirRevisao, REVISAO_ABERTA } from './actions/abrir-revisao.ts';
export { OUVINTES_DAS_REVISOES, trabalhosDosAvisosDeRevisao } from './avisos.ts';
export { decidirItens } from './actions/decidir-itens.ts';
export { registrarPaginasDasRevisoes as registrarRevisoes } from './pages/rotas.tsx';
export { itensDeRevisao } from './queries.ts';
export { cuidarDasRevisoes, REVISAO_A_VENCER, trabalhoDasRevisoes } from './trabalhos.ts';
