/** A data-base da progressão: a mais recente entre o início, a progressão anterior, a falta grave e a regressão. */
import { dataBase as regraDaDataBase } from '../lep/data-base.ts';
import { dataCurta, type Dia } from '../tempo/dia.ts';
import type { LinhaDoTempo, MudancaDeRegime } from './linha-do-tempo.ts';

export interface DataBase {
  dia: Dia;
  motivo: string;
  /** Nada reiniciou a contagem: a fração incide sobre o total, e detração e remição se descontam. Decide a história. */
  primeira: boolean;
  duvidas: string[];
}

const maisRecente = regraDaDataBase.versoes[0]!.aplicar;

export function dataBaseDaProgressao(l: LinhaDoTempo, inicio: Dia): DataBase {
  const candidatas = [{ dia: inicio as number, motivo: 'última prisão desta execução' }];
  const duvidas: string[] = [];
  for (const f of l.faltas) {
    if (f.data < inicio) continue;
    if (!f.homologada) {
      duvidas.push(
        `Falta de ${dataCurta(f.data)} ainda não homologada: não muda a data; se for homologada, a contagem recomeça dela.`,
      );
      continue;
    }
    candidatas.push(
      f.recaptura === undefined
        ? { dia: f.data, motivo: `falta grave homologada de ${dataCurta(f.data)}` }
        : { dia: f.recaptura, motivo: `recaptura em ${dataCurta(f.recaptura)} (falta grave: fuga)` },
    );
  }
  for (const m of l.mudancas) if (m.data >= inicio) candidatarMudanca(m, l, candidatas, duvidas);
  const escolhida = maisRecente(candidatas);
  const jaProgrediu = l.mudancas.some((m) => m.causa === 'progressao');
  const primeira = !jaProgrediu && candidatas.length === 1;
  return { dia: escolhida.dia as Dia, motivo: escolhida.motivo, primeira, duvidas };
}

function candidatarMudanca(
  m: MudancaDeRegime,
  l: LinhaDoTempo,
  candidatas: { dia: number; motivo: string }[],
  duvidas: string[],
): void {
  if (m.causa === 'progressao') {
    if (m.requisitoEm === undefined) {
      duvidas.push(
        `Progressão de ${dataCurta(m.data)} sem a data em que o requisito se completou (requisitoEm): usada a da decisão. ` +
          'O STJ (Tema 1165) manda contar do requisito.',
      );
    }
    candidatas.push({ dia: m.requisitoEm ?? m.data, motivo: `progressão ao ${m.regime} (requisito completo)` });
    return;
  }
  if (!m.definitiva) {
    duvidas.push(`Regressão cautelar de ${dataCurta(m.data)}: não muda a data-base até a definitiva (STJ Tema 1347).`);
    return;
  }
  // A regressão por falta conta da própria falta, não da decisão que regrediu.
  const explicada = l.faltas.some((f) => f.homologada && f.data <= m.data && semProgressaoEntre(l, f.data, m.data));
  if (!explicada) candidatas.push({ dia: m.data, motivo: `regressão definitiva de ${dataCurta(m.data)}` });
}

const semProgressaoEntre = (l: LinhaDoTempo, de: Dia, ate: Dia): boolean =>
  !l.mudancas.some((m) => m.causa === 'progressao' && m.data > de && m.data < ate);
