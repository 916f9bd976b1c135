/** O texto de ajuda de `custodia banco`. */

export const AJUDA_DO_BANCO = `custodia banco copiar ARQUIVO
custodia banco restaurar ARQUIVO [--em ENDERECO|PASTA]

copiar      grava em ARQUIVO uma cópia comprimida de todas as tabelas, de um mesmo instante. O sistema pode estar no ar.
            Não leva sessões, tarefas na fila nem as chaves guardadas na pasta de dados: copie-as à parte.
restaurar   repõe a cópia em um banco vazio da mesma versão, tudo ou nada, e confere cada tabela.
  --em      outro destino: um endereço postgres://… ou uma pasta nova

Saída do programa: 0 feito; 1 recusado, com o motivo; 2 comando mal escrito.`;
