/** A porta dos relatórios. Não carrega o compilador nem as páginas: a linha de comando importa daqui e roda sem `.tsx`. */
export type { CodigoDeAcesso, DadosDoRelatorio } from './dados-do-documento.ts';
export { codigoDeConferencia } from './codigo.ts';
export { type LinhaDoQuadro, quadroDasDatas } from './dados-da-situacao.ts';
export { type FolhaEmPalavras, folhaEmPalavras } from './folha/em-palavras.ts';
export type { Frase } from './folha/quando-sair.ts';
export { gerarRelatorio, type TipoDeRelatorio } from './gerar-relatorio.ts';
export { abrirOficina, type Oficina } from './oficina.ts';
export { type AnexoDaConta, anexoDaConta } from './peca/anexo.ts';
export type { Peca, SecaoDaPeca } from './peca/peca.ts';
export { registrarRelatorio } from './rotas.ts';
