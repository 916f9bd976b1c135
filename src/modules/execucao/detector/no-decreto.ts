/** O que um decreto dá a uma pessoa, tirado da memória de cálculo. */
import type { Marco, Passo, Resultado } from '../../../direito/resultado.ts';
import { contaLegivel } from '../../calculadora/index.ts';
import type { Achado, Item } from './achado.ts';

/** `undefined`: o decreto não a alcança, ou já foi concedido. */
export function acharNoDecreto(decreto: string, { marcos }: Resultado): Achado | undefined {
  const dele = marcos.filter((m) => m.decreto === decreto && m.concedidoEm === undefined);
  const cabem = dele.filter((m) => m.situacao === 'alcancado');
  if (cabem.length > 0) return { grupo: 'sim', itens: cabem.map(oQueCabe), peso: Math.max(...cabem.map(peso)) };
  const talvez = dele.filter(podeCaber);
  return talvez.length > 0 ? { grupo: 'talvez', itens: talvez.map(oQueFalta), peso: 0 } : undefined;
}

/** O perdão vem antes de qualquer redução. */
const peso = (m: Marco): number => (m.tipo === 'indulto' ? Infinity : (m.reducaoDias ?? 0));

/** Falta fato que muda a resposta, ou há hipótese que só depende do que o sistema não registra. */
const podeCaber = (m: Marco): boolean =>
  m.situacao === 'indeterminado' ||
  (m.situacao === 'nao-alcancado' && m.requisitos?.some((r) => r.estado === 'desconhecido') === true);

const NOME: Partial<Record<Marco['tipo'], string>> = { indulto: 'Indulto', comutacao: 'Comutação' };
const nomeDe = ({ tipo }: Marco): string => NOME[tipo] ?? tipo;

function oQueCabe(m: Marco): Item {
  const cumpridas = hipoteses(m.trilha).filter((p) => p.valor === 'cumpre');
  const conta = cumpridas.map((p) => [dispositivo(p), p.conta && contaLegivel(p.conta)].filter(Boolean).join(': '));
  const reduz = m.reducaoDias === undefined ? '' : `, menos ${m.reducaoDias} dias`;
  return { titulo: `${nomeDe(m)}${reduz}`, conta: conta.join(' · ') };
}

function oQueFalta(m: Marco): Item {
  const normas = [...new Set((m.requisitos ?? []).map((r) => r.norma.replace(/^Decreto [\d./]+, /, '')))];
  const conta =
    m.situacao === 'indeterminado'
      ? 'faltam fatos que mudam a resposta: veja a conta'
      : `se provar o que pede: ${normas.join('; ')}`;
  return { titulo: nomeDe(m), conta };
}

const hipoteses = (trilha: readonly Passo[]): readonly Passo[] => trilha.findLast((p) => p.passos)?.passos ?? [];

/** `Art. 9º, VII: aberto; 1/6 (…)` → `art. 9º, VII`. */
const dispositivo = ({ passo }: Passo): string =>
  passo
    .split(':', 1)
    .join('')
    .replace(/^A/, 'a')
    .replace(/ \(.*$/, '');
