/** Detração (CP 42): prisões anteriores à última desta execução e recolhimento noturno (STJ Tema 1155). */
import type { Caso, ContagemDaInterrupcao } from '../caso.ts';
import { recolhimentoNoturno } from '../jurisprudencia/tema-1155-recolhimento-noturno.ts';
import { detracaoDaPrisao } from '../cp/art-42-detracao.ts';
import type { PeriodoDetraido } from '../resultado.ts';
import { dataCurta, type Dia, iso } from '../tempo/dia.ts';
import type { Ficha } from './ficha.ts';
import { diasInterrompidos } from './interrupcao.ts';
import type { LinhaDoTempo, PeriodoPreso } from './linha-do-tempo.ts';

export interface Detracao {
  /** Dias que detraem com certeza. */
  dias: number;
  /** Dias que só detraem se o fato de data desconhecida for anterior à prisão. */
  incertos: number;
  periodos: PeriodoDetraido[];
  /** Períodos de prisão que detraem, para saber quanto já se cumprira em uma data antiga. */
  presos: PeriodoPreso[];
  duvidas: string[];
}

/** Com detração incerta, faltam as datas dos fatos desconhecidos; sem ela, nada falta por esse lado. */
export function faltasDaDetracao(d: Detracao, fichas: readonly Ficha[]): string[] {
  if (d.incertos === 0) return [];
  return fichas.filter((f) => f.fato === undefined).map((f) => `condenacoes[${f.indice}].dataDoFato`);
}

type Relacao = 'detrai' | 'detrai-com-duvida' | 'nao-detrai' | 'incerto';

const detrai = detracaoDaPrisao.versoes[0]!.aplicar;
const horasEmDias = recolhimentoNoturno.versoes[0]!.aplicar;

export function calcularDetracao(
  caso: Caso,
  l: LinhaDoTempo,
  fichas: readonly Ficha[],
  modo: ContagemDaInterrupcao,
): Detracao {
  const d: Detracao = { dias: 0, incertos: 0, periodos: [], presos: [], duvidas: [] };
  for (const p of l.anteriores) {
    const fim = p.fim!;
    const dias = fim - p.inicio + 1 - diasInterrompidos(p.interrupcoes, modo, fim);
    if (lancar(d, relacao(fichas, p.inicio), p.inicio, fim, dias, 'prisão')) d.presos.push(p);
  }
  let horas = 0;
  for (const e of caso.eventos) {
    if (e.tipo !== 'recolhimento-noturno' || e.fim > caso.emData) continue;
    // As horas somam-se todas, e só o resto final menor que 24 h é desprezado.
    const antes = horasEmDias(horas);
    horas += e.horas;
    lancar(d, relacao(fichas, e.inicio), e.inicio, e.fim, horasEmDias(horas) - antes, 'recolhimento noturno');
  }
  return d;
}

/** Um período detrai se ao menos um fato é anterior a ele; se algum é posterior, fica a dúvida (decisão 16). */
function relacao(fichas: readonly Ficha[], inicio: Dia): Relacao {
  let algumAnterior = false;
  let algumPosterior = false;
  let algumDesconhecido = false;
  for (const f of fichas) {
    if (f.fato === undefined) algumDesconhecido = true;
    else if (detrai(f.fato, inicio)) algumAnterior = true;
    else algumPosterior = true;
  }
  if (algumAnterior) return algumPosterior ? 'detrai-com-duvida' : 'detrai';
  return algumDesconhecido ? 'incerto' : 'nao-detrai';
}

function lancar(d: Detracao, r: Relacao, inicio: Dia, fim: Dia, dias: number, motivo: string): boolean {
  if (r === 'nao-detrai') {
    d.duvidas.push(
      `O período de ${dataCurta(inicio)} a ${dataCurta(fim)} não detrai: todos os fatos são posteriores a ele (CP art. 42).`,
    );
    return false;
  }
  if (r === 'detrai-com-duvida') {
    d.duvidas.push(
      `O período de ${dataCurta(inicio)} a ${dataCurta(fim)} é anterior a parte dos fatos: a detração em outro processo só vale ` +
        'para fato anterior à prisão.',
    );
  }
  if (r === 'incerto') {
    d.incertos += dias;
    d.duvidas.push(
      `O período de ${dataCurta(inicio)} a ${dataCurta(fim)} só detrai se o fato for anterior a ele: falta a data do fato.`,
    );
    return false;
  }
  d.dias += dias;
  d.periodos.push({ inicio: iso(inicio), fim: iso(fim), dias, motivo });
  return true;
}
