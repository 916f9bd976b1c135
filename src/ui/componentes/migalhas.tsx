export interface Migalha {
  rotulo: string;
  href: string;
}

/** Caminho até a página: início, as páginas acima e, sem link, a atual. */
export function Migalhas({ itens, atual }: { itens: readonly Migalha[]; atual: string }) {
  return (
    <nav class="migalhas" aria-label="Você está aqui">
      <ol>
        <li>
          <a href="/">Início</a>
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
