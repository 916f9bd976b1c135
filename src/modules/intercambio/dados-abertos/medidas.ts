/** O dicionário dos dados abertos: o que cada medida conta, e por que categorias. */
import { ESPECIES_DE_PRISAO, REGIMES } from '../../custodia/index.ts';

export const MEDIDAS = {
  'presentes-no-fim-do-mes': 'Pessoas presas na unidade no último dia do mês.',
  'presentes-no-mes':
    'Pessoas que estiveram presas em ao menos um dia do mês, cada uma contada uma vez. Não é o número de admissões.',
  admissoes: 'Entradas no mês por prisão ou recaptura. Transferências entre unidades não contam.',
  saidas: 'Solturas, fugas e óbitos no mês.',
  vagas: 'Vagas que a unidade informou, no último dia do mês.',
} as const;
export type Medida = keyof typeof MEDIDAS;

export const FAIXAS = {
  'ate-17': 'Até 17 anos',
  '18-24': '18 a 24 anos',
  '25-29': '25 a 29 anos',
  '30-34': '30 a 34 anos',
  '35-45': '35 a 45 anos',
  '46-60': '46 a 60 anos',
  '61-mais': '61 anos ou mais',
} as const;

const NAO_INFORMADO = { 'nao-informado': 'Não informado' } as const;

/** Só de quem está presente no fim do mês. Cada recorte reparte o total. */
export const RECORTES = {
  regime: { nome: 'Regime', categorias: { ...REGIMES, ...NAO_INFORMADO } },
  titulo: { nome: 'Por que está presa', categorias: { ...ESPECIES_DE_PRISAO, ...NAO_INFORMADO } },
  'faixa-etaria': { nome: 'Idade no fim do mês', categorias: { ...FAIXAS, ...NAO_INFORMADO } },
  sexo: { nome: 'Sexo', categorias: { feminino: 'Feminino', masculino: 'Masculino', ...NAO_INFORMADO } },
} as const satisfies Record<string, { nome: string; categorias: Readonly<Record<string, string>> }>;
export type Recorte = keyof typeof RECORTES;
export const NOMES_DOS_RECORTES = Object.keys(RECORTES) as Recorte[];

export const categoriasDe = (recorte: Recorte): string[] => Object.keys(RECORTES[recorte].categorias);

/** Anos completos no dia. */
export function faixaDe(nascimento: string | undefined, dia: string): keyof typeof FAIXAS | 'nao-informado' {
  if (nascimento === undefined) return 'nao-informado';
  const { years } = Temporal.PlainDate.from(nascimento).until(Temporal.PlainDate.from(dia), { largestUnit: 'years' });
  return LIMITES.find(([ate]) => years <= ate)?.[1] ?? '61-mais';
}

const LIMITES: readonly (readonly [number, keyof typeof FAIXAS])[] = [
  [17, 'ate-17'],
  [24, '18-24'],
  [29, '25-29'],
  [34, '30-34'],
  [45, '35-45'],
  [60, '46-60'],
];
