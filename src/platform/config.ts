/** Configuração por arquivo e ambiente, toda ela opcional. Valor errado: mensagem legível, nunca um palpite. */
import { lerArquivo } from './config/arquivo.ts';
import { conferirConjunto } from './config/conjunto.ts';
import { type ConfigLida, esquema } from './config/esquema.ts';
import { juntar } from './config/juntar.ts';
import type { ConfigDeLdap } from './config/ldap.ts';
import { mensagensDe } from './config/mensagens.ts';
import type { ConfigDeOidc } from './config/provedor.ts';
import type { Ambiente } from './config/variaveis.ts';

export { obterChaveMestra } from './config/chave-mestra.ts';
export type { ConfigDeLdap, ConfigDeOidc };

export interface Config {
  /** Porta TCP; se ocupada, tenta as seguintes. 0: o sistema escolhe. */
  porta: number;
  host: string;
  nivelDeLog: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Pedidos por minuto e por endereço de rede. */
  limitePorMinuto: number;
  /** Há um proxy de confiança, um só, na frente (lê o último endereço de `X-Forwarded-For`). */
  confiarNoProxy: boolean;
  /** Origem que as pessoas digitam (`https://custodia.exemplo.br`, sem barra no fim): links de correio e passkeys. */
  enderecoPublico: string;
  /** Fuso em que se contam os dias e rodam os trabalhos diários. */
  fuso: string;
  /** Estado fictício, com os logins de demonstração. */
  demonstracao: boolean;
  /** Chave-mestra configurada (32 bytes ou mais); sem ela, `obterChaveMestra` usa a da pasta de dados. */
  segredo?: Buffer | undefined;
  /** Sem `url`, o PostgreSQL embutido. */
  banco: { url?: string | undefined; urlDoMigrador?: string | undefined; pastaDeDados?: string | undefined };
  /** Sem `smtp`, nada sai desta máquina. */
  correio: { smtp?: string | undefined; remetente: string };
  /** Máquinas dos serviços de notificação a que se manda; na falta, as dos navegadores mais usados. */
  servicosDeNotificacao?: readonly string[] | undefined;
  provedores: readonly ConfigDeOidc[];
  ldap?: ConfigDeLdap | undefined;
}

export type LeituraDaConfig = { ok: true; config: Config } | { ok: false; erros: string[] };

export interface OpcoesDaLeitura {
  /** Há alguém olhando a saída: o log padrão é mais calado. */
  terminal?: boolean;
  /** Onde procurar `custodia.yaml` e de onde contar caminhos relativos. */
  pasta?: string;
}

export function lerConfig(
  ambiente: Ambiente,
  { terminal = false, pasta = process.cwd() }: OpcoesDaLeitura = {},
): LeituraDaConfig {
  const erros: string[] = [];
  const arquivo = lerArquivo(ambiente['CUSTODIA_CONFIG']?.trim(), pasta, erros);
  const juncao = juntar(arquivo, ambiente, pasta, erros);
  const lida = esquema.safeParse(juncao.valores);
  if (!lida.success) erros.push(...mensagensDe(lida.error, juncao, arquivo));
  erros.push(...conferirConjunto(juncao.valores));
  if (erros.length > 0 || !lida.success) return { ok: false, erros };
  return { ok: true, config: completar(lida.data, terminal) };
}

const local = (porta: number): string => `http://localhost:${porta}`;

/** A mesma configuração em outra porta; o endereço público vai junto, se era o padrão. */
export const comPorta = (config: Config, porta: number): Config => ({
  ...config,
  porta,
  enderecoPublico: config.enderecoPublico === local(config.porta) ? local(porta) : config.enderecoPublico,
});

/** Os padrões que dependem de outra chave. */
function completar(lida: ConfigLida, terminal: boolean): Config {
  const publico = new URL(lida.enderecoPublico ?? local(lida.porta));
  return {
    ...lida,
    nivelDeLog: lida.nivelDeLog ?? (terminal ? 'warn' : 'info'),
    enderecoPublico: publico.origin,
    demonstracao: lida.demonstracao ?? lida.banco.url === undefined,
    correio: { ...lida.correio, remetente: lida.correio.remetente ?? `Custódia <nao-responda@${publico.hostname}>` },
  };
}
