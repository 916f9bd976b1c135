/** Uma pessoa nas listas da unidade. */

export interface PessoaNaUnidade {
  id: string;
  /** O nome por que se chama. */
  nome: string;
  lugarId?: string | undefined;
  titulo?: string | undefined;
  regime?: string | undefined;
  /** AAAA-MM-DD. */
  aquiDesde?: string | undefined;
  /** Por que está fora; ausente: está dentro. */
  fora?: string | undefined;
  /** AAAA-MM-DD. */
  voltaPrevista?: string | undefined;
}

export interface Travessia {
  transferenciaId: string;
  estado: string;
  /** A unidade do outro lado. */
  outra: string;
  pedidaEm: string;
  /** Ausente: quem vê ainda não alcança a pessoa. */
  pessoa?: { id: string; nome: string } | undefined;
}

/** A volta mais atrasada primeiro; a sem dia, por último. */
export const porVolta = (a: PessoaNaUnidade, b: PessoaNaUnidade): number =>
  (a.voltaPrevista ?? '9999').localeCompare(b.voltaPrevista ?? '9999');
