/** O texto de ajuda de `custodia demo`. */

export const AJUDA_DA_DEMONSTRACAO = `custodia demo --pessoas N [--semente S]

Enche de gente que não existe um banco vazio, ou já de demonstração: pessoas, prisões, processos, penas. A mesma
semente cria sempre as mesmas pessoas. Interrompido, continua de onde parou.

  --pessoas  quantas pessoas, de 1 a 1.000.000
  --semente  número inteiro de que saem os sorteios

O banco é o de DATABASE_URL ou, sem ela, o embutido. Recusa o que tem dados de verdade.

Saída do programa: 0 feito; 2 comando, configuração ou banco com problema.`;
