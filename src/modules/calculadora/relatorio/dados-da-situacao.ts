/** Do resultado ao relatório de situação: só textos prontos, que o modelo dispõe na página. */
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import { penaPorExtenso } from '../../../direito/tempo/pena.ts';
import type { TipoDeSelo } from '../../../ui/componentes/index.ts';
import { contar, dataCurta, dataPorExtenso, numero } from '../../../ui/texto.ts';
import { tituloDoMarco } from '../pages/resultado/palavras.ts';
import { situacaoDaTela } from '../pages/resultado/situacao.ts';
import { normasDo } from '../pages/resultado/trilha.ts';
import { condenacoesImpressas } from './condenacoes-impressas.ts';
import {
  acessoImpresso,
  conferencia,
  type DadosDoRelatorio,
  documento,
  nomeDaPessoa,
  processos,
} from './dados-do-documento.ts';
import { destaques } from './destaques.ts';
import { eventosImpressos } from './eventos-impressos.ts';
import { memoriaDoMarco } from './memoria-do-marco.ts';
import { outrosFatos } from './outros-fatos.ts';
import { parametrosImpressos } from './parametros-impressos.ts';

export interface Par {
  rotulo: string;
  valor: string;
  nota?: string;
}

const LETRAS_DO_CABECALHO = 60;

export function dadosDaSituacao(dados: DadosDoRelatorio) {
  const { casoLido, resultado } = dados;
  const nome = nomeDaPessoa(dados);
  const em = resultado.regras.em;
  return {
    documento: documento('Relatório de situação', dados),
    cabecalho: {
      nome,
      nomeCurto: nome.length > LETRAS_DO_CABECALHO ? `${nome.slice(0, LETRAS_DO_CABECALHO)}…` : nome,
      referencia: dataCurta(em),
      ...conferencia(dados),
    },
    identificacao: identificacao(dados),
    destaques: destaques(dados),
    quadro: quadroDasDatas(resultado),
    semProveito: decretosSemProveito(resultado),
    pena: situacaoDaPena(resultado),
    memorias: comProveitoPrimeiro(resultado).map((m) => memoriaDoMarco(m, casoLido, em)),
    condenacoes: condenacoesImpressas(casoLido),
    eventos: eventosImpressos(casoLido),
    outrosFatos: outrosFatos(casoLido),
    parametros: parametrosImpressos(casoLido.parametros),
    avisos: resultado.avisos.map((a) => a.mensagem),
    conferencia: comoConferir(dados),
    ...acessoImpresso(dados),
  };
}

function identificacao(dados: DadosDoRelatorio): Par[] {
  const { casoLido, resultado } = dados;
  const numeros = processos(dados);
  const pares: Par[] = [{ rotulo: 'Data de referência', valor: dataPorExtenso(resultado.regras.em) }];
  if (casoLido.titulo) pares.push({ rotulo: 'Caso', valor: casoLido.titulo });
  if (numeros.length > 0) {
    pares.push({
      rotulo: numeros.length > 1 ? 'Processos' : 'Processo',
      valor: numeros.join(', '),
    });
  }
  if (casoLido.fonte) pares.push({ rotulo: 'Fonte dos dados', valor: casoLido.fonte });
  return pares;
}

/** Decreto cujo requisito não se cumpriu: são muitos, e um por linha esconderia as datas que valem. */
const semProveito = (m: Marco): boolean => m.situacao === 'nao-alcancado' && m.decreto !== undefined;

function decretosSemProveito({ marcos }: Resultado): string[] {
  const de = (tipo: Marco['tipo']): string =>
    marcos.flatMap((m) => (m.tipo === tipo && semProveito(m) ? m.decreto! : [])).join(', ');
  const linhas = [
    ['Indulto', de('indulto')],
    ['Comutação', de('comutacao')],
  ] as const;
  return linhas.filter(([, decretos]) => decretos !== '').map(([nome, decretos]) => `${nome}: Decretos ${decretos}`);
}

const comProveitoPrimeiro = ({ marcos }: Resultado): Marco[] => [
  ...marcos.filter((m) => !semProveito(m)),
  ...marcos.filter(semProveito),
];

/** Uma linha por data, sem os decretos que não aproveitam à pessoa. */
export const quadroDasDatas = ({ marcos, regras }: Resultado): LinhaDoQuadro[] =>
  marcos.filter((m) => !semProveito(m)).map((m) => linhaDoQuadro(m, regras.em));

export interface LinhaDoQuadro {
  marco: string;
  norma: string;
  /** A data, o intervalo em que ela está ou um traço. */
  data: string;
  /** A menor data entre as leituras; vazia se é a mesma. */
  maisCedo: string;
  selo: TipoDeSelo;
  situacao: string;
}

function linhaDoQuadro(m: Marco, em: string): LinhaDoQuadro {
  const { tom, texto } = situacaoDaTela(m, em);
  const { de, ate } = m.intervalo ?? {};
  const intervalo = [de && `de ${dataCurta(de)}`, ate && `a ${dataCurta(ate)}`].filter(Boolean).join(' ');
  return {
    marco: tituloDoMarco(m),
    norma: m.decreto === undefined ? normasDo(m).join('; ') : '',
    data: m.data ? dataCurta(m.data) : intervalo || '—',
    maisCedo: m.dataMaisCedo && m.dataMaisCedo !== m.data ? dataCurta(m.dataMaisCedo) : '',
    selo: tom,
    situacao: texto,
  };
}

const emDias = (n: number): string => contar(n, 'dia', 'dias');

function situacaoDaPena({ penaTotal, penaTotalDias, cumprimento: c, detracao, remicao }: Resultado): Par[] {
  return [
    { rotulo: 'Pena total', valor: penaPorExtenso(penaTotal), nota: emDias(penaTotalDias) },
    {
      rotulo: 'Início do cumprimento',
      valor: c.inicio ? dataPorExtenso(c.inicio) : 'não informado',
    },
    { rotulo: 'Regime atual', valor: c.regimeAtual ?? 'não informado' },
    { rotulo: 'Já cumprido', valor: penaPorExtenso(c.cumprido), nota: emDias(c.cumpridoDias) },
    {
      rotulo: 'Falta cumprir',
      valor: penaPorExtenso(c.remanescente),
      nota: emDias(c.remanescenteDias),
    },
    { rotulo: 'Tempo interrompido', valor: emDias(c.interrupcaoDias) },
    {
      rotulo: 'Prisão anterior que conta (detração)',
      valor: emDias(detracao.dias),
      ...periodos(detracao.periodos),
    },
    {
      rotulo: 'Remição homologada',
      valor: emDias(remicao.homologadaDias),
      nota: `perdidos: ${emDias(remicao.perdidaDias)}`,
    },
    {
      rotulo: 'Remição a homologar',
      valor: emDias(remicao.aHomologarDias),
      ...origemDaRemicao(remicao),
    },
  ];
}

function periodos(lista: Resultado['detracao']['periodos']): { nota?: string } {
  if (lista.length === 0) return {};
  return { nota: lista.map((p) => `${dataCurta(p.inicio)} a ${dataCurta(p.fim)}`).join('; ') };
}

function origemDaRemicao(r: Resultado['remicao']): { nota?: string } {
  const partes = [
    r.trabalho.dias > 0 && `${numero(r.trabalho.dias)} dias de trabalho: ${r.trabalho.remidos}`,
    r.estudo.horas > 0 && `${numero(r.estudo.horas)} horas de estudo: ${r.estudo.remidos}`,
    r.leitura.obras > 0 && `${contar(r.leitura.obras, 'obra', 'obras')}: ${r.leitura.remidos}`,
    r.exame.remidos > 0 && `exames: ${r.exame.remidos}`,
  ].filter((p) => p !== false);
  return partes.length > 0 ? { nota: partes.join('; ') } : {};
}

function comoConferir(dados: DadosDoRelatorio): string[] {
  const { conjunto, em } = dados.resultado.regras;
  return [
    `Regras usadas: conjunto ${conjunto || 'sem registro'}, com data de referência ${dataCurta(em)}.`,
    `Código de conferência: ${conferencia(dados).codigo}. Quem calcular o mesmo caso, com as mesmas regras e a mesma data, chega ao mesmo código.`,
    'As datas são objetivas: dizem quando se completa o tempo. Conceder ou não cabe ao juiz (Lei 12.714/2012, art. 4º, §2º).',
    'Fatos novos (falta grave, nova condenação, fuga, remição) mudam as datas: calcule de novo.',
  ];
}
