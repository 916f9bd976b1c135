/**
 * A linha do tempo em números: onde começa e acaba cada faixa, onde fica cada sinal e em que altura cada rótulo,
 * sem que um cubra o outro. Puro: os desenhos (horizontal e vertical) só pintam o que sai daqui.
 */
import type { Caso } from '../../../../../direito/caso.ts';
import type { Resultado } from '../../../../../direito/resultado.ts';
import { type Dia, lerDia, maisDias } from '../../../../../direito/tempo/dia.ts';
import { palavrasDe } from '../palavras.ts';
import { type Acontecimento, acontecimentos } from './acontecimentos.ts';
import { type Custodia, type Faixa, periodosDeCustodia, periodosDeRegime, type RegimeVivido } from './periodos.ts';

export interface DadosDaLinha {
  /** Primeiro e último dia do desenho, com folga dos dois lados. */
  de: Dia;
  ate: Dia;
  hoje: Dia;
  /** O que a pessoa cumpre: dá nome à faixa principal. */
  oQueCumpre: 'Pena' | 'Prisão' | 'Medida';
  custodia: Faixa<Custodia>[];
  regimes: Faixa<RegimeVivido>[];
  /** Períodos que se abatem da pena, pelo cálculo. */
  detracao: Faixa<'detracao'>[];
  /** Da data de referência ao fim da pena; ausente sem término ou com ele vencido. */
  aCumprir?: Faixa<'a-cumprir'> | undefined;
  /** Marcos indeterminados com os dois extremos conhecidos. */
  incertos: Incerto[];
  acontecimentos: Acontecimento[];
}

export interface Incerto {
  nome: string;
  inicio: Dia;
  fim: Dia;
}

const FOLGA = 0.02;
const FOLGA_MINIMA_DIAS = 20;

/** `undefined` quando não há nada a desenhar: sem eventos e sem marco com data. */
export function dadosDaLinha(caso: Caso, resultado: Resultado): DadosDaLinha | undefined {
  const lista = acontecimentos(caso, resultado);
  if (lista.length < 2) return undefined;
  const incertos = incertosDe(resultado);
  const dias = [...lista, ...incertos].flatMap((a) => [a.inicio, a.fim ?? a.inicio]);
  const detracao = resultado.detracao.periodos.flatMap((p) => {
    const inicio = lerDia(p.inicio);
    const fim = lerDia(p.fim);
    return inicio === undefined || fim === undefined
      ? []
      : [{ tipo: 'detracao' as const, inicio, fim: maisDias(fim, 1) }];
  });
  const menor = Math.min(...dias, ...detracao.map((d) => d.inicio));
  const maior = Math.max(...dias);
  const folga = Math.max(Math.round((maior - menor) * FOLGA), FOLGA_MINIMA_DIAS);
  const termino = lerDia(resultado.marcos.find((m) => m.tipo === 'termino')?.data ?? '');
  const iniciada = resultado.cumprimento.inicio !== undefined;
  return {
    de: maisDias(menor as Dia, -folga),
    ate: maisDias(maior as Dia, folga),
    hoje: caso.emData,
    oQueCumpre: caso.condenacoes.length > 0 ? 'Pena' : caso.medidaDeSeguranca ? 'Medida' : 'Prisão',
    custodia: periodosDeCustodia(caso),
    regimes: periodosDeRegime(caso, resultado),
    detracao,
    aCumprir:
      iniciada && termino !== undefined && termino > caso.emData
        ? { tipo: 'a-cumprir', inicio: caso.emData, fim: termino }
        : undefined,
    incertos,
    acontecimentos: lista,
  };
}

function incertosDe(resultado: Resultado): Incerto[] {
  return resultado.marcos.flatMap((m) => {
    if (m.situacao !== 'indeterminado') return [];
    const inicio = lerDia(m.intervalo?.de ?? '');
    const fim = lerDia(m.intervalo?.ate ?? '');
    return inicio === undefined || fim === undefined ? [] : [{ nome: palavrasDe(m).curto, inicio, fim }];
  });
}

export interface Rotulo {
  texto: string;
  data: Dia;
  /** Pixel do sinal no eixo do tempo. */
  em: number;
  /** Andar (horizontal) ou posição corrigida (vertical) do texto. */
  andar: number;
  sinal: Acontecimento['sinal'];
  futuro: boolean;
}

/** Rótulos do mesmo dia e do mesmo sinal viram um só: `Semiaberto, Saída temporária`. */
export function juntarRotulos(lista: readonly Acontecimento[], pixel: (d: Dia) => number): Rotulo[] {
  const porDia = new Map<string, Rotulo & { nomes: string[] }>();
  for (const a of lista) {
    if (a.rotulo === undefined) continue;
    const chave = `${a.inicio}-${a.sinal}`;
    const outro = porDia.get(chave);
    if (outro) outro.nomes.push(a.rotulo);
    else {
      const base = {
        data: a.inicio,
        em: pixel(a.inicio),
        andar: 0,
        sinal: a.sinal,
        futuro: a.futuro,
      };
      porDia.set(chave, { ...base, texto: '', nomes: [a.rotulo] });
    }
  }
  return [...porDia.values()].map(({ nomes, ...r }) => ({
    ...r,
    texto: resumir([...new Set(nomes)]),
  }));
}

const resumir = (nomes: readonly string[]): string =>
  nomes.length <= 2 ? nomes.join(', ') : `${nomes.slice(0, 2).join(', ')} e mais ${nomes.length - 2}`;

/**
 * Andares para rótulos que começam no próprio sinal e correm para a direita. Da direita para a esquerda, cada um sobe
 * acima de todos os que ele cobriria: assim nenhum texto se sobrepõe e nenhuma haste atravessa um texto.
 */
export function empilhar(rotulos: readonly Rotulo[], largura: (texto: string) => number, respiro: number): Rotulo[] {
  const postos: Rotulo[] = [];
  for (const r of rotulos.toSorted((a, b) => b.em - a.em)) {
    const fim = r.em + largura(r.texto) + respiro;
    const cobertos = postos.filter((p) => p.em < fim);
    postos.push({ ...r, andar: cobertos.reduce((maior, p) => Math.max(maior, p.andar + 1), 0) });
  }
  return postos.toReversed();
}

/**
 * Posições na vertical, com pelo menos `altura` entre vizinhos e dentro de [`inicio`, `fim`]: desce quem colide e, se
 * a fila passar do fim, sobe de volta o necessário. Cabe sempre que `fim − inicio ≥ (n − 1) × altura`.
 */
export function espacar(rotulos: readonly Rotulo[], altura: number, inicio: number, fim: number): Rotulo[] {
  const postos = rotulos.toSorted((a, b) => a.em - b.em).map((r) => ({ ...r, andar: r.em }));
  let minimo = inicio;
  for (const p of postos) {
    p.andar = Math.max(p.andar, minimo);
    minimo = p.andar + altura;
  }
  let maximo = fim;
  for (const p of postos.toReversed()) {
    p.andar = Math.min(p.andar, maximo);
    maximo = p.andar - altura;
  }
  return postos;
}
