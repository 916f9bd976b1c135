/** As setas na lista, `x` para marcar, e quantas estão marcadas. Enter é do próprio enlace em foco. Sem isto tudo funciona. */
const linhas = [...document.querySelectorAll<HTMLTableRowElement>('.mesa-tabela tbody tr')];
const enlaceDe = (linha: Element | undefined): HTMLElement | null => linha?.querySelector<HTMLElement>('th a') ?? null;
const caixas = [...document.querySelectorAll<HTMLInputElement>('.mesa-tabela input[name=item]')];
const contador = document.querySelector<HTMLElement>('[data-marcadas]');

const PASSO: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

document.addEventListener('keydown', (e) => {
  const alvo = e.target instanceof HTMLElement ? e.target : null;
  const escrevendo = alvo?.matches('input:not([type=checkbox]), textarea, select, summary') ?? false;
  if (e.ctrlKey || e.metaKey || e.altKey || escrevendo) return;
  const atual = linhas.findIndex((l) => l.contains(alvo));
  const passo = PASSO[e.key];
  if (passo !== undefined) {
    // Fora da tabela, a seta rola a página; só `j` e `k` entram nela.
    if (atual < 0 && e.key.startsWith('Arrow')) return;
    e.preventDefault();
    const proxima = atual < 0 ? 0 : Math.min(linhas.length - 1, Math.max(0, atual + passo));
    enlaceDe(linhas[proxima])?.focus();
  } else if (e.key === 'x' && atual >= 0) {
    linhas[atual]?.querySelector<HTMLInputElement>('input[name=item]')?.click();
  } else if (e.key === '?') {
    juntarAAjuda();
  }
});

/** A ajuda é de toda página, e já está aberta: acrescentam-se as teclas desta. */
function juntarAAjuda(): void {
  const ajuda = document.querySelector('.ajuda-do-teclado dl');
  const daMesa = document.querySelector('[data-teclas-da-mesa]');
  if (!ajuda || !daMesa || ajuda.hasAttribute('data-com-a-mesa')) return;
  ajuda.setAttribute('data-com-a-mesa', '');
  ajuda.append(...[...daMesa.children].map((el) => el.cloneNode(true)));
}

function contar(): void {
  const marcadas = caixas.filter((c) => c.checked).length;
  if (contador) contador.textContent = marcadas === 1 ? '1 marcada' : `${marcadas} marcadas`;
}

document.addEventListener('change', contar);
document.querySelector('[data-marcar-todas]')?.addEventListener('click', () => {
  const marcar = caixas.some((c) => !c.checked);
  for (const c of caixas) c.checked = marcar;
  contar();
});
// Ao voltar, o navegador devolve as caixas como estavam.
window.addEventListener('pageshow', contar);
