/** O que as páginas de casos dizem: assuntos, situações, tipos de fonte, nomes do que se compara e valores. */
import { penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import type { TipoDeMarco } from '../../../../direito/resultado.ts';
import type { TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { NOMES_DOS_MARCOS } from '../../nomes-dos-marcos.ts';
import { dataCurta, numero } from '../../../../ui/texto.ts';
import { type CasoGuardado, lerSeletor, OFICIAL, type Passo, type SituacaoDoCaso } from '../../casos/index.ts';
import { lerDuracao } from '../../contrato/index.ts';
import { leituraDe } from '../resultado/leituras.ts';

export const ASSUNTOS: Record<string, string> = {
  progressao: 'Progressão de regime e saída temporária',
  livramento: 'Livramento condicional',
  termino: 'Fim da pena e soma de penas',
  detracao: 'Detração (prisão anterior)',
  remicao: 'Remição (trabalho, estudo, leitura)',
  indulto: 'Indulto e comutação',
  fracao: 'Fração da pena e reincidência',
  prescricao: 'Prescrição',
  cautelar: 'Prisão antes da condenação',
  prazo: 'Prazos do processo',
  identificador: 'Números de processo',
};

export const SITUACOES: Record<SituacaoDoCaso, { rotulo: string; muitos: string; selo: TipoDeSelo; quer: string }> = {
  confere: {
    rotulo: 'Confere',
    muitos: 'conferem',
    selo: 'concedido',
    quer: 'o cálculo dá o que a fonte publica',
  },
  diverge: { rotulo: 'Diverge', muitos: 'divergem', selo: 'vencido', quer: 'o cálculo dá outra coisa' },
  'fonte-erra': {
    rotulo: 'A fonte erra',
    muitos: 'com erro na fonte',
    selo: 'neutro',
    quer: 'a nota diz qual é o erro publicado',
  },
  inaproveitavel: {
    rotulo: 'Sem dados',
    muitos: 'sem dados',
    selo: 'indeterminado',
    quer: 'a fonte não traz o bastante para refazer',
  },
};

export const TIPOS_DE_FONTE: Record<CasoGuardado['fonte']['tipo'], string> = {
  decisao: 'decisão judicial',
  doutrina: 'doutrina ou artigo',
  codigo: 'programa de código aberto',
  concurso: 'prova de concurso ou da OAB',
  manual: 'manual de serviço',
  identificador: 'números publicados',
  catalogo: 'documento deste projeto',
};

export const CONFIANCA: Record<CasoGuardado['confianca'], string> = {
  alta: 'alta: a conta da fonte se refaz',
  media: 'média: a fonte é parcial ou de divulgação',
  baixa: 'baixa: faltam dados, ou a conta da fonte não fecha',
};

const CAMPOS: Record<string, string> = {
  penaTotal: 'Pena total',
  penaTotalDias: 'Pena total em dias',
  'cumprimento.cumprido': 'Pena cumprida',
  'cumprimento.cumpridoDias': 'Pena cumprida em dias',
  'cumprimento.remanescente': 'Pena que resta',
  'cumprimento.remanescenteDias': 'Pena que resta em dias',
  'cumprimento.interrupcaoDias': 'Dias de interrupção',
  'detracao.dias': 'Dias de detração',
  'remicao.aHomologarDias': 'Dias remidos a homologar',
  'remicao.trabalho.remidos': 'Dias remidos por trabalho',
  'remicao.trabalho.resto': 'Dias de trabalho que sobram',
  'remicao.estudo.remidos': 'Dias remidos por estudo',
  'remicao.estudo.remidosComLimiteDiario': 'Dias remidos por estudo, com teto de 4 h por dia',
  'remicao.leitura.remidos': 'Dias remidos por leitura',
  'remicao.exame.remidos': 'Dias remidos por exame',
  primeiroDia: 'Primeiro dia do prazo',
  ultimoDia: 'Último dia do prazo',
};

const CAMPOS_DO_MARCO: Record<string, string> = {
  data: 'data',
  dataMaisCedo: 'data mais cedo',
  base: 'data-base',
  prazo: 'prazo',
  prazoDias: 'prazo em dias',
  situacao: 'situação',
  reducaoDias: 'redução em dias',
  fracao: 'fração',
  norma: 'norma da fração',
};

/** `marcos[tipo=progressao].data` → `Progressão de regime: data`. Caminho sem nome próprio fica como está. */
export function nomeDoQueSeCompara(caminho: string): string {
  const conhecido = CAMPOS[caminho];
  if (conhecido) return conhecido;
  const passos = lerSeletor(caminho) ?? [];
  const filtros = Object.fromEntries(passos.flatMap((p) => ('filtro' in p ? p.filtro : [])));
  if (ehMarco(passos, filtros['tipo'])) return nomeNoMarco(filtros['tipo'], filtros, passos);
  return filtros['numero'] ?? nomeDeConta(caminho);
}

/** `segundoLapso` → `Segundo lapso`. */
function nomeDeConta(nome: string): string {
  const separado = nome.replaceAll('-', ' ').replace(/[A-Z]/g, (letra) => ` ${letra.toLowerCase()}`);
  return separado[0]!.toUpperCase() + separado.slice(1);
}

const ehMarco = (passos: readonly Passo[], tipo: string | undefined): tipo is TipoDeMarco =>
  passos[0] !== undefined &&
  'campo' in passos[0] &&
  passos[0].campo === 'marcos' &&
  Object.hasOwn(NOMES_DOS_MARCOS, tipo ?? '');

function nomeNoMarco(tipo: TipoDeMarco, filtros: Record<string, string>, passos: readonly Passo[]): string {
  const ultimo = passos.at(-1)!;
  const campo = 'campo' in ultimo ? ultimo.campo : '';
  const legal = NOMES_DOS_MARCOS[tipo].legal;
  const partes = [legal[0]!.toUpperCase() + legal.slice(1)];
  if (filtros['regime']) partes.push(`ao ${filtros['regime']}`);
  if (filtros['decreto']) partes.push(`do Decreto ${filtros['decreto']}`);
  if (filtros['condenacao']) partes.push(`(condenação ${filtros['condenacao']})`);
  const leitura = filtros['leitura'] ? `, ${leituraDe(filtros['leitura']).curta}` : '';
  return `${partes.join(' ')}: ${CAMPOS_DO_MARCO[campo] ?? campo}${leitura}`;
}

const VALORES: Record<string, string> = {
  alcancado: 'já alcançado',
  futuro: 'ainda não',
  'nao-alcancado': 'requisito não alcançado',
  vedado: 'vedado',
  indeterminado: 'faltam dados',
};

/** Datas, durações e situações como se leem; o resto fica como está. */
export function valorEmPalavras(texto: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(texto)) return dataCurta(texto);
  if (/^\d{4}-\d{2}$/.test(texto)) return `${texto.slice(5)}/${texto.slice(0, 4)}`;
  if (/^\d+$/.test(texto)) return numero(Number(texto));
  const duracao = /^\d+a\d+m\d+d$/.test(texto) ? lerDuracao(texto) : undefined;
  return duracao ? penaPorExtenso(duracao) : (VALORES[texto] ?? texto);
}

export function leituraEmPalavras(nome: string): string {
  return nome === OFICIAL ? 'Oficial' : leituraDe(nome).titulo;
}
