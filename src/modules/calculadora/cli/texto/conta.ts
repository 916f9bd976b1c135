/** O "por quê" de um marco: frações, passos aninhados, outras leituras, requisitos e dúvidas. */
import type { Marco, Passo } from '../../../../direito/resultado.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { leituraDe } from '../../pages/resultado/leituras.ts';
import { ESTADO_DO_REQUISITO, contaLegivel, nomeDoRequisito } from '../../pages/resultado/trilha.ts';
import { quebrar } from './linhas.ts';
import type { Tinta } from './tinta.ts';

export function contaDoMarco(titulo: string, m: Marco, t: Tinta): string[] {
  const data = m.data === undefined ? '' : `: ${dataCurta(m.data)}`;
  return [
    t.forte(`  ${titulo}${data}`),
    ...(m.fracoes ?? []).flatMap((f) => quebrar('    ', `Condenação ${f.condenacao}: ${f.fracao}, ${f.norma}`)),
    ...m.trilha.flatMap((p) => passo(p, 4, t)),
    ...lista('Outras leituras', m.alternativas, (a) => `${dataCurta(a.data)}  ${leituraDe(a.leitura).titulo}`),
    ...lista('Requisitos', m.requisitos, (r) => `${nomeDoRequisito(r)}: ${ESTADO_DO_REQUISITO[r.estado]} [${r.norma}]`),
    ...lista('Dúvidas', m.duvidas, (d) => d),
    '',
  ];
}

function passo(p: Passo, recuo: number, t: Tinta): string[] {
  const conta = contaEValor(p);
  const norma = p.norma === undefined ? [] : quebrar(' '.repeat(recuo + 2), p.norma).map(t.fraca);
  return [
    ...quebrar(`${' '.repeat(recuo)}· `, conta === '' ? p.passo : `${p.passo}: ${conta}`),
    ...norma,
    ...(p.passos ?? []).flatMap((filho) => passo(filho, recuo + 2, t)),
  ];
}

/** `17 × 365 = 6205` e `6205 dias` viram `17 × 365 = 6205 dias`: o número não se repete. */
function contaEValor({ passo: texto, conta = '', valor = '' }: Passo): string {
  if (conta === '') return texto.endsWith(valor) ? '' : valor;
  if (valor === '') return contaLegivel(conta);
  const legivel = contaLegivel(conta);
  const final = legivel.slice(legivel.lastIndexOf(' ') + 1);
  return `${valor} `.startsWith(`${final} `) ? legivel.slice(0, -final.length) + valor : `${legivel} → ${valor}`;
}

function lista<T>(titulo: string, itens: readonly T[] | undefined, escrever: (item: T) => string): string[] {
  if (itens === undefined || itens.length === 0) return [];
  return [`    ${titulo}:`, ...itens.flatMap((item) => quebrar('      - ', escrever(item)))];
}
