import type { AriaRole, ComponentChildren } from 'preact';

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

/** Com mais colunas que isto, a tabela densa não cabe no celular: cada linha vira um bloco, e cada célula diz o seu título. */
const COLUNAS_QUE_CABEM = 3;

/**
 * Tabela com legenda e cabeçalhos marcados. No celular, a densa com muitas colunas se empilha (os papéis explícitos
 * a mantêm tabela para o leitor de tela); as outras rolam para o lado e recebem foco para rolar pelo teclado.
 */
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
  const empilha = densa && colunas.length > COLUNAS_QUE_CABEM;
  const classe = `tabela ${densa ? 'small' : ''} ${empilha ? 'tabela-que-empilha' : ''}`;
  const papel = (nome: AriaRole) => (empilha ? { role: nome } : {});
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- o que rola precisa rolar pelo teclado
    <div class={classe} role="region" aria-label={legenda} tabIndex={0}>
      <table {...papel('table')}>
        <caption class={legendaOculta ? 'oculto' : undefined}>{legenda}</caption>
        <thead {...papel('rowgroup')}>
          <tr {...papel('row')}>
            {colunas.map((c) => (
              <th key={c.titulo} scope="col" class={c.alinhar} {...papel('columnheader')}>
                {c.titulo}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...papel('rowgroup')}>
          {linhas.map((linha, i) => (
            <tr key={i} class={classeDaLinha?.(linha, i)} id={idDaLinha?.(linha, i)} {...papel('row')}>
              {colunas.map((c) =>
                c.cabecalhoDaLinha ? (
                  <th key={c.titulo} scope="row" class={c.alinhar} {...papel('rowheader')}>
                    {c.celula(linha, i)}
                  </th>
                ) : (
                  <td key={c.titulo} class={c.alinhar} data-titulo={empilha ? c.titulo : undefined} {...papel('cell')}>
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
