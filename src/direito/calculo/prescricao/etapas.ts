/** De onde a executória conta: o trânsito e o que a interrompeu depois, com a pena que mede o prazo em cada etapa. */
import type { InterrupcaoDaPrescricao } from '../../caso.ts';
import { inicioDaExecutoria } from '../../cp/art-112-inicio-da-executoria.ts';
import { versaoEm } from '../../motor/regra.ts';
import { type Dia, maisDias } from '../../tempo/dia.ts';
import type { Pena } from '../../tempo/pena.ts';
import type { Contexto } from './contexto.ts';

type Causa = InterrupcaoDaPrescricao['causa'] | 'transito' | 'inicio-do-cumprimento';

export interface Etapa {
  data: Dia;
  causa: Causa;
  /** Pena que resta, se é ela que mede; `undefined`: a pena inteira. */
  resta: Pena | undefined;
  /** Caminho do `resta` que devia ter vindo e não veio (CP 113). */
  faltaResta: string | undefined;
}

export const NOME_DA_CAUSA: Record<Causa, string> = {
  transito: 'o trânsito em julgado',
  'inicio-do-cumprimento': 'o começo do cumprimento',
  fuga: 'a fuga',
  reincidencia: 'a reincidência',
  'livramento-revogado': 'a revogação do livramento',
  'ultimo-comparecimento': 'o último comparecimento',
  outra: 'a interrupção',
};

/** Fuga e revogação do livramento mudam a pena que mede o prazo (CP 113). */
export const pedeResta = (causa: Causa): boolean => causa === 'fuga' || causa === 'livramento-revogado';

/** No dia da fuga ou da revogação o prazo já corre; nos outros, o dia preso não conta. */
export const paradoDesde = (e: Etapa): Dia => (pedeResta(e.causa) ? maisDias(e.data, 1) : e.data);

/** Só estas interrupções vêm de quem não estava cumprindo: antes delas o prazo podia ter acabado. */
export const podiaTerAcabado = (causa: Causa): boolean => causa === 'inicio-do-cumprimento' || causa === 'reincidencia';

/** Dela em diante o prazo não recomeça enquanto a pena se cumpre (CP 117, V e §2º). */
export const comecouACumprir = (e: Etapa): boolean => e.causa === 'inicio-do-cumprimento';

export interface InicioDaExecutoria {
  oficial: Dia | undefined;
  norma: string;
  /** Caminho do trânsito que falta para haver início oficial. */
  falta: string | undefined;
  outra?: { leitura: string; data: Dia };
}

export function inicioDe(ctx: Contexto): InicioDaExecutoria {
  const { transitoAcusacao: acusacao, transitoDefesa: defesa } = ctx.mp;
  const marcos = `${ctx.caminho}.marcosProcessuais`;
  if (acusacao === undefined) {
    return { oficial: undefined, norma: 'CP art. 112, I', falta: `${marcos}.transitoAcusacao` };
  }
  const redacao = versaoEm(inicioDaExecutoria, acusacao) ?? inicioDaExecutoria.versoes[0]!;
  const oficial = redacao.aplicar(acusacao, defesa ?? null);
  if (oficial === null) return { oficial: undefined, norma: redacao.norma, falta: `${marcos}.transitoDefesa` };
  const inicio: InicioDaExecutoria = { oficial, norma: redacao.norma, falta: undefined };
  const paraAmbas = defesa !== undefined && defesa > acusacao ? defesa : acusacao;
  if (oficial < paraAmbas) inicio.outra = { leitura: 'transitoParaAmbas', data: paraAmbas };
  else if (acusacao < oficial) inicio.outra = { leitura: 'transitoParaAcusacao', data: acusacao };
  return inicio;
}

/** Etapas em ordem. `inicio` ausente: só as interrupções, que bastam quando há. */
export function etapasDe(ctx: Contexto, inicio: Dia | undefined): Etapa[] {
  const depoisDe = inicio ?? ctx.mp.transitoAcusacao ?? ctx.mp.transitoDefesa;
  const brutas = brutasDe(ctx).filter((e) => depoisDe === undefined || e.data >= depoisDe);
  const etapas: Etapa[] = [];
  if (inicio !== undefined) etapas.push({ data: inicio, causa: 'transito', resta: undefined, faltaResta: undefined });
  for (const b of brutas) {
    const anterior = etapas.at(-1);
    const falta = pedeResta(b.causa) && b.resta === undefined;
    etapas.push({
      data: b.data,
      causa: b.causa,
      resta: falta ? undefined : (b.resta ?? anterior?.resta),
      faltaResta: falta ? b.caminho : b.resta === undefined ? anterior?.faltaResta : undefined,
    });
  }
  return etapas;
}

interface Bruta {
  data: Dia;
  causa: Causa;
  resta: Pena | undefined;
  caminho: string;
}

function brutasDe(ctx: Contexto): Bruta[] {
  const marcos = `${ctx.caminho}.marcosProcessuais`;
  const lista: Bruta[] = ctx.interrupcoes.map((i) => ({
    data: i.data,
    causa: i.causa,
    resta: i.resta,
    caminho: `${i.caminho}.resta`,
  }));
  const inicio = ctx.mp.inicioDoCumprimento;
  if (inicio !== undefined) {
    lista.push({ data: inicio, causa: 'inicio-do-cumprimento', resta: undefined, caminho: marcos });
  }
  if (ctx.fugaSemResta !== undefined) {
    lista.push({ data: ctx.fugaSemResta, causa: 'fuga', resta: undefined, caminho: `${marcos}.interrupcoes` });
  }
  return lista.sort((a, b) => a.data - b.data);
}
