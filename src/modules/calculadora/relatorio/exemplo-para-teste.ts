/** Um caso e um resultado escritos à mão para os testes. O caso-base é o impresso pelo SEEU que o contrato do caso cita. */
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { type CasoEscrito, lerCaso } from '../contrato/index.ts';
import type { DadosDoRelatorio } from './dados-do-documento.ts';

/** 17a2m7d a 40% desde 28/12/2020, com 86 dias remidos: 16/08/2027 (contrato do caso). */
export const CASO: CasoEscrito = {
  emData: '2026-11-21',
  pessoa: { nome: 'Fulana de Tal', sexo: 'feminino' },
  condenacoes: [
    {
      id: 'A',
      processo: '0001234-55.2020.8.26.0050',
      tipoPenal: 'lei-11343-2006/art-33/caput',
      dataDoFato: '2020-12-28',
      pena: { anos: 17, meses: 2, dias: 7 },
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    },
  ],
  eventos: [
    { tipo: 'prisao', data: '2020-12-28', titulo: 'flagrante' },
    { tipo: 'remicao', data: '2025-03-10', ate: '2025-01-31', dias: 86 },
    { tipo: 'trabalho', inicio: '2025-02-01', fim: '2025-06-30', dias: 100 },
    { tipo: 'falta-grave', data: '2023-05-02', homologada: false },
  ],
};

const PROGRESSAO: Marco = {
  tipo: 'progressao',
  regime: 'semiaberto',
  situacao: 'futuro',
  data: '2027-08-16',
  dataMaisCedo: '2027-07-14',
  prazoDias: 2508,
  base: '2020-12-28',
  fracoes: [{ condenacao: 'A', fracao: '40%', norma: 'LEP art. 112, V (Lei 13.964/2019)' }],
  alternativas: [
    { leitura: 'diaDoInicioConta', data: '2027-08-15' },
    { leitura: 'com-remicao-a-homologar', data: '2027-07-14' },
  ],
  requisitos: [{ nome: 'bom-comportamento', estado: 'desconhecido', norma: 'LEP art. 112, §1º' }],
  duvidas: ['A remição posterior a 31/01/2025 ainda não foi homologada.'],
  trilha: [
    {
      passo: 'Pena em dias',
      norma: 'Convenção do SEEU',
      conta: '365 × 17 + 30 × 2 + 7',
      valor: '6272 dias',
      passos: [{ passo: 'Condenação A', conta: '17a2m7d', valor: '6272 dias' }],
    },
    {
      passo: 'Fração',
      regra: 'lep/art-112-progressao',
      norma: 'LEP art. 112, V',
      conta: 'floor(40% × 6272)',
      valor: '2508 dias',
    },
    {
      passo: 'Remição homologada',
      regra: 'lep/art-126-trabalho',
      norma: 'LEP art. 128',
      conta: '2508 − 86',
      valor: '2422 dias',
    },
    { passo: 'Data', conta: '28/12/2020 + 2422 dias', valor: '16/08/2027' },
  ],
};

const LIVRAMENTO: Marco = {
  tipo: 'livramento',
  situacao: 'indeterminado',
  faltam: ['condenacoes[0].mausAntecedentes'],
  intervalo: { de: '2032-01-10', ate: '2034-05-20' },
  trilha: [{ passo: 'Falta dado', norma: 'CP art. 83' }],
};

const TERMINO: Marco = {
  tipo: 'termino',
  situacao: 'futuro',
  data: '2037-12-11',
  dataMaisCedo: '2037-11-08',
  trilha: [{ passo: 'Início + pena total − remição', conta: '28/12/2020 + 17a2m7d − 86 dias', valor: '11/12/2037' }],
};

/** À mão: progressão como no contrato; término 28/12/2020 + 17a2m7d = 07/03/2038, − 86 dias = 11/12/2037. */
export const RESULTADO: Resultado = {
  versao: 1,
  regras: { conjunto: '0123456789abcdef', em: '2026-11-21' },
  penaTotal: { anos: 17, meses: 2, dias: 7 },
  penaTotalDias: 6272,
  cumprimento: {
    inicio: '2020-12-28',
    cumpridoDias: 2241,
    cumprido: { anos: 6, meses: 1, dias: 21 },
    interrupcaoDias: 0,
    remanescenteDias: 4031,
    remanescente: { anos: 11, meses: 0, dias: 16 },
    regimeAtual: 'fechado',
  },
  detracao: { dias: 0, periodos: [] },
  remicao: {
    homologadaDias: 86,
    aHomologarDias: 33,
    perdidaDias: 0,
    trabalho: { dias: 100, remidos: 33, resto: 1 },
    estudo: { horas: 0, remidos: 0, resto: 0, remidosComLimiteDiario: 0 },
    leitura: { obras: 0, remidos: 0 },
    exame: { remidos: 0 },
  },
  marcos: [PROGRESSAO, LIVRAMENTO, TERMINO],
  avisos: [{ codigo: 'falta-nao-homologada', mensagem: 'A falta de 02/05/2023 não foi homologada e não muda data.' }],
};

export function dadosDe(caso: CasoEscrito = CASO, resultado: Resultado = RESULTADO): DadosDoRelatorio {
  const leitura = lerCaso(caso, { hoje: dia('2026-11-21') });
  if (!leitura.ok) throw new Error(JSON.stringify(leitura.erros));
  return { casoLido: leitura.caso, resultado };
}
