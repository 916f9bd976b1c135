/** O texto de ajuda de `custodia pessoas`. */

export const AJUDA_DAS_PESSOAS = `custodia pessoas vincular --config CONFIG.yaml ARQUIVO.csv [OUTRO.csv] [--saida PARES.csv]

Acha, em um CSV (ou entre dois), os registros da mesma pessoa, mesmo com erros, sem exemplos prontos: aprende do
próprio arquivo quanto cada campo pesa. Escreve os pesos e o resumo.

  --config  YAML que diz o que é cada coluna (nome, mae, data, documento…). Modelos em docs/vincular.md
  --saida   grava os pares com o peso de cada campo e, em PARES.grupos.csv, os grupos

Saída do programa: 0 feito; 2 arquivo, configuração ou comando com problema, todos de uma vez.`;
