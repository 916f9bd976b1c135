/** O texto de ajuda de `custodia detectar`. */

export const AJUDA_DO_DETECTOR = `custodia detectar --decreto 12.790/2025 [--csv] [--todos] [--com-nomes --motivo TEXTO]
custodia detectar --lei 15.402/2026 [--csv] [--todos] [--com-nomes --motivo TEXTO]

Faz agora a conta de todas as pessoas do banco e lista quem o decreto alcança, ou a quem a lei dá data melhor, cada uma
com a conta resumida. Serve a um mutirão: o que se acha aqui confere-se na página de cada pessoa.

  --csv        planilha (ponto e vírgula); sem ela, uma linha por pessoa
  --todos      também quem pode caber se provar mais, e quem fica com data pior
  --com-nomes  escreve o nome e a unidade; sem ela, saem o identificador e os processos
  --motivo     para que se querem os nomes: fica no registro de leituras de cada pessoa

O banco é o de DATABASE_URL ou, sem ela, o embutido. Toda pessoa listada fica na auditoria.

Saída do programa: 0 feito; 2 comando ou configuração com problema; 69 sem acesso ao banco.`;
