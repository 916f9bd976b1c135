/** O correio do sistema: por SMTP, ou, em demonstração, em uma pasta que se lê no navegador. */
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '../config.ts';
import { feito, recusar, type Resultado } from '../recusa.ts';
import { type Relogio, relogioDoSistema } from '../relogio.ts';
import { type Caixa, abrirCaixa } from './caixa.ts';
import { limpar, type Mensagem } from './mensagem.ts';
import { entregarPorSmtp } from './smtp.ts';

export type { MensagemNaCaixa } from './caixa.ts';
export type { Mensagem };

export interface Correio {
  /**
   * Entrega uma mensagem, ou diz por que não: `correio-invalido` não adianta repetir; `correio-indisponivel`, sim.
   * Chame de um trabalho, nunca de dentro de uma transação: ele roda depois do ato gravado, e volta à fila se falhar.
   */
  enviar(mensagem: Mensagem): Promise<Resultado<void>>;
  /** As mensagens da caixa de demonstração, da mais nova à mais velha; vazia quando o correio é de verdade. */
  lerCaixa: Caixa['ler'];
  /** O que se diz na partida. */
  descricao: string;
}

type Entrega = (pronta: SendMailOptions, mensagem: Mensagem) => Promise<void>;

export function criarCorreio(
  { correio, demonstracao }: Pick<Config, 'correio' | 'demonstracao'>,
  pasta: string,
  relogio: Relogio = relogioDoSistema,
): Correio {
  const enviarPor = (entregar: Entrega) => async (escrita: Mensagem) => {
    const limpa = limpar(escrita);
    if (!limpa.ok) return limpa;
    try {
      await entregar(montar(limpa.valor, correio.remetente, relogio.agora()), limpa.valor);
      return feito(undefined);
    } catch (e) {
      return indisponivel(codigoDe(e));
    }
  };
  const caixa = abrirCaixa(pasta);
  if (correio.smtp) {
    return { enviar: enviarPor(entregarPorSmtp(correio.smtp)), lerCaixa: async () => [], descricao: 'por SMTP' };
  }
  if (demonstracao) return { enviar: enviarPor(caixa.guardar), lerCaixa: caixa.ler, descricao: caixa.descricao };
  return { enviar: async () => indisponivel('sem SMTP_URL'), lerCaixa: async () => [], descricao: 'não configurado' };
}

function montar({ para, assunto, texto }: Mensagem, remetente: string, agora: Date): SendMailOptions {
  return {
    from: remetente,
    to: { name: para.nome ?? '', address: para.endereco },
    subject: assunto,
    text: texto,
    date: agora,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const codigoDe = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : 'erro desconhecido');

/** O motivo é só o código (ECONNREFUSED, EAUTH): a resposta do servidor repetiria o endereço da pessoa. */
const indisponivel = (motivo: string) =>
  recusar({
    codigo: 'correio-indisponivel',
    mensagem:
      `A mensagem não saiu (${motivo}) e ficou pendente: será tentada de novo. ` +
      'Se continuar, quem administra o sistema deve conferir SMTP_URL.',
  });
