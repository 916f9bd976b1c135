/** (b) O `calcular` completo em casos realistas, ao lado do mínimo possível: só ler e escrever o mesmo JSON. */
import { calcular } from '../src/direito/calculo/calcular.ts';
import type { Caso } from '../src/direito/caso.ts';
import type { Resultado } from '../src/direito/resultado.ts';
import { dia } from '../src/direito/tempo/dia.ts';
import { lerCaso } from '../src/modules/calculadora/contrato/index.ts';
import { casosRealistas } from './casos.ts';
import { mediana, porSegundo } from './medir.ts';

const HOJE = dia('2026-11-21');
const RODADAS = 5;
const RESULTADOS_VIVOS = 50;

export async function medirCompleto(): Promise<string[]> {
  const textos = casosRealistas(2000).map((c) => JSON.stringify(c));
  const casos = textos.map((t) => ler(JSON.parse(t)));
  const resultados = casos.map((c) => JSON.stringify(calcular(c, 'bench')));
  // Poucos ficam vivos: muitos resultados na memória encareceriam a coleta de lixo de quem se mede.
  const objetos = casos.slice(0, RESULTADOS_VIVOS).map((c) => calcular(c, 'bench'));
  conferirRepeticao(casos, resultados);
  const tarefas: [string, (i: number) => number][] = [
    [
      'calcular (caso já lido → resultado com trilha e alternativas)',
      (i) => calcular(casos[i]!, 'bench').marcos.length,
    ],
    ['ler e validar (texto → caso)', (i) => ler(JSON.parse(textos[i]!)).eventos.length],
    [
      'texto → ler e validar → calcular → texto',
      (i) => JSON.stringify(calcular(ler(JSON.parse(textos[i]!)), 'bench')).length,
    ],
    [
      'só o JSON: JSON.parse da entrada + JSON.stringify da saída',
      (i) => jsonPuro(textos[i]!, objetos[i % RESULTADOS_VIVOS]!),
    ],
  ];
  const taxas = tarefas.map((): number[] => []);
  for (let rodada = 0; rodada <= RODADAS; rodada++) {
    tarefas.forEach(([, fazer], k) => {
      const t = taxa(fazer, casos.length);
      if (rodada > 0) taxas[k]!.push(t);
    });
  }
  const medianas = taxas.map(mediana);
  const marcos = JSON.parse(resultados[0]!).marcos.length as number;
  return [
    `2.000 casos de 3 condenações e 15 eventos; cerca de ${marcos} marcos e ${Math.round(media(resultados.map((r) => r.length)) / 1024)} kB de resultado por caso.`,
    '',
    '| tarefa | casos | do primeiro |',
    '|---|--:|--:|',
    ...tarefas.map(
      ([nome], k) => `| ${nome} | ${porSegundo(medianas[k]!)} | ${(medianas[k]! / medianas[0]!).toFixed(2)} |`,
    ),
  ];
}

function ler(entrada: unknown): Caso {
  const leitura = lerCaso(entrada, { hoje: HOJE });
  if (!leitura.ok) throw new Error(JSON.stringify(leitura.erros));
  return leitura.caso;
}

/** Sem isto mediríamos uma conta que muda de resposta. */
function conferirRepeticao(casos: readonly Caso[], resultados: readonly string[]): void {
  casos.forEach((c, i) => {
    if (JSON.stringify(calcular(c, 'bench')) !== resultados[i]) throw new Error(`o caso ${i} mudou de resposta`);
  });
}

const jsonPuro = (texto: string, resultado: Resultado): number =>
  Object.keys(JSON.parse(texto)).length + JSON.stringify(resultado).length;

const media = (lista: readonly number[]): number => lista.reduce((a, b) => a + b, 0) / lista.length;

function taxa(fazer: (i: number) => number, n: number): number {
  const inicio = performance.now();
  let feitos = 0;
  let guarda = 0;
  while (performance.now() - inicio < 1000) {
    for (let i = 0; i < 100; i++) guarda += fazer((feitos + i) % n);
    feitos += 100;
  }
  if (guarda === 0) throw new Error('nada calculado');
  return (feitos / (performance.now() - inicio)) * 1000;
}
