const formato = new Intl.NumberFormat('pt-BR', { style: 'percent', maximumFractionDigits: 1 });

/** De 0 a 1. Nunca diz 100 %: não há certeza. */
export const porCento = (p: number): string =>
  p > 0.999 ? 'mais de 99,9%' : p < 0.001 ? 'menos de 0,1%' : formato.format(p);
