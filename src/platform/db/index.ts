/** A porta do banco para os módulos e a composição. */
export type { ConfigDoBanco } from './acesso-ao-banco.ts';
export { prepararBanco, type BancoPronto } from './banco.ts';
export { abrirBanco, type Banco, type BancoAberto, type Transacao } from './conexao.ts';
export { erroDeBanco, type ErroDeBanco } from './erro-de-banco.ts';
export type { DB } from './esquema.ts';
export { type Escuta, escutarCanal } from './escuta.ts';
export { FalhaDoBanco } from './falha.ts';
export { migracoesPendentes } from './migracoes-pendentes.ts';
export { pastaDeDados } from './pasta-de-dados.ts';
export { preparada } from './preparadas.ts';
