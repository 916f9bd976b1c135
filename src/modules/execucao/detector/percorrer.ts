/** A procura em muitas contas, lote a lote, sem prender quem mais pede ao mesmo processo. */
import { setImmediate as darVez } from 'node:timers/promises';
import type { Banco } from '../../acesso/index.ts';
import { acharNoCaso, processosDo } from './achar.ts';
import type { Achado } from './achado.ts';
import type { Procura } from './procura.ts';
import { type ContaLida, lerContas, type Recorte } from './store.ts';

export interface Achada extends Achado {
  pessoaId: string;
  processos: readonly string[];
}

export interface Lote {
  lidas: number;
  /** As que não se conseguiu calcular. */
  semConta: number;
  achadas: readonly Achada[];
}

/** Escolha do sistema: por quanto tempo se calcula antes de atender os outros. */
const FATIA_MS = 20;

/** Cada lote como se achou, em ordem de identificador. `hoje`: AAAA-MM-DD. */
export async function* percorrer(banco: Banco, recorte: Recorte, procura: Procura, hoje: string): AsyncGenerator<Lote> {
  for await (const contas of lerContas(banco, recorte)) {
    const lote = { lidas: contas.length, semConta: 0, achadas: [] as Achada[] };
    let desde = performance.now();
    for (const conta of contas) {
      procurarEm(conta, procura, hoje, lote);
      if (performance.now() - desde > FATIA_MS) {
        await darVez();
        desde = performance.now();
      }
    }
    yield lote;
  }
}

function procurarEm(
  { pessoaId, caso, falha }: ContaLida,
  procura: Procura,
  hoje: string,
  lote: { semConta: number; achadas: Achada[] },
): void {
  const achado = falha === null ? acharNoCaso(procura, caso, hoje) : 'sem-conta';
  if (achado === 'sem-conta') lote.semConta++;
  else if (achado) lote.achadas.push({ ...achado, pessoaId, processos: processosDo(caso) });
}
