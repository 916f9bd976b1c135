/**
 * Campos planos do formulário ↔ caso do contrato. Vazio é ausente; nada é presumido. O que não se lê (letra onde vai
 * número) segue como foi digitado, para o contrato recusar com o caminho do campo e a página devolver o texto.
 */
import { lerDuracao } from '../../contrato/index.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { arvoreDe, type Campos, itensDe, type Ramo } from './campos.ts';
import { FORMA_DO_CASO, type Forma, type FormaDeObjeto } from './forma.ts';

type Objeto = Record<string, unknown>;
const PARTES_DA_DURACAO = ['anos', 'meses', 'dias'] as const;

/** O caso que o formulário descreve, ainda não conferido (para isso, `lerCaso`). */
export function camposParaCaso(campos: Campos): CasoEscrito {
  return { versao: 1, ...lerObjeto(FORMA_DO_CASO, arvoreDe(campos)) };
}

function ler(forma: Forma, ramo: Ramo | string | undefined): unknown {
  switch (forma.tipo) {
    case 'objeto':
      return lerObjeto(forma, ramo);
    case 'lista':
      return lerLista(forma.item, ramo);
    case 'variantes':
      return lerVariante(forma, ramo);
    case 'duracao':
      return lerPartes(ramo);
    case 'constante':
      return undefined;
    default:
      return typeof ramo === 'string' ? lerTexto(forma.tipo, ramo.trim()) : undefined;
  }
}

function lerTexto(tipo: 'texto' | 'data' | 'inteiro' | 'simNao' | 'opcao', texto: string): unknown {
  if (texto === '') return undefined;
  if (tipo === 'inteiro') return /^-?\d{1,9}$/.test(texto) ? Number(texto) : texto;
  if (tipo === 'simNao') return texto === 'sim' ? true : texto === 'nao' ? false : texto;
  return tipo === 'data' ? dataDigitada(texto) : texto;
}

/** Navegador sem campo de data deixa escrever 16/08/2027; a data segue no formato do contrato. */
function dataDigitada(texto: string): string {
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(texto);
  return m ? `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}` : texto;
}

function lerObjeto(forma: FormaDeObjeto, ramo: Ramo | string | undefined): Objeto | undefined {
  if (!(ramo instanceof Map)) return undefined;
  const lido: Objeto = {};
  for (const [nome, filho] of Object.entries(forma.campos)) {
    const valor = ler(filho, ramo.get(nome));
    if (valor !== undefined) lido[nome] = valor;
  }
  return Object.keys(lido).length === 0 ? undefined : lido;
}

function lerLista(item: Forma, ramo: Ramo | string | undefined): unknown[] | undefined {
  const itens = itensDe(ramo).map(([, filho]) => ler(item, filho) ?? {});
  return itens.length === 0 ? undefined : itens;
}

function lerVariante(forma: Extract<Forma, { tipo: 'variantes' }>, ramo: Ramo | string | undefined): unknown {
  if (!(ramo instanceof Map)) return undefined;
  const qual = ramo.get(forma.discriminador);
  if (typeof qual !== 'string') return undefined;
  const marca = { [forma.discriminador]: qual };
  return Object.hasOwn(forma.porValor, qual) ? { ...marca, ...lerObjeto(forma.porValor[qual]!, ramo) } : marca;
}

function lerPartes(ramo: Ramo | string | undefined): unknown {
  if (!(ramo instanceof Map)) return undefined;
  const partes: Objeto = {};
  for (const nome of PARTES_DA_DURACAO) {
    const texto = ramo.get(nome);
    const valor = typeof texto === 'string' ? lerTexto('inteiro', texto.trim()) : undefined;
    if (valor !== undefined) partes[nome] = valor;
  }
  return Object.keys(partes).length === 0 ? undefined : partes;
}

/** Os campos com que o formulário mostra o caso. Tolera caso incompleto ou torto: o que não cabe em campo fica fora. */
export function casoParaCampos(caso: unknown): Campos {
  const campos: Campos = new Map();
  escrever(FORMA_DO_CASO, caso, '', campos);
  return campos;
}

const ehObjeto = (v: unknown): v is Objeto => typeof v === 'object' && v !== null && !Array.isArray(v);

function escrever(forma: Forma, valor: unknown, nome: string, campos: Campos): void {
  switch (forma.tipo) {
    case 'objeto':
      if (!ehObjeto(valor)) return;
      for (const [k, filho] of Object.entries(forma.campos)) {
        if (Object.hasOwn(valor, k)) escrever(filho, valor[k], nome === '' ? k : `${nome}.${k}`, campos);
      }
      return;
    case 'lista':
      if (Array.isArray(valor)) valor.forEach((v, i) => escrever(forma.item, v, `${nome}.${i}`, campos));
      return;
    case 'variantes':
      escreverVariante(forma, valor, nome, campos);
      return;
    case 'duracao':
      escreverPartes(valor, nome, campos);
      return;
    case 'constante':
      return;
    default:
      if (typeof valor === 'boolean') campos.set(nome, valor ? 'sim' : 'nao');
      else if (typeof valor === 'string' || typeof valor === 'number') campos.set(nome, String(valor));
  }
}

function escreverVariante(
  forma: Extract<Forma, { tipo: 'variantes' }>,
  valor: unknown,
  nome: string,
  campos: Campos,
): void {
  if (!ehObjeto(valor)) return;
  const escrito = valor[forma.discriminador];
  const qual = typeof escrito === 'string' ? escrito : '';
  campos.set(`${nome}.${forma.discriminador}`, qual);
  if (Object.hasOwn(forma.porValor, qual)) escrever(forma.porValor[qual]!, valor, nome, campos);
}

function escreverPartes(valor: unknown, nome: string, campos: Campos): void {
  const partes = typeof valor === 'string' ? lerDuracao(valor) : valor;
  if (!ehObjeto(partes)) return;
  for (const parte of PARTES_DA_DURACAO) {
    const n = partes[parte];
    if (typeof n === 'number' || typeof n === 'string') campos.set(`${nome}.${parte}`, String(n));
  }
}
