/** O que o formulário diz de cada campo. */
export interface TextoDeCampo {
  rotulo: string;
  dica?: string;
  /** Rótulo de cada opção; as chaves são os valores do contrato. */
  opcoes?: Readonly<Record<string, string>>;
  /** Texto da opção vazia; na falta, "não informado". */
  vazio?: string;
}

export type Textos = Readonly<Record<string, TextoDeCampo>>;

export const REGIMES = { fechado: 'Fechado', semiaberto: 'Semiaberto', aberto: 'Aberto' } as const;
