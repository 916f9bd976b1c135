/** As páginas da conta. */
const ABAS = [
  ['/conta', 'Como eu atuo'],
  ['/conta/avisos', 'Avisos e agenda'],
  ['/conta/seguranca', 'Segurança e sessões'],
  ['/conta/registro', 'O que fica registrado'],
] as const;

export function Abas({ atual }: { atual: (typeof ABAS)[number][0] }) {
  return (
    <nav class="abas nao-imprimir" aria-label="Minha conta">
      <ul>
        {ABAS.map(([href, rotulo]) => (
          <li key={href}>
            <a href={href} aria-current={href === atual ? 'page' : undefined}>
              {rotulo}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
