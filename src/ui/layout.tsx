/**
 * A moldura de toda página: cabeçalho, menu, migalhas, conteúdo e rodapé.
 *
 * Estilo de uma área: um `estilos.css` na pasta dela (entra no pacote único). Ilha (código que roda no navegador):
 * um arquivo `nome.ilha.ts(x)` na pasta da área, que a página pede com `scripts={['nome']}`. O CSP não aceita
 * `style=` nem `on…=` no HTML.
 */
import type { ComponentChildren } from 'preact';
import { AvisoDaLotacao } from './aviso-da-lotacao.tsx';
import { Cabecalho } from './cabecalho.tsx';
import { Migalhas, type Migalha } from './componentes/migalhas.tsx';
import { Rodape } from './rodape.tsx';
import { type Secao, usarPagina } from './sistema.ts';

export interface PropsDaPagina {
  /** Vai para a aba do navegador; o `<h1>` é da própria página. */
  titulo: string;
  descricao?: string | undefined;
  migalhas?: readonly Migalha[] | undefined;
  ativo?: Secao | undefined;
  /** `larga` para mesas de trabalho e tabelas. */
  largura?: 'normal' | 'larga' | undefined;
  /** Ilhas desta página, pelo nome do arquivo sem `.ilha.ts(x)`. */
  scripts?: readonly string[] | undefined;
  children: ComponentChildren;
}

export function Pagina({
  titulo,
  descricao,
  migalhas,
  ativo,
  largura = 'normal',
  scripts = [],
  children,
}: PropsDaPagina) {
  const { sistema, quemEntrou } = usarPagina();
  const aoVivo = (quemEntrou?.menu ?? []).flatMap((m) => (m.aoVivo === undefined ? [] : [m.aoVivo]));
  return (
    <html lang="pt-BR">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titulo === 'Custódia' ? titulo : `${titulo} · Custódia`}</title>
        {descricao && <meta name="description" content={descricao} />}
        <meta name="theme-color" content="#071d41" />
        <meta name="htmx-config" content='{"includeIndicatorCSS":false,"history":false}' />
        <link rel="icon" href={sistema.ativo('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={sistema.ativo('estilos.css')} />
        <script src={sistema.ativo('htmx.js')} defer />
        <script src={sistema.ativo('atalhos.js')} type="module" />
        {[...scripts, ...aoVivo].map((nome) => (
          <script key={nome} src={sistema.ativo(`${nome}.js`)} type="module" />
        ))}
      </head>
      <body>
        <a class="pular" href="#conteudo">
          Ir para o conteúdo
        </a>
        <Cabecalho ativo={ativo} />
        <main id="conteudo" tabIndex={-1} class={`conteudo conteudo-${largura}`}>
          <AvisoDaLotacao />
          {migalhas && migalhas.length > 0 && <Migalhas itens={migalhas} atual={titulo} />}
          {children}
        </main>
        <Rodape ativo={ativo} />
      </body>
    </html>
  );
}
