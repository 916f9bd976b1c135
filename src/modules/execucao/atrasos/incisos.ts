/** O que a Lei 12.714/2012, art. 2º, manda registrar, e o que ainda falta de uma pessoa. Pura. */
import { estaPresa, monitoracoesDe, procedimentosDe, situacaoDe, venceu } from '../../custodia/index.ts';
import type { FatoVigente, IncisoDoArt2 } from '../../pessoas/index.ts';

export const INCISOS: Readonly<Record<IncisoDoArt2, string>> = {
  I: 'Nome, filiação, nascimento e sexo',
  II: 'Data da prisão ou internação',
  III: 'Comunicação à família e ao defensor',
  IV: 'Tipo penal e pena em abstrato',
  V: 'Condenação ou medida',
  VI: 'Dias de trabalho ou estudo',
  VII: 'Dias remidos',
  VIII: 'Atestado de comportamento',
  IX: 'Faltas graves',
  X: 'Exame de cessação',
  XI: 'Monitoração eletrônica',
};

export type Faltam = Partial<Record<IncisoDoArt2, string>>;

/** De que tipos se tira a resposta: só esses se leem. */
export const TIPOS_LIDOS: readonly string[] = [
  'pessoas.nome',
  'pessoas.filiacao',
  'pessoas.nascimento',
  'pessoas.sexo',
  'processos.imputacao',
  'processos.condenacao',
  'processos.medida-de-seguranca',
  'execucao.remicao',
];
/** Além deles, tudo da custódia. */
export const PREFIXO_LIDO = 'custodia.';

/** Escolhas do sistema, para dizer que um registro que se repete parou. */
const DIAS_DA_ROTINA = 60;
const DIAS_DA_REMICAO = 90;
const DIAS_DO_ATESTADO = 365;
const DIAS_DO_EXAME = 365;

/** Só de quem está presa; `hoje`: AAAA-MM-DD. */
export function faltamDe(vigentes: readonly FatoVigente[], hoje: string): Faltam {
  const situacao = situacaoDe(vigentes);
  const titulos = new Set(situacao.titulos.map((t) => t.especie));
  const ultimo = (...tipos: string[]) => vigentes.findLast((f) => tipos.includes(f.tipo));
  const ha = (...tipos: string[]): boolean => ultimo(...tipos) !== undefined;
  const faz = (dias: number): string => antes(hoje, dias);
  const faltam: Faltam = {};

  const semQuem = QUEM_E.filter(([tipo]) => !ha(tipo)).map(([, nome]) => nome);
  if (semQuem.length > 0) faltam.I = semQuem.join(', ');
  if (!ha('custodia.prisao')) faltam.II = 'a prisão';
  const semComunicar = naoComunicados(vigentes, situacao.presaDesde);
  if (estaPresa(situacao) && semComunicar.length > 0) faltam.III = semComunicar.join(' e ');
  if (!ha('processos.imputacao', 'processos.condenacao', 'processos.medida-de-seguranca')) faltam.IV = 'o tipo penal';
  if (titulos.has('condenacao') && !ha('processos.condenacao')) faltam.V = 'a condenação';
  if (titulos.has('internacao') && !ha('processos.medida-de-seguranca')) faltam.V = 'a medida de segurança';

  const rotina = ultimo('custodia.trabalho', 'custodia.estudo');
  const fimDaRotina = rotina?.ate ?? rotina?.dia;
  if (fimDaRotina !== undefined && fimDaRotina < faz(DIAS_DA_ROTINA))
    faltam.VI = `nada lançado há mais de ${DIAS_DA_ROTINA} dias`;
  const remida = ultimo('execucao.remicao')?.dia ?? '';
  const aHomologar = vigentes.some(
    (f) => REMIVEIS.has(f.tipo) && (f.ate ?? f.dia) > remida && (f.ate ?? f.dia) < faz(DIAS_DA_REMICAO),
  );
  if (aHomologar) faltam.VII = `trabalho ou estudo de mais de ${DIAS_DA_REMICAO} dias sem decisão`;
  const atestado = ultimo('custodia.atestado')?.dia ?? '';
  if (titulos.has('condenacao') && atestado < faz(DIAS_DO_ATESTADO)) faltam.VIII = 'atestado do último ano';
  if (procedimentosDe(vigentes).some((p) => p.prazo !== undefined && p.prazo < hoje)) faltam.IX = 'decisão de falta';
  const exame = ultimo('custodia.exame-de-cessacao')?.dia ?? '';
  if (titulos.has('internacao') && exame < faz(DIAS_DO_EXAME)) faltam.X = 'exame do último ano';
  if (monitoracoesDe(vigentes).some((m) => venceu(m, hoje))) faltam.XI = 'prorrogação ou fim';
  return faltam;
}

const QUEM_E = [
  ['pessoas.nome', 'nome'],
  ['pessoas.filiacao', 'filiação'],
  ['pessoas.nascimento', 'nascimento'],
  ['pessoas.sexo', 'sexo'],
] as const;

const REMIVEIS = new Set(['custodia.trabalho', 'custodia.estudo', 'custodia.leitura']);

const A_COMUNICAR = { familia: 'família', defensor: 'defensor' } as const;

/** As desta prisão. */
function naoComunicados(vigentes: readonly FatoVigente[], presaDesde = ''): string[] {
  const feitas = new Set(
    vigentes.filter((f) => f.tipo === 'custodia.comunicacao' && f.dia >= presaDesde).map((f) => f.dados['a']),
  );
  return Object.entries(A_COMUNICAR).flatMap(([a, nome]) => (feitas.has(a) ? [] : [nome]));
}

const antes = (dia: string, dias: number): string => Temporal.PlainDate.from(dia).subtract({ days: dias }).toString();
