import { expect, it } from 'vitest';
import { duplicarComErros, gerarPessoas } from '../../ficticias/index.ts';
import { medirPares } from '../cli/medir.ts';
import { CAMPOS_DA_PESSOA, valoresDe } from '../registro.ts';
import { Montador } from './montar.ts';
import { sorte } from './sorte.ts';
import { vincular } from './vincular.ts';

const pessoas = gerarPessoas({ semente: 31, quantas: 1500 });
const registros = [...duplicarComErros({ semente: 31, pessoas, taxaDeRepetidos: 0.3, maxPorPessoa: 2 })];

async function vincularNaOrdem(ordem: readonly number[]) {
  const montador = new Montador(CAMPOS_DA_PESSOA);
  for (const i of ordem) montador.acrescentar(valoresDe(registros[i]!.registro));
  const tabela = montador.montar();
  return { tabela, vinculo: await vincular(tabela), verdade: ordem.map((i) => registros[i]!.verdade) };
}

const naOrdem = registros.map((_, i) => i);

it('acha os repetidos do gerador sem ver a verdade, e o automático não erra', async () => {
  const { tabela, vinculo, verdade } = await vincularNaOrdem(naOrdem);
  const automaticos = vinculo.pares.filter((p) => p.faixa === 'automatica');
  expect(medirPares(automaticos, verdade, tabela).precisao).toBeGreaterThanOrEqual(0.999);
  expect(medirPares(automaticos, verdade, tabela).cobertura).toBeGreaterThanOrEqual(0.85);
  expect(medirPares(vinculo.pares, verdade, tabela).cobertura).toBeGreaterThanOrEqual(0.97);
});

it('a ordem do arquivo não muda quem é unido, a menos dos que estão no limite', async () => {
  const aleatorio = sorte(1);
  const embaralhada = naOrdem
    .map((i) => [aleatorio(), i] as const)
    .toSorted(([x], [y]) => x - y)
    .map(([, i]) => i);
  const automaticos = async (ordem: readonly number[]): Promise<Set<string>> => {
    const { vinculo } = await vincularNaOrdem(ordem);
    const pares = vinculo.pares.filter((p) => p.faixa === 'automatica');
    return new Set(pares.map(({ a, b }) => [ordem[a]!, ordem[b]!].toSorted((x, y) => x - y).join('-')));
  };
  const [x, y] = [await automaticos(naOrdem), await automaticos(embaralhada)];
  // Os pares ao acaso são outros, e quem está no limite pode cair do outro lado: menos de dois em cem.
  expect(x.symmetricDifference(y).size).toBeLessThanOrEqual(0.02 * x.size);
});
