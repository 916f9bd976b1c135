/** O que dizem os e-mails de cada passo: o número, o que houve e o que vem. Dado pessoal, só o nome de quem recebe. */
import type { Mensagem } from '../../../platform/correio/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEHora } from '../convites/index.ts';
import type { Andamento, Pedido } from './registro.ts';
import { situacaoEmPalavras } from './situacao.ts';

/** O que só existe na hora de enviar. */
export interface Extras {
  enderecoPublico: string;
  /** Código de acompanhamento novo. */
  codigo?: string | undefined;
  /** Enlace de uso único, para quem ainda não tem com que entrar. */
  convite?: { enlace: string; expiraEm: Date } | undefined;
}

export function mensagemDoPasso(
  pedido: Pedido,
  andamento: Andamento,
  para: { nome: string; email: string },
  extras: Extras,
): Mensagem {
  const { assunto, partes } = CONTEUDO[andamento.passo](pedido, andamento, extras);
  const acompanhe = `Acompanhe em ${extras.enderecoPublico}/pedidos-de-acesso, com o número do pedido e o código que você recebeu.`;
  return {
    para: { nome: para.nome, endereco: para.email },
    assunto: `${assunto} (${pedido.numero})`,
    texto: [`${para.nome},`, ...partes, ...(pedido.encerradoEm ? [] : [acompanhe]), NUNCA_SENHA].join('\n\n'),
  };
}

const NUNCA_SENHA = 'Ninguém do Custódia pede ou manda senha, por e-mail ou telefone.';

interface Conteudo {
  assunto: string;
  partes: string[];
}
type Escrever = (pedido: Pedido, andamento: Andamento, extras: Extras) => Conteudo;

const agora = (p: Pedido): string => `Situação: ${situacaoEmPalavras(p)}.`;
const comTexto = (rotulo: string, { texto }: Andamento): string[] => (texto ? [`${rotulo}: ${texto}`] : []);
const codigo = (e: Extras): string[] => (e.codigo ? [`Código de acompanhamento: ${e.codigo}`] : []);

const CONTEUDO: Record<Andamento['passo'], Escrever> = {
  pedido: (p, _a, e) => ({
    assunto: 'Recebemos o seu pedido de acesso',
    partes: [`O seu pedido de acesso é o de número ${p.numero}.`, agora(p), ...codigo(e)],
  }),
  reiteracao: (p, _a, e) => ({
    assunto: 'O seu pedido de acesso já está andando',
    partes: [
      `Você enviou de novo um pedido que já está andando, o de número ${p.numero}. Não é preciso reiterar.`,
      agora(p),
      ...codigo(e),
    ],
  }),
  'pedido-de-complementacao': (p, a) => ({
    assunto: 'Falta algo no seu pedido de acesso',
    partes: [...comTexto('O que falta', a), `Responda até ${dataCurta(a.prazo ?? '')}.`, agora(p)],
  }),
  complementacao: (p) => ({ assunto: 'Recebemos a sua complementação', partes: [agora(p)] }),
  encaminhamento: (p) => ({
    assunto: 'O seu pedido de acesso foi encaminhado',
    partes: [`${p.orgao.nome} conferiu o pedido e o encaminhou a ${p.dono.nome}.`, agora(p)],
  }),
  autorizacao: (p) => ({
    assunto: 'O seu acesso foi autorizado',
    partes: [`${p.dono.nome} autorizou o seu acesso. Falta o cadastro.`, agora(p)],
  }),
  cadastro: (_p, _a, e) => ({ assunto: 'O seu acesso está pronto', partes: comoEntrar(e) }),
  // O próprio aviso não gera outro; está aqui porque todo passo tem texto.
  aviso: (p) => ({ assunto: 'O seu acesso está pronto', partes: [agora(p)] }),
  recusa: (_p, a) => ({
    assunto: 'O seu pedido de acesso foi recusado',
    partes: [`Quem recusou: ${a.autorNome}.`, ...comTexto('Motivo', a), 'Resolvido o motivo, você pode pedir de novo.'],
  }),
  desistencia: () => ({
    assunto: 'O seu pedido de acesso foi encerrado',
    partes: ['O pedido foi encerrado por desistência sua. Se não foi você, avise a coordenação do seu órgão.'],
  }),
};

function comoEntrar({ convite, enderecoPublico }: Extras): string[] {
  if (!convite) return [`O acesso foi cadastrado. Entre como de costume, em ${enderecoPublico}/entrar.`];
  return [
    'O acesso foi cadastrado. Para entrar pela primeira vez, crie a sua senha neste endereço:',
    convite.enlace,
    `Ele é só seu, serve uma vez e vale até ${diaEHora(convite.expiraEm)} (horário de Brasília). Se vencer, peça outro em "Esqueci a senha".`,
  ];
}
