/** O que as ações e consultas usam. Montado uma vez, na composição, e passado à mão. */
import type { Config } from '../../../platform/config.ts';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import type { Relogio } from '../../../platform/relogio.ts';
import type { RegistradorDeLeituras } from '../../auditoria/index.ts';
import type { FatosLembrados } from '../sessoes/fatos-lembrados.ts';

export type { Banco };
export type Tx = Transacao;

export interface Servicos {
  banco: Banco;
  relogio: Relogio;
  /** Grava em lote a auditoria das leituras; a resposta espera por ela. */
  leituras: RegistradorDeLeituras;
  /** Poupa reler quem a pessoa é a cada pedido; na falta, lê sempre. */
  fatosLembrados?: FatosLembrados;
  /** Segredo de que saem as chaves de cifra e de assinatura. */
  chaveMestra: Buffer;
  config: ConfigDoAcesso;
}

export type ConfigDoAcesso = Pick<
  Config,
  'enderecoPublico' | 'fuso' | 'demonstracao' | 'servicosDeNotificacao' | 'provedores' | 'ldap'
>;
