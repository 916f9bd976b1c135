/** O que dizem os e-mails do convite: o enlace, até quando vale, e nada mais da pessoa. */
import type { Mensagem } from '../../../platform/correio/index.ts';
import type { MotivoDoConvite } from './convite.ts';
import type { Destinatario } from './store.ts';

const FORMATO = new Intl.DateTimeFormat('pt-BR', {
  timeZone: 'America/Sao_Paulo',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `23/11/2026 às 14:30`, no horário de Brasília. */
export const diaEHora = (instante: Date): string => FORMATO.format(instante).replace(', ', ' às ');

export interface DadosDoConvite {
  para: Destinatario;
  enlace: string;
  expiraEm: Date;
}

export function mensagemDoConvite({ para, enlace, expiraEm }: DadosDoConvite, motivo: MotivoDoConvite): Mensagem {
  const paraQue =
    motivo === 'primeiro-acesso'
      ? 'Para entrar pela primeira vez no Custódia, crie a sua senha neste endereço:'
      : 'Alguém, provavelmente você, pediu para criar uma senha nova no Custódia. Se foi você, use este endereço:';
  const senao = motivo === 'recuperacao' ? ' Se não foi você, não faça nada: a sua senha continua a mesma.' : '';
  return {
    para: { nome: para.nome, endereco: para.email },
    assunto: motivo === 'primeiro-acesso' ? 'Crie a sua senha no Custódia' : 'Nova senha no Custódia',
    texto: [
      `${para.nome},`,
      paraQue,
      enlace,
      `O endereço é só seu, serve uma vez e vale até ${diaEHora(expiraEm)} (horário de Brasília).${senao}`,
      'Ninguém do Custódia pede a sua senha, por e-mail ou telefone.',
    ].join('\n\n'),
  };
}
