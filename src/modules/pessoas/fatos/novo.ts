/** O fato antes de existir: o que se pede para lançar, conferido contra a regra do tipo e o que já se sabe. */
import { randomUUIDv7 } from 'node:crypto';
import type { Recusa } from '../../../platform/recusa.ts';
import { diaEm, type Quem, type Sigilo, SIGILOS } from '../../acesso/index.ts';
import type { Efeito, Fato } from './fato.ts';
import type { QualquerTipo } from './tipo.ts';
import type { FatoVigente } from './vigentes.ts';

export interface FatoNovo {
  tipo: QualquerTipo;
  /** Já conferidos pelo esquema do tipo. */
  dados: Readonly<Record<string, unknown>>;
  /** AAAA-MM-DD. */
  dia: string;
  /** HH:MM. */
  hora?: string | undefined;
  /** AAAA-MM-DD, inclusive. */
  ate?: string | undefined;
  fonte: string;
  /** Na falta, o menor do tipo. */
  sigilo?: Sigilo | undefined;
  chave?: string | undefined;
  /** Na falta, registra. */
  efeito?: Efeito | undefined;
  corrigeId?: string | undefined;
  motivo?: string | undefined;
  /** De qual registro da família; na falta, o da pessoa. */
  pessoaId?: string | undefined;
  /** Para que outro fato do mesmo lançamento já o cite. */
  id?: string | undefined;
  /** Por quem e quando, se não por quem lança agora: o estado de demonstração, que imita anos de lançamentos. */
  lancadoPor?: Lancamento | undefined;
}

/** Tudo o que impede, de uma vez. `vigentes`: o que vale, sem o fato que este corrige ou anula. */
export function problemasDoFato(novo: FatoNovo, vigentes: readonly FatoVigente[], hoje: string): Recusa[] {
  const { tipo, dia, hora, ate } = novo;
  if (novo.efeito === 'anula') return [];
  const problemas: Recusa[] = [];
  for (const [campo, valor] of Object.entries({ dia, ...(ate ? { ate } : {}) })) {
    if (valor > hoje) problemas.push({ codigo: 'dia-no-futuro', campo, mensagem: NO_FUTURO });
  }
  if (tipo.hora === 'pede' && !hora) problemas.push({ codigo: 'falta-hora', campo: 'hora', mensagem: FALTA_HORA });
  if (ate && tipo.duracao === 'instante') {
    problemas.push({ codigo: 'sem-periodo', campo: 'ate', mensagem: `${tipo.nome} não tem último dia: tire-o.` });
  } else if (ate && ate < dia) {
    problemas.push({ codigo: 'periodo-invertido', campo: 'ate', mensagem: INVERTIDO });
  } else if (!ate && tipo.duracao === 'periodo') {
    problemas.push({ codigo: 'falta-ate', campo: 'ate', mensagem: 'Diga o último dia do período.' });
  }
  return [...problemas, ...(tipo.conferir?.({ dia, hora, ate, dados: novo.dados }, vigentes) ?? [])];
}

const NO_FUTURO = 'O dia é depois de hoje. Só se lança o que já aconteceu: confira o ano e o mês.';
const FALTA_HORA = 'Diga a hora e os minutos.';
const INVERTIDO = 'O último dia é antes do primeiro. Confira os dois.';

export interface Lancamento {
  agora: Date;
  /** Da IANA: em que fuso se contam os dias. */
  fuso: string;
  quem: Quem;
}

export function fatoDe(novo: FatoNovo, pessoaId: string, lancamento: Lancamento): Fato {
  const { agora, fuso, quem } = novo.lancadoPor ?? lancamento;
  const { tipo } = novo;
  const minimo = tipo.sigilo ?? 'publico';
  const sigilo = novo.sigilo ?? minimo;
  return {
    pessoaId: novo.pessoaId ?? pessoaId,
    id: novo.id ?? randomUUIDv7(),
    tipo: tipo.tipo,
    dados: novo.dados,
    dia: novo.dia,
    hora: novo.hora,
    ate: novo.ate,
    soubeEm: agora,
    prazoEm: prazoDe(novo, fuso),
    fonte: novo.fonte,
    autorId: quem.ator.usuarioId,
    lotacaoId: quem.ator.lotacao?.lotacaoId,
    efeito: novo.efeito ?? 'registra',
    corrigeId: novo.corrigeId,
    motivo: novo.motivo,
    sigilo: SIGILOS.indexOf(sigilo) < SIGILOS.indexOf(minimo) ? minimo : sigilo,
    chave: novo.chave,
  };
}

/**
 * Conta da hora do fato ou, sem ela, do fim do dia; no período, do fim do último dia. Correção não tem prazo: quem corrige
 * não se atrasa.
 */
function prazoDe({ tipo, dia, hora, ate, efeito }: FatoNovo, fuso: string): Date | undefined {
  if (tipo.prazoEmHoras === undefined || (efeito ?? 'registra') !== 'registra') return undefined;
  return somarHoras(hora ? `${dia}T${hora}` : (ate ?? dia), tipo.prazoEmHoras, fuso);
}

/** Num arquivo, milhares de fatos seguidos têm o mesmo prazo: o último se guarda. */
let ultimoPrazo: { chave: string; prazo: Date } | undefined;

/** Da hora ou, sem ela, do fim do dia. */
function somarHoras(quando: string, horas: number, fuso: string): Date {
  const chave = `${quando} ${horas} ${fuso}`;
  if (ultimoPrazo?.chave !== chave) {
    const comeco = quando.includes('T')
      ? Temporal.PlainDateTime.from(quando).toZonedDateTime(fuso)
      : Temporal.PlainDate.from(quando).add({ days: 1 }).toZonedDateTime(fuso);
    ultimoPrazo = { chave, prazo: new Date(comeco.add({ hours: horas }).epochMilliseconds) };
  }
  return ultimoPrazo.prazo;
}

export const hojeEm = ({ agora, fuso }: Pick<Lancamento, 'agora' | 'fuso'>): string => diaEm(fuso, agora);
