/** As datas do processo que contam para a prescrição, em uma linha. */
import type { Condenacao, MarcosProcessuais } from '../../../direito/caso.ts';
import { type Dia, dataCurta } from '../../../direito/tempo/dia.ts';
import { penaPorExtenso } from '../../../direito/tempo/pena.ts';

type ComData = Exclude<keyof MarcosProcessuais, 'suspensoes' | 'interrupcoes'>;

const MARCOS: readonly (readonly [ComData, string])[] = [
  ['denunciaRecebida', 'denúncia recebida em'],
  ['pronuncia', 'pronúncia em'],
  ['sentenca', 'sentença em'],
  ['acordao', 'acórdão em'],
  ['transitoAcusacao', 'trânsito para a acusação em'],
  ['transitoDefesa', 'trânsito para a defesa em'],
  ['inicioDoCumprimento', 'início do cumprimento em'],
];

const CAUSAS = {
  fuga: 'fuga',
  reincidencia: 'reincidência',
  'livramento-revogado': 'livramento revogado',
  'ultimo-comparecimento': 'último comparecimento',
  outra: 'outra causa',
};

/** Vazio quando a condenação não traz nenhuma. */
export function processoImpresso(c: Condenacao): string {
  const m = c.marcosProcessuais ?? {};
  const data = (d: Dia | undefined, oQue: string): string[] => (d === undefined ? [] : [`${oQue} ${dataCurta(d)}`]);
  return [
    ...(c.penaMaximaAbstrata ? [`pena máxima prevista: ${penaPorExtenso(c.penaMaximaAbstrata)}`] : []),
    ...(c.prazoPrescricional ? [`prazo de prescrição próprio: ${penaPorExtenso(c.prazoPrescricional)}`] : []),
    ...MARCOS.flatMap(([nome, oQue]) => data(m[nome], oQue)),
    ...(m.suspensoes ?? []).map((s) => `suspensa de ${dataCurta(s.inicio)} a ${dataCurta(s.fim)}`),
    ...(m.interrupcoes ?? []).map(interrupcao),
  ].join('; ');
}

function interrupcao(i: NonNullable<MarcosProcessuais['interrupcoes']>[number]): string {
  const resta = i.resta ? `, restando ${penaPorExtenso(i.resta)}` : '';
  return `interrompida em ${dataCurta(i.data)} (${CAUSAS[i.causa]}${resta})`;
}
