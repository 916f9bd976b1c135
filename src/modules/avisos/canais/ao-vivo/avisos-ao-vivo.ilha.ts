/**
 * O número de avisos por ler, no menu, e uma faixa discreta quando chegam novos. Só acompanha com a página à vista; se a
 * ligação cai, espera que a pessoa volte a usar a página.
 *
 *   <a href="/avisos">Avisos <span data-avisos hidden></span></a>
 */
const MAIOR_NUMERO = 999;
const SINAIS_DE_VIDA = ['pointerdown', 'keydown'] as const;

interface Avisos {
  semCiencia: number;
  novos: boolean;
}

let ligacao: EventSource | undefined;

/** Existe desde o começo e vazia: o leitor de tela só anuncia o que muda em região que já conhece. */
const faixa = document.createElement('div');
faixa.className = 'faixa-de-avisos nao-imprimir';
faixa.setAttribute('role', 'status');
document.body.append(faixa);

function contar(n: number): void {
  for (const contador of document.querySelectorAll<HTMLElement>('[data-avisos]')) {
    contador.hidden = n === 0;
    const oculto = document.createElement('span');
    oculto.className = 'oculto';
    oculto.textContent = n === 1 ? ' sem ciência' : ' sem ciência no seu órgão';
    contador.replaceChildren(n > MAIOR_NUMERO ? `${MAIOR_NUMERO}+` : String(n), oculto);
  }
}

function mostrarFaixa(): void {
  if (faixa.childElementCount > 0) return;
  const texto = document.createElement('span');
  texto.textContent = 'Há avisos novos. ';
  const ver = document.createElement('a');
  ver.href = '/avisos';
  ver.textContent = 'Ver avisos';
  const fechar = document.createElement('button');
  fechar.type = 'button';
  fechar.className = 'br-button small';
  fechar.textContent = 'Fechar';
  fechar.addEventListener('click', () => faixa.replaceChildren());
  faixa.append(texto, ver, fechar);
}

function receber(evento: MessageEvent<string>): void {
  const { semCiencia, novos } = JSON.parse(evento.data) as Avisos;
  contar(semCiencia);
  if (novos) mostrarFaixa();
}

function desligar(): void {
  ligacao?.close();
  ligacao = undefined;
}

function ligar(): void {
  if (ligacao || document.visibilityState !== 'visible') return;
  ligacao = new EventSource('/avisos/ao-vivo');
  ligacao.addEventListener('avisos', receber);
  ligacao.addEventListener('error', desligar);
}

document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? ligar() : desligar()));
window.addEventListener('pagehide', desligar);
window.addEventListener('pageshow', ligar);
for (const sinal of SINAIS_DE_VIDA) document.addEventListener(sinal, ligar, { passive: true });
ligar();
