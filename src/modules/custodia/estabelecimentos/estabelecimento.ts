/** O que um estabelecimento penal tem além de ser uma estrutura: espécie, regimes, gênero, onde fica. */
import type { Alvo, Estrutura } from '../../acesso/index.ts';

/** Lei 7.210/1984 (LEP), arts. 87 a 104. */
export const ESPECIES_DE_ESTABELECIMENTO = {
  penitenciaria: 'Penitenciária (LEP, art. 87)',
  colonia: 'Colônia agrícola, industrial ou similar (LEP, art. 91)',
  'casa-do-albergado': 'Casa do albergado (LEP, art. 93)',
  'centro-de-observacao': 'Centro de observação (LEP, art. 96)',
  'hospital-de-custodia': 'Hospital de custódia e tratamento psiquiátrico (LEP, art. 99)',
  'cadeia-publica': 'Cadeia pública (LEP, art. 102)',
} as const;
export type EspecieDeEstabelecimento = keyof typeof ESPECIES_DE_ESTABELECIMENTO;

/** A que se destina: quem está preso sem condenação fica em separado (LEP, art. 84). */
export const REGIMES_DO_ESTABELECIMENTO = {
  provisorio: 'Provisórios',
  fechado: 'Fechado',
  semiaberto: 'Semiaberto',
  aberto: 'Aberto',
  'medida-de-seguranca': 'Medida de segurança',
} as const;
export type RegimeDoEstabelecimento = keyof typeof REGIMES_DO_ESTABELECIMENTO;

export const GENEROS_DO_ESTABELECIMENTO = { masculino: 'Masculino', feminino: 'Feminino', misto: 'Misto' } as const;
export type GeneroDoEstabelecimento = keyof typeof GENEROS_DO_ESTABELECIMENTO;

export interface Estabelecimento {
  especie: EspecieDeEstabelecimento;
  regimes: readonly RegimeDoEstabelecimento[];
  genero: GeneroDoEstabelecimento;
  /** Graus decimais; as duas ou nenhuma. */
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** A estrutura, com o cadastro de estabelecimento se já foi feito. */
export interface Unidade extends Pick<
  Estrutura,
  'id' | 'nome' | 'sigla' | 'caminho' | 'uf' | 'municipio' | 'comarca' | 'regiao' | 'circunscricao'
> {
  /** Inativa não recebe nada: só se consulta. */
  inativa: boolean;
  cadastro?: Estabelecimento | undefined;
}

/** O que a permissão precisa saber de uma unidade. */
export const alvoDaUnidade = ({ caminho, uf, comarca, regiao, circunscricao }: Unidade): Alvo => ({
  caminho,
  uf,
  comarca,
  regiao,
  circunscricao,
});
