/** O que se registra na auditoria: quem fez ou viu o quê, em que lotação, para quê, de onde e quando. */

export const TIPOS_DE_ENTRADA = ['ato', 'leitura', 'recusa', 'entrada', 'sistema'] as const;

/**
 * `ato`: mudou algo. `leitura`: viu dado pessoal. `recusa`: tentou e não pôde. `entrada`: entrou, saiu ou errou a senha.
 * `sistema`: o que a máquina fez sozinha (selo, fim de convênio).
 */
export type TipoDeEntrada = (typeof TIPOS_DE_ENTRADA)[number];

/** Textos além de 500 caracteres são cortados com reticências; identificadores `Id` e `pedido` são UUID. */
export interface Entrada {
  /** Precisão de milissegundo. */
  quando: Date;
  tipo: TipoDeEntrada;
  /** O caso de uso, com hífens (`conceder-credencial`). */
  acao: string;
  /** Sem `id`, alguém que ainda não se identificou; ausente, o próprio sistema. */
  usuario?: { id?: string | undefined; nome: string } | undefined;
  /** O nome traz o órgão: é o que o titular dos dados lê em "quem consultou". */
  lotacao?: { id: string; nome: string } | undefined;
  finalidade?: string | undefined;
  /** Número do processo, inquérito ou protocolo que justifica o ato. */
  procedimento?: string | undefined;
  alvo?: { tipo: string; id: string } | undefined;
  /** A pessoa cujos dados foram vistos ou mudados. Uma leitura de várias pessoas são várias entradas. */
  titularId?: string | undefined;
  /** Até este instante, exclusive, o titular não vê este registro (diligência sigilosa em curso). */
  sigilosoAte?: Date | undefined;
  /** Os argumentos do pedido. Senha, token e código são omitidos (ver `semSegredos`). */
  dados?: Readonly<Record<string, unknown>> | undefined;
  origem?: { ip?: string | undefined; agente?: string | undefined } | undefined;
  sessaoId?: string | undefined;
  /** O pedido HTTP, para juntar o que ele fez. */
  pedido?: string | undefined;
}
