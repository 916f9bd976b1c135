/** Um processo à parte: vincula N registros do gerador e escreve, em JSON, o tempo de cada parte e o pico de memória. */
import { Montador } from '../../src/modules/pessoas/identidade/motor/montar.ts';
import { vincular } from '../../src/modules/pessoas/identidade/motor/vincular.ts';
import { medirPares } from '../../src/modules/pessoas/identidade/cli/medir.ts';
import { brasil } from './conjunto.ts';

export interface MedidaDoMilhao {
  registros: number;
  comparados: number;
  /** Normalizar e numerar os valores, sem o tempo de gerá-los. */
  montarS: number;
  vincularS: number;
  picoMB: number;
  precisaoAutomatica: number;
  coberturaAutomatica: number;
  coberturaComFila: number;
}

const { campos, arquivos } = brasil(Number(process.argv[2]), 4);
const montador = new Montador(campos);
const verdade: string[] = [];
let montarMs = 0;
for (const linha of arquivos[0] ?? []) {
  const inicio = performance.now();
  montador.acrescentar(linha.valores);
  montarMs += performance.now() - inicio;
  verdade.push(linha.verdade);
}
let inicio = performance.now();
const tabela = montador.montar();
montarMs += performance.now() - inicio;
inicio = performance.now();
const vinculo = await vincular(tabela);
const vincularS = (performance.now() - inicio) / 1000;
const automaticos = medirPares(
  vinculo.pares.filter((p) => p.faixa === 'automatica'),
  verdade,
  tabela,
);
const medida: MedidaDoMilhao = {
  registros: tabela.quantos,
  comparados: vinculo.comparados,
  montarS: montarMs / 1000,
  vincularS,
  picoMB: process.resourceUsage().maxRSS / 1024,
  precisaoAutomatica: automaticos.precisao,
  coberturaAutomatica: automaticos.cobertura,
  coberturaComFila: medirPares(vinculo.pares, verdade, tabela).cobertura,
};
process.stdout.write(JSON.stringify(medida));
