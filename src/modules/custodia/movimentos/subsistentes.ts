/** O que ainda prende quem tem alvará por um processo: outros títulos e outras ordens em aberto. */
import type { FatoVigente } from '../../pessoas/index.ts';
import { ESPECIES_DE_ORDEM, numeroEscrito, type Ordem, ordensEmAberto } from '../../processos/index.ts';
import { ESPECIES_DE_PRISAO, type Situacao, type Titulo } from '../situacao/situacao.ts';

export interface Subsistente {
  juizo: string;
  motivo: string;
  processo?: string | undefined;
}

/** De todas as identidades: os fatos dos registros unificados já vêm juntos. */
export function subsistentes(
  vigentes: readonly FatoVigente[],
  { titulos }: Situacao,
  alvara: Titulo | undefined,
  hoje: string,
): Subsistente[] {
  const outros = titulos.filter((t) => t !== alvara);
  const ordens = ordensEmAberto(vigentes, hoje).filter(
    (o) => !daMesma(o, alvara) && !outros.some((t) => daMesma(o, t)),
  );
  return [...outros.map(doTitulo), ...ordens.map(daOrdem)];
}

/** A ordem de que o título saiu, ou a do mesmo processo, cai com ele. */
const daMesma = (o: Ordem, t: Titulo | undefined): boolean =>
  t !== undefined && (t.ordemId === o.id || (o.processo !== undefined && o.processo === t.processo));

const SEM_JUIZO = 'juízo não informado';

const doTitulo = (t: Titulo): Subsistente => ({
  juizo: SEM_JUIZO,
  motivo: `${ESPECIES_DE_PRISAO[t.especie]}${t.motivo ? ` (${t.motivo})` : ''}`,
  processo: t.processo,
});

const daOrdem = ({ fato: { dados }, processo }: Ordem): Subsistente => ({
  juizo: dados.juizo ?? SEM_JUIZO,
  motivo: `Mandado: ${ESPECIES_DE_ORDEM[dados.especie].toLowerCase()}`,
  processo,
});

export const porExtenso = ({ juizo, motivo, processo }: Subsistente): string =>
  `${motivo}, ${juizo}, ${processo ? `processo ${numeroEscrito(processo)}` : 'processo não informado'}`;
