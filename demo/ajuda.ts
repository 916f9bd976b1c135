/** As filas de ajuda e alguns pedidos fictícios. */
import type { Assunto } from '../src/modules/acesso/ajuda/pedido-de-ajuda.ts';

export const FILAS = [
  {
    estrutura: 'senappen',
    nome: 'Ajuda do sistema',
    descricao: 'O que não é de órgão com fila própria.',
    prazoEmDias: 10,
    doSistema: true,
  },
  {
    estrutura: 'dpe',
    nome: 'Ajuda da Defensoria',
    descricao: 'Dúvidas e acesso de quem é da Defensoria.',
    prazoEmDias: 5,
  },
] as const;

export interface PedidoDeAjudaFicticio {
  /** Chave da pessoa que pede. */
  de: string;
  /** Há quantos dias. */
  ha: number;
  assunto: Assunto;
  texto: string;
  pagina?: string;
  regra?: string;
  /** Resposta do suporte da Defensoria, no dia seguinte, que resolve. */
  resposta?: string;
}

export const PEDIDOS_DE_AJUDA: readonly PedidoDeAjudaFicticio[] = [
  {
    de: 'defensora',
    ha: 8,
    assunto: 'pagina',
    texto: 'A ficha de uma assistida de Serra Branca não abre para mim.',
    pagina: '/titulares/:id',
    regra: 'fora-do-alcance',
  },
  {
    de: 'estagiaria',
    ha: 1,
    assunto: 'acesso',
    texto: 'Comecei o estágio e só vejo os órgãos e os acordos. É isso mesmo?',
  },
  {
    de: 'defensor-de-dois-lugares',
    ha: 6,
    assunto: 'duvida',
    texto: 'No plantão de sábado, por qual lotação eu devo agir?',
    resposta: 'Pela de plantão: no sábado ela abre sozinha. Troque no alto da página, em Minha conta.',
  },
  {
    de: 'promotor',
    ha: 2,
    assunto: 'outro',
    texto: 'O acordo do Ministério Público vence em breve. Quem cuida da renovação?',
  },
];
