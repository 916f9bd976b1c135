/**
 * O pedido de acesso e os passos por que anda: os do Memorando Circular 05/2020 CooProC-DPMG (pedido, análise pela
 * coordenação, autorização individual pelo dono dos dados, cadastro e aviso), mais o que o papel não previa.
 */

export const PASSOS = {
  pedido: 'Pedido',
  reiteracao: 'Reiteração',
  'pedido-de-complementacao': 'Pedido de complementação',
  complementacao: 'Complementação',
  encaminhamento: 'Análise e encaminhamento',
  autorizacao: 'Autorização individual',
  cadastro: 'Cadastro',
  aviso: 'Aviso por e-mail',
  recusa: 'Recusa',
  desistencia: 'Desistência',
} as const;
export type Passo = keyof typeof PASSOS;

export type Estado =
  | 'em-analise'
  | 'em-complementacao'
  | 'em-autorizacao'
  | 'em-cadastro'
  | 'cadastrado'
  | 'avisado'
  | 'recusado'
  | 'desistido';

/** De cada estado, o passo que cabe e onde ele leva. O que não está aqui não acontece. */
export const TRANSICOES: Readonly<Record<Estado, Readonly<Partial<Record<Passo, Estado>>>>> = {
  'em-analise': {
    reiteracao: 'em-analise',
    'pedido-de-complementacao': 'em-complementacao',
    encaminhamento: 'em-autorizacao',
    recusa: 'recusado',
    desistencia: 'desistido',
  },
  'em-complementacao': {
    reiteracao: 'em-complementacao',
    complementacao: 'em-analise',
    recusa: 'recusado',
    desistencia: 'desistido',
  },
  'em-autorizacao': {
    reiteracao: 'em-autorizacao',
    autorizacao: 'em-cadastro',
    recusa: 'recusado',
    desistencia: 'desistido',
  },
  'em-cadastro': {
    reiteracao: 'em-cadastro',
    cadastro: 'cadastrado',
    recusa: 'recusado',
    desistencia: 'desistido',
  },
  cadastrado: { aviso: 'avisado' },
  avisado: {},
  recusado: {},
  desistido: {},
};

/** Todo pedido começa por aqui. */
export const INICIAL: Estado = 'em-analise';

/** Para onde o passo leva, ou `undefined` se não cabe no estado. */
export const depoisDe = (estado: Estado, passo: Passo): Estado | undefined => TRANSICOES[estado][passo];

/** Ainda se espera alguém: a própria pessoa ou um órgão. */
export const emAberto = (estado: Estado): boolean => TRANSICOES[estado].desistencia !== undefined;

/**
 * O estado, refeito dos passos na ordem em que foram dados: nunca é gravado.
 * @throws se um passo não cabia quando foi dado: os passos não foram gravados por aqui.
 */
export function estadoDe(passos: readonly Passo[]): Estado {
  const [primeiro, ...outros] = passos;
  if (primeiro !== 'pedido') throw new Error('pedido sem o primeiro passo');
  let estado = INICIAL;
  for (const passo of outros) {
    const novo = depoisDe(estado, passo);
    if (novo === undefined) throw new Error(`passo fora do lugar: ${passo} em ${estado}`);
    estado = novo;
  }
  return estado;
}

/** De quem se espera o próximo passo. */
export type QuemSeEspera = 'coordenacao' | 'pessoa' | 'dono' | 'ninguem';

const ESPERA: Record<Estado, QuemSeEspera> = {
  'em-analise': 'coordenacao',
  'em-complementacao': 'pessoa',
  'em-autorizacao': 'dono',
  'em-cadastro': 'dono',
  cadastrado: 'ninguem',
  avisado: 'ninguem',
  recusado: 'ninguem',
  desistido: 'ninguem',
};

export const quemSeEspera = (estado: Estado): QuemSeEspera => ESPERA[estado];

/** O estado em palavras, sem dizer de quem se espera. */
export const NOME_DO_ESTADO: Record<Estado, string> = {
  'em-analise': 'Em análise pelo órgão de quem pede',
  'em-complementacao': 'Esperando complementação de quem pediu',
  'em-autorizacao': 'Esperando a autorização do dono dos dados',
  'em-cadastro': 'Autorizado, esperando o cadastro',
  cadastrado: 'Cadastrado, com o aviso saindo',
  avisado: 'Cadastrado e avisado',
  recusado: 'Recusado',
  desistido: 'Encerrado por desistência',
};
