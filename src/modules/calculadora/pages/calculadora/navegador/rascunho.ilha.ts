/**
 * O que o formulário ganha com JavaScript: rascunho neste aparelho (só se a pessoa quiser), aviso ao sair com
 * alterações e memória das partes abertas. Sem JavaScript, o formulário funciona do mesmo modo.
 */
import {
  abrirAteAncora,
  anotarAbertos,
  camposAgora,
  enviarComoPagina,
  estaEmBranco,
  reenviar,
} from './formulario-na-pagina.ts';
import { apagarGuardado, type Guardado, guardar, lerGuardado } from './guardado.ts';

const ESPERA_MS = 800;

/** `oferecendo`: há rascunho antigo e a pessoa ainda não disse o que fazer dele; nada o substitui. */
let estado: 'desligado' | 'oferecendo' | 'guardando' = 'desligado';
let espera: ReturnType<typeof setTimeout> | undefined;
let saindo = false;
/** Página que voltou de um envio traz alterações que só existem nela. */
let limpo = location.search === '' && !estaEmBranco() ? '' : JSON.stringify(camposAgora());

const hora = (d: Date): string => d.toLocaleTimeString('pt-BR', { hour: '2-digit', minute: '2-digit' });
const caixa = (): HTMLInputElement | null => document.querySelector('#guardar-rascunho');

function dizer(texto: string): void {
  const linha = document.getElementById('estado-do-rascunho');
  if (linha) linha.textContent = texto;
}

function guardarJa(): void {
  const guardou = guardar(camposAgora());
  dizer(guardou ? `Rascunho guardado às ${hora(new Date())}.` : 'Este aparelho não deixou guardar o rascunho.');
}

function escolher(): void {
  document.querySelector('.rascunho-achado')?.remove();
  estado = caixa()?.checked ? 'guardando' : 'desligado';
  if (estado === 'guardando') guardarJa();
  else {
    apagarGuardado();
    dizer('Não há rascunho neste aparelho.');
  }
}

function botao(texto: string, aoClicar: () => void): HTMLButtonElement {
  const b = document.createElement('button');
  b.type = 'button';
  b.className = 'br-button secondary small';
  b.textContent = texto;
  b.addEventListener('click', aoClicar);
  return b;
}

function oferecer(g: Guardado): void {
  estado = 'oferecendo';
  const faixa = document.createElement('div');
  faixa.className = 'rascunho-achado';
  faixa.setAttribute('role', 'status');
  const texto = document.createElement('p');
  texto.textContent = `Há um rascunho guardado neste aparelho em ${g.quando.toLocaleDateString('pt-BR')}, às ${hora(g.quando)}.`;
  const apagar = (): void => {
    const c = caixa();
    if (c) c.checked = false;
    escolher();
  };
  faixa.append(
    texto,
    botao('Recuperar', () => reenviar(g.campos)),
    botao('Apagar', apagar),
  );
  document.querySelector('#formulario')?.before(faixa);
}

function ligar(): void {
  const area = document.getElementById('rascunho');
  const c = caixa();
  if (!area || !c) return;
  area.hidden = false;
  const g = lerGuardado();
  if (!g) return;
  c.checked = true;
  if (estaEmBranco()) oferecer(g);
  else estado = 'guardando';
}

document.addEventListener('change', (e) => {
  if (e.target === caixa()) escolher();
});
document.addEventListener('input', () => {
  if (estado !== 'guardando') return;
  clearTimeout(espera);
  espera = setTimeout(guardarJa, ESPERA_MS);
});
document.addEventListener('toggle', anotarAbertos, true);
document.addEventListener('submit', (e) => {
  if (estado === 'guardando') guardar(camposAgora());
  const usado = e.submitter instanceof HTMLButtonElement ? e.submitter.value : '';
  // Baixar um arquivo não sai da página; o que já foi para o arquivo não se perde.
  if (usado.startsWith('baixar')) limpo = JSON.stringify(camposAgora());
  else saindo = true;
});
window.addEventListener('beforeunload', (e) => {
  if (!saindo && JSON.stringify(camposAgora()) !== limpo) e.preventDefault();
});

// O htmx redesenha o formulário, e com ele a caixa de guardar.
document.addEventListener('htmx:after:swap', () => {
  const area = document.getElementById('rascunho');
  const c = caixa();
  if (!area || !c) return;
  area.hidden = false;
  c.checked = estado !== 'desligado';
  if (estado === 'guardando') guardarJa();
});

document.addEventListener('htmx:error', (e) => {
  const origem: unknown = e instanceof CustomEvent ? e.detail?.ctx?.sourceElement : undefined;
  enviarComoPagina(origem instanceof HTMLButtonElement ? origem.value : 'atualizar');
});

ligar();
abrirAteAncora();
