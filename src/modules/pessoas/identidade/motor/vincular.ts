/** Vincular: da tabela aos pares da mesma pessoa, aprendendo os pesos do próprio arquivo. */
import { agrupar } from './agrupar.ts';
import { compararAoAcaso } from './ao-acaso.ts';
import { formarBlocos } from './blocos/blocos.ts';
import { paresNosBlocos, trechosDe } from './blocos/percorrer.ts';
import { Comparador } from './comparador.ts';
import { dependencias } from './dependencia.ts';
import { aprender } from './em.ts';
import { contratar } from './equipe/equipe.ts';
import type { Feito } from './equipe/tarefas.ts';
import { type Faixa, type Limites, LIMITES, faixaDe, impedimentoDe } from './faixas.ts';
import type { Modelo } from './modelo.ts';
import { reunirPadroes } from './padroes.ts';
import { Pontuador } from './pontuador.ts';
import { paresPossiveis, type Tabela } from './tabela.ts';
import { umAUm } from './um-a-um.ts';

export interface ParPontuado {
  /** Posições na tabela; `a` é a menor. Com dois arquivos, `b` é do segundo. */
  a: number;
  b: number;
  /** Evidência com o prior. */
  bits: number;
  faixa: Faixa;
}

export interface Vinculo {
  modelo: Modelo;
  /** Os pares a unir ou a revisar, do mais forte ao mais fraco. */
  pares: readonly ParPontuado[];
  /** Com um arquivo: registros da mesma pessoa. Com dois: os pares, um a um. */
  grupos: readonly (readonly number[])[];
  comparados: number;
  pontuador: Pontuador;
}

export interface Opcoes {
  limites?: Limites;
  /** Com dois arquivos, cada registro tem no máximo um par. */
  umAUm?: boolean;
}

/** Bastam alguns milhões de pares para aprender. */
const PARES_PARA_APRENDER = 3_000_000;

export async function vincular(
  tabela: Tabela,
  { limites = LIMITES, umAUm: unico = false }: Opcoes = {},
): Promise<Vinculo> {
  const passadas = formarBlocos(tabela);
  const comparador = new Comparador(tabela);
  const acaso = compararAoAcaso(tabela, comparador);
  const equipe = contratar({ tabela, passadas, trechos: trechosDe(passadas) });
  try {
    const cadaUm = Math.max(1, Math.ceil(paresNosBlocos(passadas) / PARES_PARA_APRENDER));
    const contados = await equipe.executar({ fazer: 'contar', cadaUm });
    const padroes = reunirPadroes(
      contados.map((f) => f.padroes),
      tabela.colunas.length,
      cadaUm,
    );
    const aprendido = aprender(padroes, acaso, paresPossiveis(tabela), tabela.colunas);
    const modelo = { ...aprendido, juntas: dependencias(aprendido, acaso) };
    const pontuados = await equipe.executar({ fazer: 'pontuar', modelo, minimo: limites.revisar });
    const pontuador = new Pontuador(tabela, modelo, comparador);
    const pares = classificar(pontuados, pontuador, tabela, limites);
    const ligados = unico && tabela.doPrimeiro < tabela.quantos ? umAUm(pares) : pares;
    const comparados = padroes.pares.reduce((a, b) => a + b, 0);
    return { modelo, pares: ligados, grupos: gruposDe(ligados, tabela, pontuador), comparados, pontuador };
  } finally {
    await equipe.encerrar();
  }
}

function classificar(feitos: readonly Feito[], pontuador: Pontuador, tabela: Tabela, limites: Limites): ParPontuado[] {
  const pares: ParPontuado[] = [];
  for (const { pontuados } of feitos) {
    pontuados.a.forEach((a, i) => {
      const [b, bits] = [pontuados.b[i]!, pontuados.bits[i]!];
      const faixa = faixaDe(bits, pontuador.comparar(a, b), tabela.colunas, limites);
      if (faixa !== 'diferente') pares.push({ a, b, bits, faixa });
    });
  }
  return pares.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
}

function gruposDe(pares: readonly ParPontuado[], tabela: Tabela, pontuador: Pontuador): number[][] {
  const provaveis = pares.filter((p) => p.bits >= 0);
  if (tabela.doPrimeiro < tabela.quantos) return provaveis.map(({ a, b }) => [a, b]);
  return agrupar(provaveis, (a, b) =>
    impedimentoDe(pontuador.comparar(a, b), tabela.colunas) === undefined ? pontuador.bits(a, b) : -Infinity,
  );
}
