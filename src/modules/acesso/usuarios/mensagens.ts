import type { Mensagem } from '../../../platform/correio/index.ts';
import { diaEHora } from '../convites/index.ts';

interface Troca {
  nome: string;
  emailDeAntes: string;
  quando: Date;
}

/** Não diz o endereço novo: quem lê a caixa antiga pode já não ser a pessoa. */
export const mensagemDaTroca = ({ nome, emailDeAntes, quando }: Troca, enderecoPublico: string): Mensagem => ({
  para: { nome, endereco: emailDeAntes },
  assunto: 'O e-mail da sua conta no Custódia mudou',
  texto: [
    `${nome},`,
    `Em ${diaEHora(quando)} (horário de Brasília), quem cuida dos acessos no seu órgão trocou o e-mail da sua conta no Custódia. Este endereço não recebe mais nada dela.`,
    'Se você pediu a troca, não precisa fazer nada.',
    `Se não pediu, avise agora a chefia e o suporte: ${enderecoPublico}/ajuda`,
  ].join('\n\n'),
});
