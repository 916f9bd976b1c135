import { expect, test } from 'vitest';
import { prepararAtivos } from './ativos.ts';

const ativos = await prepararAtivos();
const ler = (nome: string): string =>
  ativos.ler(ativos.endereco(nome).slice('/ativos/'.length))!.conteudo.toString('utf8');

test.each(['estilos.css', 'atalhos.js', 'htmx.js', 'favicon.svg'])('%s tem a impressão do conteúdo no nome', (nome) => {
  expect(ativos.endereco(nome)).toMatch(/^\/ativos\/[\w.-]+-[\w]{8}\.(css|js|svg)$/);
});

test('o estilo não busca nada fora', () => {
  expect(ler('estilos.css')).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
});

test('o estilo do Padrão Digital de Governo vem numa camada, abaixo do nosso', () => {
  const css = ler('estilos.css');
  expect(css).toContain('@layer govbr');
  expect(css).toContain('.br-button');
});

test('ativo desconhecido é erro de programação', () => {
  expect(() => ativos.endereco('nada.css')).toThrow('Ativo desconhecido');
});
