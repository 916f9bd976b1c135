import type { ComponentChildren } from 'preact';

export interface Coluna<L> {
  titulo: string;
  celula: (linha: L, indice: number) => ComponentChildren;
  /** `numero` alinha à direita, com algarismos de mesma largura. */
  alinhar?: 'numero' | undefined;
  /** A célula que dá nome à linha (`<th scope="row">`). */
  cabecalhoDaLinha?: boolean | undefined;
}

interface Props<L> {
  legenda: string;
  /** Esconde a legenda de quem vê (o título acima já a diz), não do leitor de tela. */
  legendaOculta?: boolean | undefined;
  colunas: readonly Coluna<L>[];
  linhas: readonly L[];
  /** Linha baixa, para mesas de trabalho. */
  densa?: boolean | undefined;
  /** O que dizer quando não há linhas. */
  vazia?: ComponentChildren;
  classeDaLinha?: ((linha: L, indice: number) => string | undefined) | undefined;
  /** `id` da linha, para âncoras. */
  idDaLinha?: ((linha: L, indice: number) => string | undefined) | undefined;
}

/** Tabela com legenda e cabeçalhos marcados; no celular rola para o lado e recebe foco para rolar pelo teclado. */
export function Tabela<L>({
  legenda,
  legendaOculta,
  colunas,
  linhas,
  densa,
  vazia,
  classeDaLinha,
  idDaLinha,
}: Props<L>) {
  if (linhas.length === 0 && vazia) return <p class="tabela-vazia">{vazia}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- o que rola precisa rolar pelo teclado
    <div class={`tabela ${densa ? 'small' : ''}`} role="region" aria-label={legenda} tabIndex={0}>
      <table>
        <caption class={legendaOculta ? 'oculto' : undefined}>{legenda}</caption>
        <thead>
          <tr>
            {colunas.map((c) => (
              <th key={c.titulo} scope="col" class={c.alinhar}>
                {c.titulo}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linhas.map((linha, i) => (
            <tr key={i} class={classeDaLinha?.(linha, i)} id={idDaLinha?.(linha, i)}>
              {colunas.map((c) =>
                c.cabecalhoDaLinha ? (
                  <th key={c.titulo} scope="row" class={c.alinhar}>
                    {c.celula(linha, i)}
                  </th>
                ) : (
                  <td key={c.titulo} class={c.alinhar}>
                    {c.celula(linha, i)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
