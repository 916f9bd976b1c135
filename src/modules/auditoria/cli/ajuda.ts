/** O texto de ajuda de `custodia auditoria`. */

export const AJUDA_DA_AUDITORIA = `custodia auditoria verificar [--desde AAAA-MM-DD] [--selos ARQUIVO] [--chave ARQUIVO] [--so-selos]
custodia auditoria exportar-selos ARQUIVO
custodia auditoria chave

verificar        confere todos os registros; com --desde, só os que vieram depois do último selo anterior ao dia
  --selos        selos exportados antes: acham o que foi refeito no banco com selos e tudo
  --chave        chave pública em que se confia (PEM); sem ela, a da configuração
  --so-selos     confere só o arquivo de selos, sem o banco
exportar-selos   grava todos os selos em um arquivo JSON, para guardar com outra pessoa
chave            escreve a chave pública que confere os selos (PEM)

Saída do programa: 0 tudo confere; 1 há problema; 2 comando mal escrito; 69 sem acesso ao banco.`;
