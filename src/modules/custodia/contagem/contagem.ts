/** A contagem: o que se esperava, o que se achou e no que os dois divergem. Puro. */

export const RESULTADOS = {
  presente: 'Presente',
  'fora-com-motivo': 'Fora, com motivo',
  ausente: 'Ausente',
  'a-mais': 'A mais neste lugar',
} as const;
export type Resultado = keyof typeof RESULTADOS;

export interface PessoaContada {
  id: string;
  /** Estava na lista quando a contagem começou. */
  esperada: boolean;
  /** Onde o sistema a punha. */
  lugarId?: string | undefined;
  /** Por que o sistema a dava por fora. */
  fora?: string | undefined;
  /** Ausente: falta contar. */
  resultado?: Resultado | undefined;
  /** Onde apareceu, se não era ali que se esperava. */
  achadaEm?: string | undefined;
  nota?: string | undefined;
}

/** Como se mostra a quem conta. */
export interface PessoaNaContagem extends PessoaContada {
  /** Ausente: o sigilo dela é maior que o do papel de quem conta. Conta-se o corpo, sem nome nem foto. */
  nome?: string | undefined;
  /** Endereço `data:` da miniatura. */
  foto?: string | undefined;
  marcadaPor?: string | undefined;
  marcadaEm?: Date | undefined;
}

export const DIVERGENCIAS = {
  ausente: 'Não está, e não há saída registrada',
  'saida-sem-registro': 'Saiu, e a saída não foi registrada',
  'saida-sem-volta': 'Consta fora, mas ninguém confirmou o motivo',
  'volta-sem-registro': 'Está aqui, e a volta não foi registrada',
  'outro-lugar': 'Está em outra cela, e a mudança não foi registrada',
  'nao-contada': 'Não foi contada',
} as const;
export type Divergencia = keyof typeof DIVERGENCIAS;

/** No que o achado difere do registro; `undefined`: confere. */
export function divergenciaDe({ resultado, fora }: PessoaContada): Divergencia | undefined {
  switch (resultado) {
    case undefined:
      return 'nao-contada';
    case 'presente':
      return fora === undefined ? undefined : 'volta-sem-registro';
    case 'fora-com-motivo':
      return fora === undefined ? 'saida-sem-registro' : undefined;
    case 'ausente':
      return fora === undefined ? 'ausente' : 'saida-sem-volta';
    case 'a-mais':
      return 'outro-lugar';
  }
}

export interface Balanco {
  presentes: number;
  naoContadas: number;
  divergentes: number;
}

/** Presente é quem se viu: também quem apareceu em outra cela. */
export const balancoDe = (pessoas: readonly PessoaContada[]): Balanco => ({
  presentes: pessoas.filter((p) => p.resultado === 'presente' || p.resultado === 'a-mais').length,
  naoContadas: pessoas.filter((p) => p.resultado === undefined).length,
  divergentes: pessoas.filter((p) => divergenciaDe(p) !== undefined).length,
});

export interface ContagemResumida {
  id: string;
  estruturaId: string;
  /** Ausente: da unidade inteira. */
  lugarId?: string | undefined;
  comecadaEm: Date;
  comecadaPor: string;
  /** Ausente: ainda se conta. */
  terminadaEm?: Date | undefined;
  terminadaPor?: string | undefined;
  esperadas: number;
  presentes?: number | undefined;
  semRegistro: number;
  /** As de pessoa com registro. */
  divergencias?: number | undefined;
  observacao?: string | undefined;
}

/** Um lugar da contagem e quanto falta nele. */
export interface LugarDaContagem {
  /** Ausente: quem não tem cela registrada. */
  lugarId?: string | undefined;
  esperadas: number;
  contadas: number;
}

export function progresso(pessoas: readonly PessoaContada[]): LugarDaContagem[] {
  const grupos = Map.groupBy(
    pessoas.filter((p) => p.esperada),
    (p) => p.lugarId,
  );
  return [...grupos].map(([lugarId, todas]) => ({
    lugarId,
    esperadas: todas.length,
    contadas: todas.filter((p) => p.resultado !== undefined).length,
  }));
}
