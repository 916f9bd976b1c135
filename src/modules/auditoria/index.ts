/** A porta da auditoria. Está abaixo de todos os módulos: recebe quem, lotação e finalidade como valores. */
export { TIPOS_DE_ENTRADA, type Entrada, type TipoDeEntrada } from './entrada.ts';
export { semSegredos } from './sem-segredos.ts';
export { registrar } from './registrar.ts';
export { ATOS_CONFIRMADOS } from './store.ts';
export {
  type AoGravar,
  criarRegistradorDeLeituras,
  type RegistradorDeLeituras,
  type Veredito,
} from './registrar-leituras.ts';
export { type ChaveDoSelo, chaveDoSelo } from './chave.ts';
export { selar } from './selar.ts';
export { type Elos, conferirRegistro, type RegistroConferido } from './conferir-registro.ts';
export { type EstadoDaAuditoria, estadoDaAuditoria } from './estado.ts';
export { exportarSelos } from './exportar-selos.ts';
export type { Selo } from './selo.ts';
export { verificar, type Laudo, type PedidoDeVerificacao } from './verificar/verificar.ts';
export type { Problema, TipoDeProblema } from './verificar/problema.ts';
export { type FiltrosDaBusca, type RegistroLido, buscarRegistros } from './buscar-registros.ts';
export { type Consulta, type OpcoesDaConsulta, quemConsultou } from './quem-consultou.ts';
export type { Pagina, Paginacao } from './pagina.ts';
