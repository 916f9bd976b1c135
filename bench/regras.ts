/** (a) A mesma tarefa em todos, respostas conferidas, na mesma rodada e no mesmo núcleo. */
import { lerDia } from '../src/direito/tempo/dia.ts';
import { custodia, soInteiros } from './concorrentes/custodia.ts';
import { dateFns } from './concorrentes/date-fns.ts';
import { jsonRulesEngine } from './concorrentes/json-rules-engine.ts';
import { publicodes } from './concorrentes/publicodes.ts';
import { temporal } from './concorrentes/temporal.ts';
import { zenEngine } from './concorrentes/zen-engine.ts';
import { mediana, porSegundo, taxa } from './medir.ts';
import { type Concorrente, type Sentenca, sentencas } from './tarefa.ts';

const CONCORRENTES: readonly Concorrente[] = [custodia, temporal, dateFns, zenEngine, jsonRulesEngine, publicodes];
const CONFERIDOS = 2000;
const RODADAS = 5;

export async function medirRegras(): Promise<string[]> {
  const lista = sentencas(20_000);
  await conferir(lista.slice(0, CONFERIDOS));
  const taxas = new Map<string, number[]>();
  for (let rodada = 0; rodada <= RODADAS; rodada++) {
    for (const c of CONCORRENTES) {
      const t = await taxa(c, lista);
      // A primeira rodada só aquece.
      if (rodada > 0) taxas.set(c.nome, [...(taxas.get(c.nome) ?? []), t]);
    }
  }
  const nossa = mediana(taxas.get(custodia.nome)!);
  const linhas = CONCORRENTES.map((c) => {
    const t = mediana(taxas.get(c.nome)!);
    return `| ${c.nome} | ${porSegundo(t)} | ${(nossa / t).toFixed(nossa / t < 10 ? 1 : 0)}× | ${c.nota} |`;
  });
  return [
    `Respostas iguais em ${CONFERIDOS} penas, nos ${CONCORRENTES.length}. Mediana de ${RODADAS} rodadas intercaladas, um núcleo.`,
    '',
    '| motor | penas | Custódia é | o que faz |',
    '|---|--:|--:|---|',
    ...linhas,
    `| Custódia, só inteiros | ${porSegundo(taxaDeInteiros(lista))} | — | o núcleo, sem ler nem escrever texto |`,
  ];
}

async function conferir(lista: readonly Sentenca[]): Promise<void> {
  for (const s of lista) {
    const esperada = await custodia.resolver(s);
    for (const c of CONCORRENTES) {
      const r = await c.resolver(s);
      for (const campo of ['progressao', 'livramento', 'termino'] as const) {
        if (r[campo] !== esperada[campo]) {
          throw new Error(`${c.nome} diverge em ${campo}: ${r[campo]} ≠ ${esperada[campo]} para ${JSON.stringify(s)}`);
        }
      }
      if (r.trilha.length !== 3) throw new Error(`${c.nome} não explicou`);
    }
  }
}

function taxaDeInteiros(lista: readonly Sentenca[]): number {
  const inteiras = lista.map((s) => ({ ...s, inicio: lerDia(s.inicio)!, fato: lerDia(s.fato)! }));
  const taxas: number[] = [];
  let guarda = 0;
  for (let rodada = 0; rodada <= RODADAS; rodada++) {
    const inicio = performance.now();
    let feitos = 0;
    while (performance.now() - inicio < 400) {
      for (let i = 0; i < inteiras.length; i++) guarda += soInteiros(inteiras[i]!, lista[i]!);
      feitos += inteiras.length;
    }
    if (rodada > 0) taxas.push((feitos / (performance.now() - inicio)) * 1000);
  }
  if (guarda === 0) throw new Error('nada calculado');
  return mediana(taxas);
}
