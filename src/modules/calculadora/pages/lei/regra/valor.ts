/** Dados e respostas dos exemplos, que são do motor, em palavras: dias viram datas, penas e frações ficam por extenso. */
import { type Dia, dataCurta } from '../../../../../direito/tempo/dia.ts';
import type { Fracao } from '../../../../../direito/tempo/fracao.ts';
import { ehNula, type Pena, penaPorExtenso } from '../../../../../direito/tempo/pena.ts';
import { numero } from '../../../../../ui/texto.ts';
import { comAcentos } from './acentos.ts';
import { TEXTOS_DAS_CARACTERISTICAS } from '../../calculadora/textos/caracteristicas.ts';

/** Um inteiro deste tamanho (desde 1981) é um dia do calendário, salvo se o nome diz que é contagem. */
const MENOR_DIA = 4018;
const MAIOR_DIA = 84_000;
const CONTAGEM = /dias|horas|prazo|lapso|pena|remid|resto|valor/i;

export function valorEmPalavras(valor: unknown, nome = ''): string {
  if (valor === undefined || valor === null) return 'não informado';
  if (typeof valor === 'boolean') return valor ? 'sim' : 'não';
  if (typeof valor === 'number') return ehDia(valor, nome) ? dataCurta(valor as Dia) : numero(valor);
  if (typeof valor === 'string') return textoEmPalavras(valor);
  if (Array.isArray(valor))
    return valor.length === 0
      ? 'nenhum'
      : valor.map((v) => valorEmPalavras(v, nome)).join(valor.every((v) => typeof v === 'string') ? ', ' : ' + ');
  return objetoEmPalavras(valor as Record<string, unknown>);
}

/** Palavra do código (`reincidente-especifico`) vira palavra de gente; frase já escrita fica como está. */
function textoEmPalavras(texto: string): string {
  return /^[a-z0-9-]+$/.test(texto) ? comAcentos(texto.replaceAll('-', ' ')) : texto;
}

function ehDia(n: number, nome: string): boolean {
  return Number.isInteger(n) && n >= MENOR_DIA && n <= MAIOR_DIA && !CONTAGEM.test(nome);
}

function objetoEmPalavras(o: Record<string, unknown>): string {
  if (ehPena(o)) return ehNula(o) ? 'nenhuma' : penaPorExtenso(o);
  if (ehFracao(o)) return o.texto;
  const ditos = Object.entries(o).filter(([, v]) => v !== undefined);
  return ditos
    .map(([nome, v]) => (v === true ? rotulo(nome) : `${rotulo(nome)}: ${valorEmPalavras(v, nome)}`))
    .join('; ');
}

const ehPena = (o: object): o is Pena => 'anos' in o && 'meses' in o && 'dias' in o;
const ehFracao = (o: unknown): o is Fracao => typeof o === 'object' && o !== null && 'texto' in o && 'n' in o;

const ROTULOS: Readonly<Record<string, string>> = {
  obras: 'livros',
  doisTercos: 'exige 2/3',
  comandoUltraviolento: 'comando de organização ultraviolenta',
  vedadoPeloTipo: 'vedado pelo tipo penal',
  sabadoUtil: 'sábado é útil',
  mulher: 'é mulher',
  noFato: 'anos no fato',
  naSentenca: 'anos na sentença',
};

/** `semFaltaGrave` → `sem falta grave`. */
export function rotulo(nome: string): string {
  const daCondenacao = TEXTOS_DAS_CARACTERISTICAS[`condenacoes.caracteristicas.${nome}`]?.rotulo;
  const emPalavras = comAcentos(
    nome
      .replace(/(?<=.)Dias$/, 'EmDias')
      .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
      .toLowerCase(),
  );
  const escrito = ROTULOS[nome] ?? daCondenacao ?? emPalavras;
  return escrito.charAt(0).toLowerCase() + escrito.slice(1);
}

/** A resposta, campo a campo: o primeiro é o que se veio saber. */
export function respostaEmPalavras(espera: unknown): string[] {
  const composta = typeof espera === 'object' && espera !== null && !Array.isArray(espera);
  if (!composta || ehPena(espera) || ehFracao(espera)) return [valorEmPalavras(espera)];
  return Object.entries(espera)
    .filter(([, v]) => v !== undefined)
    .map(([nome, v]) => (ehFracao(v) ? v.texto : `${rotulo(nome)}: ${valorEmPalavras(v, nome)}`));
}

/** Os dados de um exemplo, um por um. Circunstâncias negadas e contagens nulas não se repetem: só o que é o caso. */
export function dadosEmPalavras(dados: readonly unknown[], nomes: readonly string[]): string[] {
  return dados.map((d, i) => {
    const nome = nomes[i] ?? '';
    if (ehCircunstancias(d)) return circunstancias(d);
    const composto = typeof d === 'object' && d !== null && !Array.isArray(d) && !ehPena(d) && !ehFracao(d);
    const texto = valorEmPalavras(d, nome);
    return nome !== '' && !composto ? `${rotulo(nome)}: ${texto}` : texto;
  });
}

function ehCircunstancias(d: unknown): d is Record<string, unknown> {
  return typeof d === 'object' && d !== null && Object.values(d).some((v) => typeof v === 'boolean');
}

function circunstancias(o: Record<string, unknown>): string {
  const ditas = Object.fromEntries(Object.entries(o).filter(([, v]) => v !== false && v !== 0));
  return Object.keys(ditas).length > 0 ? objetoEmPalavras(ditas) : 'nenhuma circunstância especial';
}
