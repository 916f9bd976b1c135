import { Identidade } from './identidade.tsx';
import { type ItemDoMenu, type Secao, usarPagina } from './sistema.ts';

/**
 * O alto de toda página. Para quem entrou há dois menus: o do seu trabalho e o das ferramentas públicas. Em tela
 * estreita os dois se recolhem em um só, que abre sem JavaScript.
 */
export function Cabecalho({ ativo }: { ativo?: Secao | undefined }) {
  const { sistema, quemEntrou } = usarPagina();
  return (
    <header class="cabecalho">
      {sistema.demonstracao && <p class="faixa-de-demonstracao">Estado de demonstração: pessoas fictícias</p>}
      <div class="cabecalho-faixa">
        <Marca />
        {quemEntrou ? (
          <>
            <Ferramentas ativo={ativo} />
            <Identidade quem={quemEntrou} ativo={ativo} />
          </>
        ) : (
          <>
            <nav class="menu" aria-label="Principal">
              <Itens itens={sistema.menu} ativo={ativo} />
            </nav>
            {sistema.entrar && <Entrar href={sistema.entrar} ativo={ativo} />}
          </>
        )}
        <MenuRecolhido ativo={ativo} />
      </div>
      {quemEntrou && quemEntrou.menu.length > 0 && (
        <div class="faixa-de-quem-entrou">
          <nav class="cabecalho-faixa menu-do-trabalho" aria-label="Principal">
            <Itens itens={quemEntrou.menu} ativo={ativo} />
          </nav>
        </div>
      )}
    </header>
  );
}

function Marca() {
  const { quemEntrou } = usarPagina();
  return (
    <a class="marca" href={quemEntrou ? '/mesa' : '/'}>
      <svg class="marca-sinal" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path d="M16 2 4 6.5v9C4 22.6 9 28 16 30c7-2 12-7.4 12-14.5v-9L16 2Z" fill="currentColor" />
        <path class="marca-sinal-ponteiro" d="M16 9v7.5l5 3" />
      </svg>
      <span class="marca-nome">Custódia</span>
      <span class="marca-lema">execução penal, com a conta à vista</span>
    </a>
  );
}

function Itens({ itens, ativo }: { itens: readonly ItemDoMenu[]; ativo: Secao | undefined }) {
  return (
    <ul>
      {itens.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.secao === ativo ? 'page' : undefined}>
            {item.rotulo}
            {item.aoVivo && <span class="contador-de-avisos" data-avisos hidden />}
          </a>
        </li>
      ))}
    </ul>
  );
}

const Entrar = ({ href, ativo }: { href: string; ativo: Secao | undefined }) => (
  <a class="br-button primary small botao-de-entrar" href={href} aria-current={ativo === 'entrar' ? 'page' : undefined}>
    Entrar
  </a>
);

/** A calculadora e o que mais é público, à mão de quem entrou sem tomar o lugar do trabalho. */
function Ferramentas({ ativo }: { ativo: Secao | undefined }) {
  const { sistema } = usarPagina();
  return (
    <details class="ferramentas">
      <summary>Ferramentas públicas</summary>
      <nav aria-label="Ferramentas públicas">
        <Itens itens={sistema.menu} ativo={ativo} />
      </nav>
    </details>
  );
}

/** Só aparece em tela estreita, no lugar dos outros menus. */
function MenuRecolhido({ ativo }: { ativo: Secao | undefined }) {
  const { sistema, quemEntrou } = usarPagina();
  return (
    <details class="menu-recolhido">
      <summary>Menu</summary>
      <nav aria-label="Menu">
        {quemEntrou && <Itens itens={quemEntrou.menu} ativo={ativo} />}
        {quemEntrou && <p class="menu-titulo">Ferramentas públicas</p>}
        <Itens itens={sistema.menu} ativo={ativo} />
      </nav>
    </details>
  );
}
