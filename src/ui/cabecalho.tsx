import { type Secao, usarPagina } from './sistema.ts';

export function Cabecalho({ ativo }: { ativo?: Secao | undefined }) {
  const { sistema } = usarPagina();
  return (
    <header class="cabecalho">
      <div class="cabecalho-faixa">
        <a class="marca" href="/">
          <svg class="marca-sinal" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <path d="M16 2 4 6.5v9C4 22.6 9 28 16 30c7-2 12-7.4 12-14.5v-9L16 2Z" fill="currentColor" />
            <path class="marca-sinal-ponteiro" d="M16 9v7.5l5 3" />
          </svg>
          <span class="marca-nome">Custódia</span>
          <span class="marca-lema">execução penal, com a conta à vista</span>
        </a>
        <nav class="menu" aria-label="Principal">
          <ul>
            {sistema.menu.map((item) => (
              <li key={item.secao}>
                <a href={item.href} aria-current={item.secao === ativo ? 'page' : undefined}>
                  {item.rotulo}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
