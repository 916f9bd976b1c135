/** O mapa: de que coluna do arquivo vem cada campo, ou que valor fixo ele tem. */
import type { CampoDoArquivo, EspecieDeArquivo, Valores } from './especie.ts';
import { nomeSimples } from './nome-simples.ts';

/** Campo → nome da coluna; com `=` na frente, um valor para todas as linhas. */
export type Mapa = Readonly<Record<string, string>>;

/** O que se adivinha pelos cabeçalhos: o nome, o rótulo ou um dos sinônimos. Cada coluna serve a um campo só. */
export function mapaPelosCabecalhos({ campos }: EspecieDeArquivo, colunas: readonly string[]): Mapa {
  const livres = new Map(colunas.map((c) => [nomeSimples(c), c]));
  const mapa: Record<string, string> = {};
  for (const nomes of [porNome, porSinonimo]) {
    for (const campo of campos) {
      const achado = mapa[campo.nome] === undefined ? nomes(campo).find((n) => livres.has(n)) : undefined;
      if (achado === undefined) continue;
      mapa[campo.nome] = livres.get(achado) ?? '';
      livres.delete(achado);
    }
  }
  return mapa;
}

const porNome = (c: CampoDoArquivo): string[] => [nomeSimples(c.nome), nomeSimples(c.rotulo)];
const porSinonimo = (c: CampoDoArquivo): string[] => c.sinonimos.map(nomeSimples);

/** Os valores da linha por campo, aparados, sem os vazios. */
export function aplicarMapa(mapa: Mapa, linha: Readonly<Record<string, string>>): Valores {
  const valores: Record<string, string> = {};
  for (const campo in mapa) {
    const de = mapa[campo] ?? '';
    const valor = de.startsWith('=') ? de.slice(1) : linha[de]?.trim();
    if (valor) valores[campo] = valor;
  }
  return valores;
}
