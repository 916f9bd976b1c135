/** (g) Identidade: quem reconhece a mesma pessoa, sem rótulos, ao lado de uma regra fixa e de uma média com limiar. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Acerto, medirGrupos, medirPares } from '../src/modules/pessoas/identidade/cli/medir.ts';
import { Montador } from '../src/modules/pessoas/identidade/motor/montar.ts';
import type { Tabela } from '../src/modules/pessoas/identidade/motor/tabela.ts';
import { vincular } from '../src/modules/pessoas/identidade/motor/vincular.ts';
import { brasil, type Conjunto, febrl3, febrl4 } from './identidade/conjunto.ts';
import type { MedidaDoMilhao } from './identidade/milhao.ts';
import { type Entrada, mediaDeJaroWinkler, regraFixa } from './identidade/regras.ts';

const PESSOAS_DO_GRANDE = 705_000;

export async function medirIdentidade(): Promise<string[]> {
  const linhas = [
    'A verdade só mede: nenhum jeito a vê. Mesmos pesos de partida em todos; cada conjunto aprende os seus.',
    '',
    '| conjunto | jeito | precisão | cobertura | F1 |',
    '|---|---|--:|--:|--:|',
  ];
  for (const conjunto of [febrl4(), febrl3(), brasil(20_000, 1), brasil(20_000, 2)])
    linhas.push(...(await comparar(conjunto)));
  return [...linhas, '', ...grande()];
}

async function comparar(conjunto: Conjunto): Promise<string[]> {
  const { entrada, tabela } = preparar(conjunto);
  const verdade = entrada.linhas.map((l) => l.verdade);
  const vinculo = await vincular(tabela, { umAUm: conjunto.arquivos.length === 2 });
  const automaticos = vinculo.pares.filter((p) => p.faixa === 'automatica');
  const jeitos: [string, Acerto][] = [
    ['Custódia, faixa automática', medirPares(automaticos, verdade, tabela)],
    ['Custódia, com a fila de revisão', medirPares(vinculo.pares, verdade, tabela)],
    ['Custódia, grupos', medirGrupos(vinculo.grupos, verdade, tabela)],
    ['regra fixa: documento, ou som do nome e nascimento', medirPares(regraFixa(entrada), verdade, tabela)],
    ['média de Jaro–Winkler ≥ 0,85', medirPares(mediaDeJaroWinkler(entrada), verdade, tabela)],
  ];
  return jeitos.map(
    ([nome, a]) =>
      `| ${conjunto.nome} | ${nome} | ${porCento(a.precisao)} | ${porCento(a.cobertura)} | ${a.f1.toFixed(4)} |`,
  );
}

function preparar({ campos, arquivos }: Conjunto): { entrada: Entrada; tabela: Tabela } {
  const montador = new Montador(campos);
  const lidos = arquivos.map((a) => [...a]);
  lidos.forEach((linhas, i) => {
    if (i === 1) montador.segundoArquivo();
    for (const l of linhas) montador.acrescentar(l.valores);
  });
  const tabela = montador.montar();
  return { entrada: { campos, linhas: lidos.flat(), doPrimeiro: tabela.doPrimeiro }, tabela };
}

/** Em processo à parte, para que o pico de memória seja só dele. */
function grande(): string[] {
  const programa = join(import.meta.dirname, 'identidade', 'milhao.ts');
  const m: MedidaDoMilhao = JSON.parse(
    execFileSync(process.execPath, [programa, String(PESSOAS_DO_GRANDE)], { encoding: 'utf8' }),
  );
  return [
    `${milhares(m.registros)} registros de ${milhares(PESSOAS_DO_GRANDE)} pessoas: ${(m.montarS + m.vincularS).toFixed(0)} s (${m.montarS.toFixed(0)} s preparando, ${m.vincularS.toFixed(0)} s aprendendo e comparando ${milhares(m.comparados)} pares), pico de ${(m.picoMB / 1024).toFixed(1)} GB.`,
    `Faixa automática: precisão ${porCento(m.precisaoAutomatica)}, cobertura ${porCento(m.coberturaAutomatica)}; com a fila, ${porCento(m.coberturaComFila)}.`,
  ];
}

const porCento = (f: number): string => `${(f * 100).toFixed(2)}%`;
const milhares = (n: number): string => new Intl.NumberFormat('pt-BR').format(n);
