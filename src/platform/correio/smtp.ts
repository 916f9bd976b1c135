import nodemailer, { type SendMailOptions } from 'nodemailer';

const TEMPOS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/**
 * Poucas conexões, que se reaproveitam e se largam paradas. Só volta à fila da biblioteca, uma vez, o que caiu antes do
 * primeiro byte: o que pode ter chegado, quem chamou decide.
 */
const CONEXOES = { pool: true, maxConnections: 4, maxMessages: 500, maxRequeues: 1, idleTimeout: 15_000 } as const;
const LOCAIS = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Smtp {
  entregar: (pronta: SendMailOptions) => Promise<void>;
  /** Larga as conexões; o que estava na fila falha. */
  fechar: () => void;
}

/** Com usuário e senha, a conexão tem de ser cifrada: sem STARTTLS não se entrega (salvo nesta máquina). */
export function abrirSmtp(smtp: string): Smtp {
  const { username, hostname } = new URL(smtp);
  const requireTLS = username !== '' && !LOCAIS.has(hostname);
  const transporte = nodemailer.createTransport({ url: smtp, requireTLS, ...CONEXOES, ...TEMPOS });
  return {
    entregar: async (pronta) => void (await transporte.sendMail(pronta)),
    fechar: () => transporte.close(),
  };
}
