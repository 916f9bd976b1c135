import { usarPagina } from '../sistema.ts';

export interface Migalha {
  rotulo: string;
  href: string;
}

/** Caminho até a página: início (a mesa, para quem entrou), as páginas acima e, sem link, a atual. */
export function Migalhas({ itens, atual }: { itens: readonly Migalha[]; atual: string }) {
  const { quemEntrou } = usarPagina();
  return (
    <nav class="migalhas" aria-label="Você está aqui">
      <ol>
        <li>
          <a href={quemEntrou ? '/mesa' : '/'}>Início</a>
        </li>
        {itens.map((m) => (
          <li key={m.href}>
            <a href={m.href}>{m.rotulo}</a>
          </li>
        ))}
        <li aria-current="page">{atual}</li>
      </ol>
    </nav>
  );
}
