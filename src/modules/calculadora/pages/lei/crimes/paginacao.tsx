interface Props {
  atual: number;
  total: number;
  endereco: (pagina: number) => string;
}

export function Paginacao({ atual, total, endereco }: Props) {
  if (total <= 1) return null;
  return (
    <nav class="lei-paginas nao-imprimir" aria-label="Páginas">
      <ul>
        {Array.from({ length: total }, (_, i) => i + 1).map((p) => (
          <li key={p}>
            <a href={endereco(p)} aria-current={p === atual ? 'page' : undefined} aria-label={`Página ${p}`}>
              {p}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
