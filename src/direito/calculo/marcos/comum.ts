/** Peças comuns a todos os marcos: situação, atraso, alternativas e a data mais cedo. */
import type { Alternativa, Marco, Passo, TipoDeMarco } from '../../resultado.ts';
import { type Dia, iso } from '../../tempo/dia.ts';
import { interrupcaoAberta, type LinhaDoTempo } from '../linha-do-tempo.ts';

/** Data de uma leitura, por nome. */
export interface DataDaLeitura {
  nome: string;
  data: Dia;
}

export interface DatasDoMarco {
  oficial: Dia;
  leituras: readonly DataDaLeitura[];
  /** Combinação mais favorável de leituras, quando calculada. */
  maisCedo?: Dia | undefined;
}

/** Escreve no marco a data oficial, as alternativas que diferem, a mais cedo, a situação e o atraso. */
export function datar(marco: Marco, datas: DatasDoMarco, emData: Dia): void {
  const { oficial } = datas;
  let maisCedo = datas.maisCedo !== undefined && datas.maisCedo < oficial ? datas.maisCedo : oficial;
  const alternativas: Alternativa[] = [];
  for (const l of datas.leituras) {
    if (l.data === oficial) continue;
    alternativas.push({ leitura: l.nome, data: iso(l.data) });
    if (l.data < maisCedo) maisCedo = l.data;
  }
  marco.data = iso(oficial);
  marco.dataMaisCedo = iso(maisCedo);
  marco.situacao = oficial <= emData ? 'alcancado' : 'futuro';
  marco.diasDeAtraso = Math.max(0, emData - oficial);
  if (alternativas.length > 0) marco.alternativas = alternativas;
}

export function marcoVazio(tipo: TipoDeMarco): Marco {
  return { tipo, situacao: 'indeterminado', trilha: [] };
}

export function indeterminar(marco: Marco, faltam: readonly string[], de?: Dia, ate?: Dia): Marco {
  marco.situacao = 'indeterminado';
  marco.faltam = [...new Set(faltam)];
  if (de !== undefined || ate !== undefined) {
    marco.intervalo = { ...(de === undefined ? {} : { de: iso(de) }), ...(ate === undefined ? {} : { ate: iso(ate) }) };
  }
  return marco;
}

export function vedar(marco: Marco, passo: Passo): Marco {
  marco.situacao = 'vedado';
  marco.trilha.push(passo);
  return marco;
}

/** Só escreve `duvidas` quando há alguma, sem repetir. */
export function duvidar(marco: Marco, ...duvidas: (string | undefined)[]): void {
  for (const d of duvidas) {
    if (d === undefined || marco.duvidas?.includes(d)) continue;
    (marco.duvidas ??= []).push(d);
  }
}

export const FALTA_PRISAO = 'eventos.prisao';
/** O evento que falta para a pena voltar a correr: a recaptura de quem fugiu, a prisão de quem foi solto. */
export function faltaParaVoltar(l: LinhaDoTempo): string {
  return interrupcaoAberta(l)?.motivo === 'soltura' ? FALTA_PRISAO : 'eventos.recaptura';
}
