import { regra } from '../motor/regra.ts';

export interface FatosDaSaida {
  hediondo: boolean;
  resultadoMorte: boolean;
  violenciaOuGraveAmeaca: boolean;
}

export interface SaidaPermitida {
  vedada: boolean;
  /** Para que se pode sair. */
  hipoteses: string;
}

const TODAS = 'visita à família, estudo e convívio social: até 7 dias, 5 vezes por ano';
const SEM_LIMITE = 'visita à família, estudo e convívio social, sem os 7 dias por 5 vezes (art. 124 revogado)';
const SO_ESTUDO = 'só estudo (curso profissionalizante, médio ou superior), pelo tempo necessário';

/** Quem pode sair e para quê, pela data do fato (lei posterior mais dura não retroage; STF Tema 1381 pendente). */
export const vedacaoDaSaida = regra<(x: FatosDaSaida) => SaidaPermitida>({
  id: 'lep/art-122-vedacoes',
  titulo: 'Saída temporária: hipóteses e vedações',
  escolhePor: 'data-do-fato',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2020-01-22',
      norma: 'LEP arts. 122 e 124',
      resumo: 'Visita, estudo e convívio; nenhuma vedação por hediondez.',
      selo: 'verificado',
      aplicar: () => ({ vedada: false, hipoteses: TODAS }),
    },
    {
      de: '2020-01-23',
      ate: '2024-04-10',
      norma: 'LEP art. 122, §2º (Lei 13.964/2019)',
      resumo: 'Vedada no hediondo com resultado morte.',
      selo: 'verificado',
      aplicar: (x) => ({ vedada: x.hediondo && x.resultadoMorte, hipoteses: TODAS }),
    },
    {
      de: '2024-04-11',
      ate: '2024-06-12',
      norma: 'LEP art. 122, §2º (Lei 14.843/2024, com vetos ainda não derrubados)',
      resumo: 'Vedada no hediondo e no crime com violência ou grave ameaça; hipóteses ainda as três.',
      selo: 'verificado',
      aplicar: (x) => ({ vedada: x.hediondo || x.violenciaOuGraveAmeaca, hipoteses: SEM_LIMITE }),
    },
    {
      de: '2024-06-13',
      norma: 'LEP art. 122, II e §§2º e 3º (Lei 14.843/2024)',
      resumo: 'Só para estudo; vedada no hediondo e no crime com violência ou grave ameaça.',
      selo: 'verificado',
      aplicar: (x) => ({ vedada: x.hediondo || x.violenciaOuGraveAmeaca, hipoteses: SO_ESTUDO }),
    },
  ],
  duvidas: [
    'Irretroatividade da Lei 14.843/2024: STF Tema 1381 com repercussão geral e mérito pendente; ADIs 7663, 7665, 7672 e 7678.',
  ],
  exemplos: [
    exemplo('2020-01-22', true, true, true, false, TODAS),
    exemplo('2020-01-23', true, true, true, true, TODAS),
    exemplo('2024-04-10', true, false, true, false, TODAS),
    exemplo('2024-04-11', false, false, true, true, SEM_LIMITE),
    exemplo('2024-06-12', false, false, false, false, SEM_LIMITE),
    exemplo('2024-06-13', false, false, false, false, SO_ESTUDO),
    exemplo('2024-06-13', true, false, false, true, SO_ESTUDO),
  ],
});

function exemplo(
  em: string,
  hediondo: boolean,
  resultadoMorte: boolean,
  vga: boolean,
  vedada: boolean,
  hipoteses: string,
) {
  return {
    em,
    dados: [{ hediondo, resultadoMorte, violenciaOuGraveAmeaca: vga }],
    espera: { vedada, hipoteses },
    fonte: 'Catálogo de regras, saida-temporaria (tabela por data do fato)',
  };
}
