/** Dois registros de pessoa: são da mesma? Com que evidência, campo por campo? */
import { explicar, nivelPorExtenso, tituloDe } from './motor/explicar.ts';
import { type Faixa, type Impedimento, LIMITES, faixaDe, impedimentoDe } from './motor/faixas.ts';
import { type ModeloGuardado, comFrequencias, guardar } from './motor/guardado.ts';
import { probabilidadeDe } from './motor/modelo.ts';
import { Montador } from './motor/montar.ts';
import { Pontuador } from './motor/pontuador.ts';
import { vincular } from './motor/vincular.ts';
import { CAMPOS_DA_PESSOA, type RegistroDePessoa, valoresDe } from './registro.ts';

export interface ComparacaoDePessoas {
  /** De 0 a 1. */
  probabilidade: number;
  /** Evidência com o prior: 0 é tanto quanto; cada bit dobra a chance. */
  bits: number;
  faixa: Faixa;
  /** Parecem a mesma, mas são parentes. */
  impedimento: Impedimento | undefined;
  campos: readonly CampoComparado[];
}

export interface CampoComparado {
  campo: string;
  /** Por extenso ("soa igual"). */
  nivel: string;
  /** A favor se positivo. */
  bits: number;
  explicacao: string;
}

/** Aprende os pesos de muitos registros (milhares ao menos, com repetidos) para depois comparar de dois em dois. */
export async function prepararModelo(registros: Iterable<RegistroDePessoa>): Promise<ModeloGuardado> {
  const montador = new Montador(CAMPOS_DA_PESSOA);
  for (const r of registros) montador.acrescentar(valoresDe(r));
  const tabela = montador.montar();
  const { modelo } = await vincular(tabela);
  return guardar(CAMPOS_DA_PESSOA, modelo, tabela);
}

/** O mesmo modelo para um cadastro em que, de cada `quantas` pessoas, se espera achar uma que é a procurada. */
export const paraPopulacao = (guardado: ModeloGuardado, quantas: number): ModeloGuardado => ({
  ...guardado,
  modelo: { ...guardado.modelo, prior: 1 / Math.max(2, quantas) },
});

/** Simétrica. Quem tem nome social é comparado com os dois nomes, e vale o que concorda mais. */
export function compararPessoas(a: RegistroDePessoa, b: RegistroDePessoa, modelo: ModeloGuardado): ComparacaoDePessoas {
  const nomes = (r: RegistroDePessoa): RegistroDePessoa[] => (r.nomeSocial ? [r, { ...r, nome: r.nomeSocial }] : [r]);
  const todas = nomes(a).flatMap((x) => nomes(b).map((y) => comparar(x, y, modelo)));
  return todas.reduce((melhor, c) => (c.bits > melhor.bits ? c : melhor));
}

function comparar(a: RegistroDePessoa, b: RegistroDePessoa, guardado: ModeloGuardado): ComparacaoDePessoas {
  const montador = new Montador(CAMPOS_DA_PESSOA);
  montador.acrescentar(valoresDe(a));
  montador.acrescentar(valoresDe(b));
  const tabela = comFrequencias(montador.montar(), guardado);
  const pontuador = new Pontuador(tabela, guardado.modelo);
  const concordancias = pontuador.comparar(0, 1);
  const bits = concordancias.reduce((soma, c) => soma + c.bits, pontuador.prior);
  return {
    probabilidade: probabilidadeDe(bits),
    bits,
    faixa: faixaDe(bits, concordancias, tabela.colunas, LIMITES),
    impedimento: impedimentoDe(concordancias, tabela.colunas),
    campos: concordancias.map((c, i) => ({
      campo: tituloDe(tabela.colunas[i]!),
      nivel: nivelPorExtenso(tabela.colunas[i]!.tipo, c.nivel),
      bits: c.bits,
      explicacao: explicar(tabela.colunas[i]!, c),
    })),
  };
}
