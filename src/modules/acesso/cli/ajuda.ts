/** O texto de ajuda de `custodia acesso`. Leve: é lido a cada chamada. */

export const AJUDA_DO_ACESSO = `custodia acesso implantar ARQUIVO
custodia acesso convidar E-MAIL

implantar   cadastra em banco vazio os primeiros órgãos e as pessoas que cada um designou, com um enlace de 24 horas para
            cada uma criar a senha. Confere tudo antes e grava tudo ou nada. Com SMTP_URL o enlace segue por e-mail; sem
            ela, é escrito na saída padrão, uma vez.
convidar    dá outro enlace a quem foi cadastrado e ainda não tem com que entrar

Exemplo de ARQUIVO (YAML):
  orgaoGestor: SENAPPEN           # sigla do órgão que administra o sistema
  orgaos:
    - nome: Secretaria Nacional de Políticas Penais
      sigla: SENAPPEN
      especie: senappen
      ato: Ofício 12/2026         # o ato que designou as pessoas abaixo
      pessoas:
        - nome: Gilda Jatobá
          categoria: servidor
          cpf: 000.000.001-91
          email: gilda.jatoba@orgao.exemplo.br
          cargo: Coordenadora
          papeis: [gestor-do-sistema, cadastrador-de-estruturas]
        # …e outras: todo órgão tem um cadastrador-vinculador e um cadastrador-autorizador, que são pessoas diferentes;
        # o gestor tem ainda um auditor, sem outro papel.
    # …e outros órgãos. Todas as chaves: docs/implantacao.md

Saída do programa: 0 feito; 1 recusado, com o motivo; 2 comando ou arquivo mal escrito, com todos os problemas;
69 sem acesso ao banco.`;
