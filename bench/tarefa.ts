/**
 * A tarefa comum: N penas → progressão, livramento e término, com trilha. Cada concorrente recebe a mesma pena
 * (textos ISO) e devolve as mesmas três datas (textos ISO) e três linhas de explicação. As respostas são conferidas.
 */
export interface Sentenca {
  inicio: string;
  fato: string;
  anos: number;
  meses: number;
  dias: number;
  hediondo: boolean;
  violencia: boolean;
  reincidente: boolean;
  remidos: number;
}

export interface Resposta {
  progressao: string;
  livramento: string;
  termino: string;
  trilha: string[];
}

export interface Concorrente {
  nome: string;
  /** O que ele faz sozinho e o que teve de ser feito fora dele. */
  nota: string;
  resolver(s: Sentenca): Resposta | Promise<Resposta>;
}

/** Gerador congruente: os mesmos casos em toda rodada e máquina. */
export function sorteio(semente: number): (n: number) => number {
  let estado = semente >>> 0;
  return (n) => {
    estado = (Math.imul(estado, 1664525) + 1013904223) >>> 0;
    return Math.floor((estado / 2 ** 32) * n);
  };
}

const doisDigitos = (n: number): string => String(n).padStart(2, '0');

/**
 * Fatos entre 23/01/2020 e 2023 (uma só redação: os motores gerais não escolhem a lei no tempo). Dias até 28, para que
 * somar meses dê o mesmo em todas as bibliotecas. Reincidente com a condenação anterior da mesma natureza.
 */
export function sentencas(quantas: number): Sentenca[] {
  const s = sorteio(12714);
  return Array.from({ length: quantas }, () => {
    const ano = 2020 + s(4);
    const data = `${ano}-${doisDigitos(ano === 2020 ? 2 + s(11) : 1 + s(12))}-${doisDigitos(1 + s(28))}`;
    return {
      inicio: data,
      fato: data,
      anos: 2 + s(20),
      meses: s(12),
      dias: s(30),
      hediondo: s(3) === 0,
      violencia: s(2) === 0,
      reincidente: s(3) === 0,
      remidos: s(200),
    };
  });
}

/** Tabela da redação de 2019 que os motores gerais codificam (LEP 112, I a VII; CP 83). Em centésimos e terços. */
export function percentualDe2019(s: Pick<Sentenca, 'hediondo' | 'violencia' | 'reincidente'>): number {
  if (s.hediondo) return s.reincidente ? 60 : 40;
  if (s.violencia) return s.reincidente ? 30 : 25;
  return s.reincidente ? 20 : 16;
}
