/** O que a pessoa de um órgão pode pedir hoje: pelos acordos de que ele é parte, ou direto da lei. */
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import { emPalavras } from '../acordos/escopo.ts';
import { type IdDoPapel, papelDe } from '../permissao/papeis.ts';
import { papeisPeloAcordo, papeisSemAcordo, SEM_ACORDO } from './pretensao.ts';

export interface OrgaoQuePede {
  id: string;
  nome: string;
  sigla: string;
  especie: EspecieDeEstrutura;
  uf?: string | undefined;
}

export interface AcordoVigente {
  id: string;
  numero: string;
  /** Último dia, AAAA-MM-DD, inclusive. */
  ate: string;
  diasPorPasso: number;
  escopo: readonly string[];
  donoId: string;
  aderentesIds: readonly string[];
}

/** Tudo de que se precisa para saber o que cada órgão pode pedir. */
export interface Cardapio {
  orgaos: readonly OrgaoQuePede[];
  acordos: readonly AcordoVigente[];
}

export interface Pretensao {
  /** Vai e volta no formulário: papel, acordo e dono. */
  chave: string;
  papel: IdDoPapel;
  dono: OrgaoQuePede;
  acordo?: AcordoVigente | undefined;
  /** A norma, quando não há acordo. */
  lei?: string | undefined;
  /** O que o papel deixará fazer. */
  deixa: readonly string[];
}

const chaveDe = (papel: IdDoPapel, acordoId: string, donoId: string): string => [papel, acordoId, donoId].join('~');

export function pretensoesDe(orgao: OrgaoQuePede, { orgaos, acordos }: Cardapio): Pretensao[] {
  const peloAcordo = acordos
    .filter((a) => a.aderentesIds.includes(orgao.id))
    .flatMap((acordo) => doAcordo(orgao, acordo, orgaos));
  return [...peloAcordo, ...semAcordo(orgao, orgaos)];
}

function doAcordo(orgao: OrgaoQuePede, acordo: AcordoVigente, orgaos: readonly OrgaoQuePede[]): Pretensao[] {
  const dono = orgaos.find((o) => o.id === acordo.donoId);
  if (!dono) return [];
  return papeisPeloAcordo(orgao.especie, acordo.escopo).map((papel) => ({
    chave: chaveDe(papel, acordo.id, dono.id),
    papel,
    dono,
    acordo,
    deixa: emPalavras(acordo.escopo.filter((p) => papelDe(papel).concessoes.some((c) => c.permissao === p))),
  }));
}

/** Sem acordo, quem autoriza é a administração prisional do mesmo estado: os dados que o conselho vê são os dela. */
function semAcordo(orgao: OrgaoQuePede, orgaos: readonly OrgaoQuePede[]): Pretensao[] {
  const donos = orgaos.filter((o) => o.especie === 'administracao-prisional' && o.uf === orgao.uf);
  return papeisSemAcordo(orgao.especie).flatMap((papel) =>
    donos.map((dono) => ({
      chave: chaveDe(papel, '', dono.id),
      papel,
      dono,
      lei: SEM_ACORDO[papel],
      deixa: emPalavras(papelDe(papel).concessoes.map((c) => c.permissao)),
    })),
  );
}

/** Órgãos que hoje podem pedir alguma coisa. */
export const orgaosQuePedem = (cardapio: Cardapio): OrgaoQuePede[] =>
  cardapio.orgaos.filter((o) => pretensoesDe(o, cardapio).length > 0);
