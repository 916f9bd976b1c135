/** Marco da progressão de regime (LEP 112): a próxima, a partir do regime atual. */
import type { Marco } from '../../resultado.ts';
import { dataCurta, type Dia, iso, lerDia, maisDias } from '../../tempo/dia.ts';
import type { Fracao } from '../../tempo/fracao.ts';
import { deDias360 } from '../../tempo/pena.ts';
import { type DataBase, dataBaseDaProgressao } from '../data-base.ts';
import { faltasDaDetracao } from '../detracao.ts';
import { cumpridoAte, type Execucao, temInterrupcao } from '../execucao.ts';
import { empurrar } from '../interrupcao.ts';
import { diasNaConvencao, lapso, lapsoMaisGravoso, somarLapso } from '../lapso.ts';
import { CONVENCOES, type Leitura } from '../leituras.ts';
import { emLivramento, interrupcaoAberta } from '../linha-do-tempo.ts';
import { remidosEntre } from '../remicao.ts';
import {
  type DataDaLeitura,
  datar,
  duvidar,
  FALTA_PRISAO,
  faltaParaVoltar,
  indeterminar,
  marcoVazio,
} from './comum.ts';
import { especialDaMulher, type ProgressaoEspecial } from './progressao-especial.ts';
import { requisitosDaProgressao } from './requisitos.ts';
import { trilhaDaProgressao } from './trilha-da-progressao.ts';

export interface ContaDaProgressao {
  data: Dia;
  /** Lapso na unidade da convenção. */
  lapso: number;
  /** Dias já cumpridos na data-base que saem da base (zero na primeira progressão). */
  cumprido: number;
  detracao: number;
  remidos: number;
  interrompidos: number;
  aberta: boolean;
}

/** Quantos dias de detração entram: a certa e, no melhor caso, também a que depende de fato desconhecido. */
type ComIncertos = boolean;

/** A data da progressão segundo uma leitura e um vetor de frações. É chamada muitas vezes: só inteiros. */
function contarProgressao(
  e: Execucao,
  base: DataBase,
  l: Leitura,
  fracoes: readonly Fracao[],
  comIncertos: ComIncertos = false,
): ContaDaProgressao {
  const penas = e.penas[l.convencao];
  const incertos = comIncertos ? e.detracao.incertos : 0;
  const primeira = base.primeira;
  const cumprido = primeira || l.baseTotal ? 0 : cumpridoAte(e, base.dia, l) + incertos;
  const abatido = diasNaConvencao(cumprido + e.comutacaoDias, l.convencao);
  const exigido =
    l.concurso === 'mais-gravosa' && fracoes.length > 1
      ? lapsoMaisGravoso(e.penaUnificada[l.convencao], fracoes, abatido)
      : lapso(e.fichas, penas, fracoes, abatido, l);
  const detracao = primeira ? e.detracao.dias + incertos : 0;
  const remidos = remidosEntre(e.remicao, primeira ? -Infinity : base.dia, Infinity, l.aHomologar);
  const cheia = maisDias(somarLapso(base.dia, exigido, l.convencao), -detracao - remidos);
  const p = empurrar(cheia, e.linha.atual!.interrupcoes, l.interrupcao, base.dia, e.linha.emData);
  const data = Math.max(base.dia, p.data - (l.vespera ? 1 : 0)) as Dia;
  return { data, lapso: exigido, cumprido, detracao, remidos, interrompidos: p.dias, aberta: p.aberta };
}

export interface ProgressaoCalculada {
  marco: Marco;
  /** Data oficial (ou extremos do intervalo), para a saída temporária de quem está no fechado. */
  data?: Dia;
  maisCedo?: Dia;
  leituras?: readonly DataDaLeitura[];
  intervalo?: { de: Dia; ate?: Dia };
}

/** Não há marco no regime aberto (o mais brando) nem em livramento. */
export function marcoDaProgressao(e: Execucao): ProgressaoCalculada | undefined {
  if (e.regime === 'aberto' || emLivramento(e.linha)) return undefined;
  const marco = marcoVazio('progressao');
  marco.regime = e.regime === 'semiaberto' ? 'aberto' : 'semiaberto';
  if (e.inicio === undefined) return { marco: indeterminar(marco, [FALTA_PRISAO, ...faltasDeFracao(e)]) };
  const base = dataBaseDaProgressao(e.linha, e.inicio);
  marco.base = iso(base.dia);
  marco.requisitos = requisitosDaProgressao(e);
  const especial = especialDaMulher(e);
  anotarDuvidas(e, marco, base, especial);
  const escolhidas = fracoesOficiais(e, especial);
  if (!escolhidas || e.detracao.incertos > 0) {
    const incerta = progressaoIncerta(e, marco, base, especial);
    if (incerta) return incerta;
  }
  return progressaoCerta(e, marco, base, especial, escolhidas ?? e.fracoes.map((x) => x.menor));
}

const faltasDeFracao = (e: Execucao): string[] => e.fichas.flatMap((f, i) => (e.fracoes[i]!.escolhida ? [] : f.faltam));

function fracoesOficiais(e: Execucao, especial: ProgressaoEspecial | undefined): Fracao[] | undefined {
  if (especial?.oficial) return e.fichas.map(() => especial.fracao);
  if (e.fracoes.some((f) => !f.escolhida)) return undefined;
  return e.fracoes.map((f) => f.escolhida!.fracao);
}

function progressaoCerta(
  e: Execucao,
  marco: Marco,
  base: DataBase,
  especial: ProgressaoEspecial | undefined,
  fracoes: Fracao[],
): ProgressaoCalculada {
  const conta = contarProgressao(e, base, e.oficial, fracoes);
  marco.fracoes = e.fichas.map((f, i) => ({
    condenacao: f.condenacao.id,
    fracao: fracoes[i]!.texto,
    norma: especial?.oficial ? especial.norma : (e.fracoes[i]!.escolhida?.norma ?? 'as possíveis dão a mesma data'),
  }));
  marco.prazoDias = conta.lapso;
  if (e.oficial.convencao === 'aritmetica-360') marco.prazo = deDias360(conta.lapso);
  trilhaDaProgressao(e, marco, base, conta, fracoes, especial);
  if (conta.aberta) return semRetorno(e, marco, conta.data);
  const maisCedo = maisCedoDaProgressao(e, base, especial, fracoes);
  const leituras = leiturasDaProgressao(e, base, especial, fracoes);
  datar(marco, { oficial: conta.data, leituras, maisCedo }, e.linha.emData);
  if (e.regime === undefined) {
    marco.faltam = ['condenacoes[0].regimeInicial'];
    duvidar(
      marco,
      'O regime inicial não foi informado: a data vale para sair do fechado. No semiaberto, é a do aberto.',
    );
  }
  return { marco, data: conta.data, maisCedo: lerDia(marco.dataMaisCedo!)!, leituras };
}

/** Foragida ou solta: a data só corre depois da volta. O intervalo supõe a volta na data de referência. */
function semRetorno(e: Execucao, marco: Marco, seVoltasseHoje: Dia): ProgressaoCalculada {
  const aberta = interrupcaoAberta(e.linha);
  duvidar(marco, `A pena está interrompida (${aberta?.motivo}) e a data anda um dia por dia até a volta.`);
  indeterminar(marco, [faltaParaVoltar(e.linha)], seVoltasseHoje);
  return { marco, intervalo: { de: seVoltasseHoje } };
}

/** Faltando fato, calcula os dois extremos; se coincidem, a data não depende do que falta e `undefined` segue adiante. */
function progressaoIncerta(
  e: Execucao,
  marco: Marco,
  base: DataBase,
  especial: ProgressaoEspecial | undefined,
): ProgressaoCalculada | undefined {
  const menores = e.fracoes.map((f) => f.menor);
  const maiores = e.fracoes.map((f) => f.maior);
  const melhor = contarProgressao(e, base, e.oficial, especial ? menores.map(() => especial.fracao) : menores, true);
  const pior = contarProgressao(e, base, e.oficial, maiores, false);
  if (melhor.data === pior.data && !melhor.aberta) return undefined;
  const faltam = [...faltasDeFracao(e), ...faltasDaDetracao(e.detracao, e.fichas)];
  marco.trilha.push({
    passo: 'Faltam fatos: a data fica entre o melhor e o pior caso',
    regra: 'lep/art-112-progressao',
    conta: `frações de ${menores.map((f) => f.texto).join(' + ')} a ${maiores.map((f) => f.texto).join(' + ')}`,
    valor: `de ${dataCurta(melhor.data)} a ${dataCurta(pior.data)}`,
  });
  indeterminar(marco, faltam, melhor.data, pior.aberta ? undefined : pior.data);
  return { marco, intervalo: pior.aberta ? { de: melhor.data } : { de: melhor.data, ate: pior.data } };
}

function anotarDuvidas(e: Execucao, marco: Marco, base: DataBase, especial: ProgressaoEspecial | undefined): void {
  duvidar(marco, ...base.duvidas, ...e.detracao.duvidas, ...(especial?.duvidas ?? []));
  e.fichas.forEach((f, i) => duvidar(marco, ...f.duvidas, ...(e.fracoes[i]!.escolhida?.duvidas ?? [])));
  if (e.comutacaoDias > 0) duvidar(marco, 'A comutação reduz a pena que resta: a base da fração cai na mesma medida.');
  if (!base.primeira) {
    duvidar(
      marco,
      'Depois da primeira progressão ou de falta, a fração incide sobre a pena que resta; a data sobre o total vem entre as outras leituras.',
    );
  }
}

/** Fração de cada condenação na leitura mais favorável. */
function fracoesMaisCedo(e: Execucao, especial: ProgressaoEspecial | undefined, oficiais: readonly Fracao[]): Fracao[] {
  if (especial) return oficiais.map(() => especial.fracao);
  return e.fracoes.map((f, i) => f.escolhida?.maisCedo ?? oficiais[i]!);
}

const fracoesDiferem = (fracoes: readonly Fracao[]): boolean =>
  fracoes.some((f) => f.n * fracoes[0]!.d !== fracoes[0]!.n * f.d);

function leiturasDaProgressao(
  e: Execucao,
  base: DataBase,
  especial: ProgressaoEspecial | undefined,
  fracoes: readonly Fracao[],
): DataDaLeitura[] {
  const lista: DataDaLeitura[] = [];
  for (const v of e.variacoes) {
    if (mudaAProgressao(v.nome, base, fracoes))
      lista.push({ nome: v.nome, data: contarProgressao(e, base, v.leitura, fracoes).data });
  }
  for (const [nome, outras] of fracoesDasLeituras(e, especial, fracoes)) {
    lista.push({ nome, data: contarProgressao(e, base, e.oficial, outras).data });
  }
  return lista;
}

/** A repartição do já cumprido só importa depois da primeira progressão, e entre frações diferentes. */
function mudaAProgressao(nome: string, base: DataBase, fracoes: readonly Fracao[]): boolean {
  switch (nome) {
    case 'art-76':
    case 'proporcional':
      return !base.primeira && fracoesDiferem(fracoes);
    case 'base-pena-total':
      return !base.primeira;
    default:
      return true;
  }
}

/** Vetores de frações das leituras de cada redação (reincidência, Lei 15.402, feminicídio tentado, 1/8). */
function fracoesDasLeituras(
  e: Execucao,
  especial: ProgressaoEspecial | undefined,
  oficiais: readonly Fracao[],
): Map<string, Fracao[]> {
  const porNome = new Map<string, Fracao[]>();
  if (especial && !especial.oficial)
    porNome.set(
      'progressao-especial',
      oficiais.map(() => especial.fracao),
    );
  if (especial?.oficial)
    return porNome.set(
      'sem-progressao-especial',
      e.fracoes.map((f) => f.escolhida?.fracao ?? f.maior),
    );
  e.fracoes.forEach((f, i) => {
    for (const a of f.escolhida?.alternativas ?? []) {
      const vetor = porNome.get(a.leitura) ?? [...oficiais];
      vetor[i] = a.fracao;
      porNome.set(a.leitura, vetor);
    }
  });
  return porNome;
}

/** A combinação mais favorável de leituras: é ela que gera o aviso (P2). */
function maisCedoDaProgressao(
  e: Execucao,
  base: DataBase,
  especial: ProgressaoEspecial | undefined,
  oficiais: readonly Fracao[],
): Dia {
  const fracoes = fracoesMaisCedo(e, especial, oficiais);
  const concursos = e.fichas.length > 1 ? (['por-condenacao', 'mais-gravosa'] as const) : [e.oficial.concurso];
  const abatimentos =
    !base.primeira && fracoesDiferem(fracoes) ? (['art-76', 'proporcional'] as const) : [e.oficial.abatimento];
  // Na conta do aviso, a fuga interrompe o mínimo e a remição a homologar já entra.
  const interrupcao = temInterrupcao(e.linha) ? ('dias-parciais-contam' as const) : e.oficial.interrupcao;
  let menor = Infinity;
  for (const convencao of CONVENCOES) {
    for (const concurso of concursos) {
      for (const abatimento of abatimentos) {
        const l: Leitura = {
          convencao,
          vespera: true,
          concurso,
          abatimento,
          interrupcao,
          aHomologar: true,
          baseTotal: false,
        };
        menor = Math.min(menor, contarProgressao(e, base, l, fracoes).data);
      }
    }
  }
  return menor as Dia;
}
