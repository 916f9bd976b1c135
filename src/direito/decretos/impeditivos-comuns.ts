/** Crimes impeditivos que mais de um decreto exclui, com os dispositivos de cada um. */
import { dias365, pena } from '../tempo/pena.ts';
import type { Impeditivo } from './impeditivo.ts';

/** "Exceto quando a pena aplicada não for superior a quatro anos." */
const QUATRO_ANOS = dias365(pena(4));
const cp = (...artigos: string[]): string[] => artigos.map((a) => `cp/art-${a}`);
const eca = (de: number, ate: number, ...mais: string[]): string[] => [
  ...Array.from({ length: ate - de + 1 }, (_, i) => `lei-8069-1990/art-${de + i}`),
  ...mais.map((a) => `lei-8069-1990/art-${a}`),
];
export const drogas = (...artigos: string[]): string[] => artigos.map((a) => `lei-11343-2006/art-${a}`);

const DROGAS_33 = 'lei-11343-2006/art-33';
const LETRAS_DO_241 = ['241-a', '241-b', '241-c', '241-d'];
const PECULATO_A_PREVARICACAO = cp('312', '313', '313-a', '313-b', '314', '315', '316', '317', '318', '319');
const ESTADO_DEMOCRATICO = cp('359-i', '359-j', '359-k', '359-l', '359-m', '359-n', '359-o', '359-p', '359-q', '359-r');

export const crime = (dispositivo: string, nome: string, ids: readonly string[]): Impeditivo => ({
  dispositivo,
  nome,
  ids,
});

export const hediondo = (dispositivo: string): Impeditivo => ({
  dispositivo,
  nome: 'crime hediondo ou equiparado',
  caracteristica: 'hediondo',
});

export const comViolencia = (dispositivo: string): Impeditivo => ({
  dispositivo,
  nome: 'violência ou grave ameaça à pessoa',
  caracteristica: 'violencia',
});

/** Tráfico que não o privilegiado: pelos artigos e, sem o tipo informado, pela característica. */
export const trafico = (dispositivo: string, ids: readonly string[]): Impeditivo => ({
  dispositivo,
  nome: 'tráfico de drogas não privilegiado',
  ids: [...ids, 'lei-6368-1976/art-12'],
  caracteristica: 'trafico',
  comPrivilegiado: ids.includes(DROGAS_33),
});

export const organizacao = (dispositivo: string): Impeditivo => ({
  dispositivo,
  nome: 'organização criminosa (Lei 12.850/2013)',
  ids: ['lei-12850-2013'],
  caracteristica: 'organizacao',
});

export const sexuais = (dispositivo: string, ...artigos: string[]): Impeditivo =>
  crime(dispositivo, 'crime contra a dignidade sexual', cp(...artigos));

export const tortura = (dispositivo: string): Impeditivo => crime(dispositivo, 'tortura', ['lei-9455-1997']);
export const terrorismo = (dispositivo: string): Impeditivo => crime(dispositivo, 'terrorismo', ['lei-13260-2016']);
export const lavagem = (dispositivo: string): Impeditivo =>
  crime(dispositivo, 'lavagem de dinheiro', ['lei-9613-1998']);
export const contraCrianca = (dispositivo: string, de: number, ate: number, ...mais: string[]): Impeditivo =>
  crime(dispositivo, 'crime do ECA', eca(de, ate, ...(ate >= 241 ? LETRAS_DO_241 : []), ...mais));
export const administracao = (dispositivo: string, ...artigos: string[]): Impeditivo =>
  crime(dispositivo, 'crime contra a administração pública', cp(...artigos));

const ateQuatroAnos = (i: Impeditivo): Impeditivo => ({ ...i, salvoAte: QUATRO_ANOS });

export interface DispositivosDaLista {
  hediondo: string;
  tortura: string;
  terrorismo: string;
  racismo: string;
  escravidao: string;
  genocidio: string;
  organizacao: string;
  lavagem: string;
  financeiros: string;
  licitacoes: string;
  administracao: string;
  eca: string;
  estadoDemocratico: string;
  drogas: string;
}

/** O que 2023, 2024 e 2025 excluem em comum (art. 1º), cada um no seu inciso. */
export function listaDesde2023(
  d: DispositivosDaLista,
  licitacoes: readonly string[],
  comCorrupcaoAtiva: boolean,
): Impeditivo[] {
  return [
    hediondo(d.hediondo),
    tortura(d.tortura),
    terrorismo(d.terrorismo),
    crime(d.racismo, 'racismo', ['lei-7716-1989']),
    crime(d.escravidao, 'redução a condição análoga à de escravo ou tráfico de pessoas', cp('149', '149-a')),
    crime(d.genocidio, 'genocídio', ['lei-2889-1956']),
    organizacao(d.organizacao),
    { dispositivo: d.organizacao, nome: 'milícia privada (CP 288-A)', ids: cp('288-a'), caracteristica: 'milicia' },
    ateQuatroAnos(lavagem(d.lavagem)),
    ateQuatroAnos(crime(d.financeiros, 'crime contra o sistema financeiro', ['lei-7492-1986'])),
    ateQuatroAnos(crime(d.licitacoes, 'crime em licitações', licitacoes)),
    ateQuatroAnos(
      crime(d.administracao, 'crime contra a administração pública', [
        ...PECULATO_A_PREVARICACAO,
        ...(comCorrupcaoAtiva ? cp('333') : []),
      ]),
    ),
    contraCrianca(d.eca, 239, 244, '244-a', '244-b'),
    {
      dispositivo: d.estadoDemocratico,
      nome: 'crime contra o Estado Democrático de Direito',
      ids: ESTADO_DEMOCRATICO,
      caracteristica: 'tituloXII',
    },
    trafico(d.drogas, drogas('33/caput', '33/par-1', '34', '35', '36', '37', '39')),
  ];
}

export const contraMulher = (dispositivo: string, ids: readonly string[]): Impeditivo => ({
  dispositivo,
  nome: 'violência contra a mulher',
  ids,
  caracteristica: 'violenciaContraMulher',
});
