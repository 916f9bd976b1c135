/** O formulário como está na tela. */
import type { CampoEnviado } from './guardado.ts';

/** Não são do caso: o botão apertado, a comparação em curso, o tipo do próximo evento. */
const FORA = new Set(['acao', 'comparar', 'novoEvento', 'abertos']);
/** Já vêm preenchidos em formulário novo. */
const JA_VEM = /\.(id|tipo)$/;

export function camposAgora(): CampoEnviado[] {
  const f = document.querySelector<HTMLFormElement>('#formulario');
  if (!f) return [];
  return [...new FormData(f)].filter((e): e is CampoEnviado => typeof e[1] === 'string' && !FORA.has(e[0]));
}

export const estaEmBranco = (): boolean => camposAgora().every(([nome, valor]) => valor === '' || JA_VEM.test(nome));

/** Anota no campo escondido as partes abertas, para a página que volta do servidor abri-las também. */
export function anotarAbertos(): void {
  const campo = document.getElementById('abertos');
  if (!(campo instanceof HTMLInputElement)) return;
  const abertos = document.querySelectorAll<HTMLDetailsElement>('#formulario details[open]');
  campo.value = [...abertos].map((d) => d.id).join(' ');
}

/** Envia o formulário como se não houvesse JavaScript: quando a troca parcial falha, o caminho comum ainda serve. */
export function enviarComoPagina(acao: string): void {
  const f = document.querySelector<HTMLFormElement>('#formulario');
  const botao = document.createElement('button');
  botao.name = 'acao';
  botao.value = acao;
  botao.hidden = true;
  f?.append(botao);
  f?.requestSubmit(botao);
}

/** Endereço que aponta para um campo em parte fechada: navegadores antigos não a abrem sozinhos. */
export function abrirAteAncora(): void {
  const alvo = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let parte = alvo?.closest('details');
  if (!parte) return;
  for (; parte; parte = parte.parentElement?.closest('details')) parte.open = true;
  alvo?.scrollIntoView();
}

/** Envia os campos à própria página, que os redesenha com todas as linhas. */
export function reenviar(campos: readonly CampoEnviado[]): void {
  const f = document.createElement('form');
  f.method = 'post';
  f.action = '/calculadora';
  f.hidden = true;
  for (const [nome, valor] of [...campos, ['acao', 'atualizar'] as const]) {
    const campo = document.createElement('input');
    campo.type = 'hidden';
    campo.name = nome;
    campo.value = valor;
    f.append(campo);
  }
  document.body.append(f);
  f.requestSubmit();
}
