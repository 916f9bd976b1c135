interface Props {
  /** A que se vê, a partir de 1. */
  pagina: number;
  ultima: number;
  endereco: (pagina: number) => string;
}

/** Anterior, onde se está, seguinte. Some quando há uma página só. */
export function Paginas({ pagina, ultima, endereco }: Props) {
  if (ultima <= 1) return null;
  return (
    <nav aria-label="Páginas" class="nao-imprimir">
      <p>
        {pagina > 1 && (
          <>
            <a href={endereco(pagina - 1)}>Anterior</a>
            {' · '}
          </>
        )}
        Página {pagina} de {ultima}
        {pagina < ultima && (
          <>
            {' · '}
            <a href={endereco(pagina + 1)}>Seguinte</a>
          </>
        )}
      </p>
    </nav>
  );
}
