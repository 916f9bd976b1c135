/** O separador do CSV: o que reparte as primeiras linhas em mais colunas, e sempre no mesmo número delas. */
const SEPARADORES = [';', ',', '\t', '|'] as const;
const LINHAS_QUE_BASTAM = 20;

/** Texto de uma coluna só não tem separador: vale a vírgula. */
export function detectarSeparador(comeco: string): string {
  const linhas = semAspas(comeco)
    .split(/\r\n|\n|\r/)
    .filter((l) => l.trim() !== '')
    .slice(0, LINHAS_QUE_BASTAM);
  const contagens = SEPARADORES.map((separador) => {
    const porLinha = linhas.map((l) => l.split(separador).length - 1);
    const noCabecalho = porLinha[0] ?? 0;
    return { separador, noCabecalho, iguais: porLinha.filter((n) => n === noCabecalho).length };
  });
  const [melhor] = contagens
    .filter((c) => c.noCabecalho > 0)
    .toSorted((a, b) => b.iguais - a.iguais || b.noCabecalho - a.noCabecalho);
  return melhor?.separador ?? ',';
}

/** O que está entre aspas pode ter separadores e quebras de linha. */
const semAspas = (texto: string): string => texto.replace(/"(?:[^"]|"")*"?/g, '');
