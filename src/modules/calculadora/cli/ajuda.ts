/** O texto de ajuda dos comandos de cálculo. Leve: é lido a cada chamada. */

const CALCULAR = `custodia calcular [ARQUIVO | -] [opções]

Lê um caso em JSON ou YAML, de um arquivo ou da entrada padrão (-), e responde todas as datas.

Opções:
  --em AAAA-MM-DD            data de referência; vale mais que a do caso. Na falta das duas, hoje em Brasília
  --formato texto|json|pdf   sem ela: texto no terminal, JSON quando a saída vai para programa ou arquivo
  --saida ARQUIVO            grava em arquivo; a extensão (.json, .txt, .pdf) escolhe o formato
  --tipo situacao|pessoa     qual PDF: relatório com a conta (padrão) ou folha simples para a pessoa presa
  --lote                     muitos casos: um JSON por linha na entrada, um resultado por linha na saída

No lote a ordem se mantém, e a linha ruim vira {"linha":N,"erros":[…]} sem parar o resto. Linhas em branco são
puladas (não geram resultado), mas contam na numeração. Ao fim, o resumo vai para o stderr.

Saída do programa:
  0  calculado, mesmo com datas vedadas ou indeterminadas; no lote, mesmo com linhas ruins
  2  entrada inválida: todos os erros, com o caminho de cada um
  3  nada calculável: o caso não tem condenação com pena nem outro bloco que leve a uma data

Exemplos:
  custodia calcular caso.yaml
  custodia calcular caso.json --em 2026-11-21 --formato json
  custodia calcular caso.json --saida relatorio.pdf
  custodia calcular --lote < casos.ndjson > resultados.ndjson`;

const VALIDAR = `custodia validar cnj|nup|cpf|rji NUMERO

Confere o número e responde em JSON: {"valido": true|false, "normalizado": "…", "motivo": "…"}.
A saída do programa é 0 também quando o número é inválido; 2 se o comando foi mal escrito.

Exemplos:
  custodia validar cnj 0058967-77.2016.8.19.0000
  custodia validar cpf 111.444.777-35`;

const PRAZO = `custodia prazo --regime cpp|penal|dias-uteis --inicio AAAA-MM-DD (--dias N | --duracao 2m) [opções]

Responde em JSON o primeiro e o último dia do prazo, com a conta.

Regimes:
  cpp         processual penal: não conta o dia do começo, corre em dias corridos e prorroga ao dia útil
  penal       o dia do começo conta, e não se prorroga
  dias-uteis  só contam os dias úteis

Opções:
  --dias N               tamanho em dias
  --duracao 2m           tamanho em anos, meses e dias: 2m, 1a6m0d
  --feriados A,B,…       datas AAAA-MM-DD sem expediente
  --preso                prazo com pessoa presa
  --sabado-util          o sábado conta como dia útil

Exemplos:
  custodia prazo --regime cpp --inicio 2026-11-20 --dias 5
  custodia prazo --regime penal --inicio 2026-11-20 --duracao 2m`;

const CASOS = `custodia casos conferir [PASTA] [--formato texto|json]

Calcula cada caso guardado (ou os da PASTA) e compara com o que a fonte publica.
A saída do programa é 1 se algum caso diverge sem explicação.

Exemplo:
  custodia casos conferir`;

export const AJUDA_DO_CALCULO = { calcular: CALCULAR, validar: VALIDAR, prazo: PRAZO, casos: CASOS };
