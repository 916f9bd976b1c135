/** O motivo da data em uma frase: a parte da pena que a lei pede. */
import type { FracaoAplicada, Marco } from '../../../../direito/resultado.ts';

const POR_EXTENSO: Readonly<Record<string, string>> = {
  '1/2': 'metade',
  '1/3': 'um terço',
  '2/3': 'dois terços',
  '1/4': 'um quarto',
  '1/5': 'um quinto',
  '2/5': 'dois quintos',
  '3/5': 'três quintos',
  '1/6': 'um sexto',
  '1/8': 'um oitavo',
};

const DITAS = 2;

/** `quando completa a parte da pena que a lei pede (40%)`; vazio quando o marco não nasce de fração da pena. */
export function porque(m: Marco): string {
  const chegou = m.situacao === 'alcancado';
  if (m.tipo === 'termino')
    return chegou ? 'porque a pena foi cumprida inteira' : 'quando terá cumprido a pena inteira';
  const parte = parteDaPena(m.fracoes ?? []);
  return parte && `${chegou ? 'porque completou' : 'quando completa'} a parte ${parte}`;
}

function parteDaPena(fracoes: readonly FracaoAplicada[]): string {
  const diferentes = [...new Set(fracoes.map((f) => f.fracao))];
  if (diferentes.length === 0) return '';
  if (diferentes.length === 1) return `da pena que a lei pede (${emPalavras(diferentes[0]!)})`;
  if (fracoes.length > DITAS) return 'de cada pena que a lei pede';
  return `de cada pena que a lei pede (${fracoes.map(deCadaPena).join(' e ')})`;
}

const deCadaPena = (f: FracaoAplicada): string => `${emPalavras(f.fracao)} da pena ${f.condenacao}`;
const emPalavras = (fracao: string): string => POR_EXTENSO[fracao] ?? fracao;
