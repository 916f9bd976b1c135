import nodemailer, { type SendMailOptions } from 'nodemailer';

const TEMPOS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const LOCAIS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Com usuário e senha, a conexão tem de ser cifrada: sem STARTTLS não se entrega (salvo nesta máquina). */
export function entregarPorSmtp(smtp: string): (pronta: SendMailOptions) => Promise<void> {
  const { username, hostname } = new URL(smtp);
  const requireTLS = username !== '' && !LOCAIS.has(hostname);
  const transporte = nodemailer.createTransport({ url: smtp, requireTLS, ...TEMPOS });
  return async (pronta) => {
    await transporte.sendMail(pronta);
  };
}
