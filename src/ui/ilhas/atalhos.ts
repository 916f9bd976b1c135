/**
 * Melhorias pequenas de teclado e de impressão; sem elas tudo funciona.
 * `?` mostra os atalhos, `/` vai à busca da página, `g` seguido de uma letra vai a uma seção.
 */
const DESTINOS: Record<string, string> = {
  i: '/',
  c: '/calculadora',
  e: '/e-se',
  l: '/lei',
  p: '/casos',
  a: '/api',
  ...(temMesa() ? { m: '/mesa', h: '/ajuda' } : {}),
};
const MESA: [string, string][] = [
  ['g depois m', 'a minha mesa'],
  ['g depois h', 'ajuda e manual'],
];
const NOMES: [string, string][] = [
  ['?', 'mostra esta ajuda'],
  ['/', 'vai à busca desta página, quando há'],
  ['g depois i', 'início'],
  ['g depois c', 'calculadora'],
  ['g depois e', 'e se'],
  ['g depois l', 'a lei no sistema'],
  ['g depois p', 'casos conferidos'],
  ['g depois a', 'API'],
  ...(temMesa() ? MESA : []),
  ['Esc', 'fecha esta ajuda'],
];
const ESPERA_PELA_SEGUNDA_TECLA_MS = 1500;

/** A página mostra o botão de sair só a quem entrou. */
function temMesa(): boolean {
  return document.querySelector('.identidade') !== null;
}

function escrevendo(alvo: EventTarget | null): boolean {
  return alvo instanceof HTMLElement && (alvo.isContentEditable || alvo.matches('input, textarea, select'));
}

function criarAjuda(): HTMLDialogElement {
  const dialogo = document.createElement('dialog');
  dialogo.className = 'ajuda-do-teclado';
  dialogo.setAttribute('aria-labelledby', 'ajuda-titulo');
  const titulo = document.createElement('h2');
  titulo.id = 'ajuda-titulo';
  titulo.textContent = 'Atalhos do teclado';
  const lista = document.createElement('dl');
  for (const [tecla, efeito] of NOMES) {
    const dt = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = tecla;
    dt.append(kbd);
    const dd = document.createElement('dd');
    dd.textContent = efeito;
    lista.append(dt, dd);
  }
  const fechar = document.createElement('button');
  fechar.className = 'br-button secondary';
  fechar.textContent = 'Fechar';
  fechar.addEventListener('click', () => dialogo.close());
  dialogo.append(titulo, lista, fechar);
  document.body.append(dialogo);
  return dialogo;
}

let ajuda: HTMLDialogElement | undefined;
let esperaDestinoAte = 0;

document.addEventListener('keydown', (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || escrevendo(e.target)) return;
  if (e.key === '?') {
    ajuda ??= criarAjuda();
    if (!ajuda.open) ajuda.showModal();
    return;
  }
  if (e.key === '/') {
    const busca = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!busca) return;
    e.preventDefault();
    busca.focus();
    busca.select();
    return;
  }
  if (e.key === 'g') {
    esperaDestinoAte = e.timeStamp + ESPERA_PELA_SEGUNDA_TECLA_MS;
    return;
  }
  const destino = e.timeStamp < esperaDestinoAte ? DESTINOS[e.key] : undefined;
  esperaDestinoAte = 0;
  if (destino) location.assign(destino);
});

/** Na impressão, o que está fechado sai aberto (e volta a fechar depois), salvo o marcado `fechado-na-impressao`. */
let abertosParaImprimir: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  abertosParaImprimir = [
    ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .fechado-na-impressao)'),
  ];
  for (const d of abertosParaImprimir) d.open = true;
});
window.addEventListener('afterprint', () => {
  for (const d of abertosParaImprimir) d.open = false;
});

async function copiar(texto: string, botao: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(texto);
  botao.textContent = 'Copiado';
}

document.addEventListener('click', (e) => {
  const alvo = e.target instanceof Element ? e.target.closest('[data-imprimir], [data-copiar]') : null;
  if (!(alvo instanceof HTMLElement)) return;
  if (alvo.dataset['imprimir'] !== undefined) window.print();
  const origem = alvo.dataset['copiar'];
  const texto = origem && document.getElementById(origem)?.textContent;
  if (texto) void copiar(texto, alvo);
});

/** Quem chega por uma âncora vê o destino aberto. */
function abrirDestino(): void {
  const alvo = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let el: Element | null = alvo; el; el = el.parentElement) if (el instanceof HTMLDetailsElement) el.open = true;
}
window.addEventListener('hashchange', abrirDestino);
abrirDestino();

/** Botões que só servem com JavaScript nascem escondidos. */
for (const el of document.querySelectorAll<HTMLElement>('[data-so-com-script]')) el.hidden = false;
