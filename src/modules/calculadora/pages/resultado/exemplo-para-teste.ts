/** Caso e resultado feitos à mão, só para os testes desta pasta. */
import { type Caso, PARAMETROS_PADRAO } from '../../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { dia } from '../../../../direito/tempo/dia.ts';
import { pena } from '../../../../direito/tempo/pena.ts';

export const HOJE = '2027-08-28';

export function casoDeExemplo(partes: Partial<Caso> = {}): Caso {
  return {
    versao: 1,
    emData: dia(HOJE),
    pessoa: {},
    parametros: PARAMETROS_PADRAO,
    condenacoes: [{ id: 'A', pena: pena(17, 2, 7), regimeInicial: 'fechado' }],
    eventos: [{ tipo: 'prisao', data: dia('2020-12-28'), titulo: 'flagrante' }],
    ...partes,
  };
}

export function resultadoDeExemplo(marcos: Marco[], partes: Partial<Resultado> = {}): Resultado {
  return {
    versao: 1,
    regras: { conjunto: 'abc123', em: HOJE },
    penaTotal: pena(17, 2, 7),
    penaTotalDias: 6272,
    cumprimento: {
      inicio: '2020-12-28',
      cumpridoDias: 2520,
      cumprido: pena(6, 11, 0),
      interrupcaoDias: 0,
      remanescenteDias: 3752,
      remanescente: pena(10, 3, 12),
      regimeAtual: 'fechado',
    },
    detracao: { dias: 0, periodos: [] },
    remicao: {
      homologadaDias: 86,
      aHomologarDias: 0,
      perdidaDias: 0,
      trabalho: { dias: 0, remidos: 0, resto: 0 },
      estudo: { horas: 0, remidos: 0, resto: 0, remidosComLimiteDiario: 0 },
      leitura: { obras: 0, remidos: 0 },
      exame: { remidos: 0 },
    },
    marcos,
    avisos: [],
    ...partes,
  };
}

/** O caso que o SEEU imprimiu: 17a2m7d, 40%, início 28/12/2020, 86 dias remidos, progressão em 16/08/2027. */
export const PROGRESSAO_VENCIDA: Marco = {
  tipo: 'progressao',
  regime: 'semiaberto',
  situacao: 'alcancado',
  data: '2027-08-16',
  dataMaisCedo: '2027-08-15',
  diasDeAtraso: 12,
  prazoDias: 2508,
  base: '2020-12-28',
  fracoes: [{ condenacao: 'A', fracao: '40%', norma: 'LEP art. 112, V (Lei 13.964/2019)' }],
  alternativas: [
    { leitura: 'diaDoInicioConta', data: '2027-08-15' },
    { leitura: 'aritmetica-360', data: '2027-08-17' },
  ],
  requisitos: [{ nome: 'bom-comportamento', estado: 'desconhecido', norma: 'LEP art. 112, §1º' }],
  duvidas: ['Uma dúvida registrada.'],
  trilha: [
    {
      passo: 'Tempo exigido',
      regra: 'lep/art-112-progressao',
      norma: 'LEP art. 112, V',
      conta: 'floor(40% × 6272) = 2508',
      valor: '2508 dias',
      passos: [{ passo: 'Condenação A', valor: '6272 dias' }],
    },
  ],
};
