/** Os crimes que um decreto exclui, por dispositivo do catálogo ou por característica da condenação. */
import { caracteristicasEm, type TipoPenal } from '../tipos-penais/index.ts';
import { type Dia, dia, iso } from '../tempo/dia.ts';

export type CaracteristicaImpeditiva =
  | 'hediondo'
  | 'trafico'
  | 'violencia'
  | 'violenciaContraMulher'
  | 'organizacao'
  | 'milicia'
  | 'tituloXII';

export interface Impeditivo {
  /** Como se diz na memória: `crime hediondo ou equiparado`. */
  readonly nome: string;
  readonly dispositivo: string;
  /** Ids do catálogo: o próprio ou tudo o que começa por ele. */
  readonly ids?: readonly string[];
  readonly caracteristica?: CaracteristicaImpeditiva;
  /** Pena aplicada até a qual não impede, em dias 365/30 (inclusive). */
  readonly salvoAte?: number;
  /** Alcança também o tráfico privilegiado (2019 e 2020). */
  readonly comPrivilegiado?: boolean;
  /** Não vale para o maior de 70 anos (Dec. 11.302/2022, art. 7º, §2º). */
  readonly salvoIdoso?: boolean;
}

/** O que o tipo penal diz a um decreto, preparado uma vez. */
export interface TipoNoDecreto {
  readonly impeditivo: Impeditivo | undefined;
  /** Hediondo na data da publicação. */
  readonly hediondo: boolean;
}

export const comecaPor = (id: string, prefixo: string): boolean =>
  id.startsWith(prefixo) && (id.length === prefixo.length || id[prefixo.length] === '/');

/**
 * Hediondez na data da publicação. Tipo que já não vigorava nela (o feminicídio do art. 121, §2º, VI, hoje 121-A)
 * guarda a do último dia em que vigorou.
 */
function hediondoNaPublicacao(tipo: TipoPenal, publicacao: Dia): boolean {
  const em = iso(publicacao);
  const vigente =
    tipo.molduras.length === 0 || tipo.molduras.some((m) => m.de <= em && (m.ate === undefined || m.ate >= em));
  const ultima = tipo.molduras.at(-1)?.ate;
  const quando = vigente || ultima === undefined ? publicacao : dia(ultima);
  return caracteristicasEm(tipo, quando).caracteristicas.hediondo === true;
}

export function prepararTipo(impeditivos: readonly Impeditivo[], publicacao: Dia, tipo: TipoPenal): TipoNoDecreto {
  const impeditivo = impeditivos.find((i) => i.ids?.some((p) => comecaPor(tipo.id, p)));
  return { impeditivo, hediondo: hediondoNaPublicacao(tipo, publicacao) };
}
