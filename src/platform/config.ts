/** Configuração por variáveis de ambiente, toda ela opcional. Valor errado: mensagem legível, nunca um palpite. */
export interface Config {
  /** Porta TCP; se ocupada, tenta as seguintes. */
  porta: number;
  host: string;
  nivelDeLog: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Pedidos por minuto e por endereço de rede. */
  limitePorMinuto: number;
  /** Há um proxy de confiança na frente (lê `X-Forwarded-For`). */
  confiarNoProxy: boolean;
}

export type LeituraDaConfig = { ok: true; config: Config } | { ok: false; erros: string[] };

const NIVEIS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const HOST = /^[A-Za-z0-9.:[\]_-]{1,253}$/;

type Ambiente = Record<string, string | undefined>;

function inteiro(a: Ambiente, nome: string, padrao: number, min: number, max: number, erros: string[]): number {
  const texto = a[nome]?.trim();
  if (!texto) return padrao;
  const n = Number(texto);
  if (Number.isInteger(n) && n >= min && n <= max) return n;
  erros.push(`${nome}="${texto}" não serve: escreva um número inteiro de ${min} a ${max}. Sem ela, vale ${padrao}.`);
  return padrao;
}

/** Lê a configuração; `terminal` diz se há alguém olhando a saída (então o log padrão é mais calado). */
export function lerConfig(ambiente: Ambiente, terminal = false): LeituraDaConfig {
  const erros: string[] = [];
  const porta = inteiro(ambiente, 'PORTA', 3000, 0, 65_535, erros);
  const limitePorMinuto = inteiro(ambiente, 'LIMITE_POR_MINUTO', 600, 1, 1_000_000, erros);
  const host = ambiente['HOST']?.trim() || '127.0.0.1';
  if (!HOST.test(host)) erros.push(`HOST="${host}" não é um endereço: use, por exemplo, 127.0.0.1 ou 0.0.0.0.`);
  const nivel = ambiente['NIVEL_DE_LOG']?.trim() || (terminal ? 'warn' : 'info');
  const nivelDeLog = NIVEIS.find((n) => n === nivel);
  if (!nivelDeLog) erros.push(`NIVEL_DE_LOG="${nivel}" não existe: use ${NIVEIS.join(', ')}.`);
  const proxy = ambiente['CONFIAR_NO_PROXY']?.trim() || 'nao';
  if (proxy !== 'sim' && proxy !== 'nao') erros.push(`CONFIAR_NO_PROXY="${proxy}" não serve: escreva sim ou nao.`);
  if (erros.length > 0 || !nivelDeLog) return { ok: false, erros };
  return { ok: true, config: { porta, host, nivelDeLog, limitePorMinuto, confiarNoProxy: proxy === 'sim' } };
}
