/** Quem age na matriz, e como se escreve uma linha da política. */
import { type IdDoPapel, PAPEIS } from '../permissao/papeis.ts';

/** Quem age. Além dos papéis, quem não tem papel em vigor por algum motivo. */
export const SEM_PAPEL = {
  anonimo: 'Não entrou',
  incompleta: 'Só deu a senha',
  titular: 'Pessoa presa, pelo código',
  suspenso: 'Suspensa, com papel',
  'lotacao-fechada': 'Papel em lotação terminada',
  'acordo-vencido': 'Papel por acordo vencido',
} as const;
export type Quem = IdDoPapel | keyof typeof SEM_PAPEL;

export const QUEM = [...Object.keys(PAPEIS), ...Object.keys(SEM_PAPEL)] as Quem[];

export const ALCANCES = ['proprio', 'alheio'] as const;
export type Alcance = (typeof ALCANCES)[number];

export interface Linha {
  proprio: readonly Quem[];
  /** Ausente: a rota não fala de alvo nenhum, e vale o mesmo. */
  alheio?: readonly Quem[];
}

const PAPEL = Object.keys(PAPEIS) as IdDoPapel[];
/** Quem tem o acordo vencido conserva a lotação, e com ela o papel básico. */
export const LOTADOS: readonly Quem[] = [...PAPEL, 'acordo-vencido'];
const COM_CONTA: readonly Quem[] = [...LOTADOS, 'lotacao-fechada'];
const QUALQUER: readonly Quem[] = [...COM_CONTA, 'suspenso', 'titular', 'incompleta', 'anonimo'];

export const publica: Linha = { proprio: QUALQUER };
export const comSessao: Linha = { proprio: [...COM_CONTA, 'titular', 'incompleta'] };
export const entrado: Linha = { proprio: [...COM_CONTA, 'titular'] };
/** Contas de usuário: a pessoa presa entra por código e não tem senha nem chave. */
export const daConta: Linha = { proprio: COM_CONTA };
export const primeiraEntrada: Linha = { proprio: [...COM_CONTA, 'incompleta'] };
export const lotado: Linha = { proprio: LOTADOS };
/** Só de quem a coisa é: ninguém mais a acha. */
export const soDoDono: Linha = { proprio: [], alheio: [] };

/** Sem alvo no endereço: cada um vê ali só o que alcança. */
export const aLista = (quem: readonly Quem[]): Linha => ({ proprio: quem });
export const so = (...proprio: IdDoPapel[]): Linha => ({ proprio });
export const onde = (proprio: readonly Quem[], alheio: readonly Quem[] = []): Linha => ({ proprio, alheio });
