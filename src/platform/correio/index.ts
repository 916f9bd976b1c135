/** O correio do sistema: por SMTP, ou, em demonstração, em uma pasta que se lê no navegador. */
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '../config.ts';
import { type Relogio, relogioDoSistema } from '../relogio.ts';
import { type Caixa, abrirCaixa } from './caixa.ts';
import { lerFalha, type RecusaDoCorreio } from './falha.ts';
import { limpar, type Mensagem } from './mensagem.ts';
import { abrirSmtp } from './smtp.ts';

export type { MensagemNaCaixa } from './caixa.ts';
export type { FalhaDoCorreio, RecusaDoCorreio } from './falha.ts';
export type { Mensagem };

export type Envio = { ok: true; valor: undefined } | { ok: false; recusas: readonly [RecusaDoCorreio] };

export interface Correio {
  /**
   * Entrega uma mensagem, ou diz por que não: `correio-invalido` não adianta repetir; `correio-indisponivel`, sim (e
   * `falha` diz mais). Chame de um trabalho, nunca de dentro de uma transação: ele roda depois do ato gravado, e volta à
   * fila se falhar.
   */
  enviar(mensagem: Mensagem): Promise<Envio>;
  /** As mensagens da caixa de demonstração, da mais nova à mais velha; vazia quando o correio é de verdade. */
  lerCaixa: Caixa['ler'];
  /** O que se diz na partida. */
  descricao: string;
  /** Larga as conexões com o servidor. */
  fechar(): void;
}

type Entrega = (pronta: SendMailOptions, mensagem: Mensagem) => Promise<void>;

export function criarCorreio(
  { correio, demonstracao }: Pick<Config, 'correio' | 'demonstracao'>,
  pasta: string,
  relogio: Relogio = relogioDoSistema,
): Correio {
  const enviarPor =
    (entregar: Entrega) =>
    async (escrita: Mensagem): Promise<Envio> => {
      const limpa = limpar(escrita);
      if (!limpa.ok) return limpa;
      try {
        await entregar(montar(limpa.valor, correio.remetente, relogio.agora()), limpa.valor);
        return { ok: true, valor: undefined };
      } catch (e) {
        return indisponivel(lerFalha(e));
      }
    };
  const semFechar = (): void => {};
  if (correio.smtp) {
    const smtp = abrirSmtp(correio.smtp);
    const enviar = enviarPor(smtp.entregar);
    return { enviar, lerCaixa: async () => [], descricao: 'por SMTP', fechar: smtp.fechar };
  }
  if (demonstracao) {
    const caixa = abrirCaixa(pasta);
    const enviar = enviarPor(caixa.guardar);
    return { enviar, lerCaixa: caixa.ler, descricao: caixa.descricao, fechar: semFechar };
  }
  const enviar = async (): Promise<Envio> => indisponivel({ falha: 'fora-do-ar', motivo: 'sem SMTP_URL' });
  return { enviar, lerCaixa: async () => [], descricao: 'não configurado', fechar: semFechar };
}

function montar({ id, para, assunto, texto, html }: Mensagem, remetente: string, agora: Date): SendMailOptions {
  return {
    from: remetente,
    to: { name: para.nome ?? '', address: para.endereco },
    subject: assunto,
    text: texto,
    html,
    messageId: id && `<${id}@${dominioDe(remetente)}>`,
    date: agora,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** `Custódia <nao-responda@custodia.exemplo.br>` → `custodia.exemplo.br`. */
const dominioDe = (remetente: string): string => /@([^\s<>]+)/.exec(remetente)?.[1] ?? 'localhost';

const indisponivel = ({ falha, motivo }: Pick<RecusaDoCorreio, 'falha' | 'motivo'>): Envio & { ok: false } => ({
  ok: false,
  recusas: [
    {
      codigo: 'correio-indisponivel',
      falha,
      motivo,
      mensagem:
        `A mensagem não saiu (${motivo}) e ficou pendente: será tentada de novo. ` +
        'Se continuar, quem administra o sistema deve conferir SMTP_URL.',
    },
  ],
});
