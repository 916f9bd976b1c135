/** A porta dos relatórios. Não carrega o compilador nem as páginas: a linha de comando importa daqui e roda sem `.tsx`. */
export { codigoDeConferencia } from './codigo.ts';
export { gerarRelatorio, type TipoDeRelatorio } from './gerar-relatorio.ts';
export { registrarRelatorio } from './rotas.ts';
