/** Marco da saída temporária: o maior entre o dia do lapso e a entrada no semiaberto (decisão 4). */
import type { Marco, Passo } from '../../resultado.ts';
import { dataCurta, type Dia, iso, maisDias } from '../../tempo/dia.ts';
import type { Fracao } from '../../tempo/fracao.ts';
import { type ContaDoInicio, contarDoInicio, maisCedoDoInicio } from '../conta-do-inicio.ts';
import { faltasDaDetracao } from '../detracao.ts';
import type { Execucao } from '../execucao.ts';
import type { Possibilidades } from '../extremos.ts';
import { fracaoDaSaida, type FracaoDaSaida } from '../fracao-da-saida.ts';
import { contaDaData, contaDoLapso } from '../lapso-escrito.ts';
import type { Leitura } from '../leituras.ts';
import { emLivramento } from '../linha-do-tempo.ts';
import {
  type DataDaLeitura,
  datar,
  duvidar,
  FALTA_PRISAO,
  faltaParaVoltar,
  indeterminar,
  marcoVazio,
  vedar,
} from './comum.ts';
import type { ProgressaoCalculada } from './progressao.ts';

const REGRA = 'lep/art-123-saida-temporaria';

/** Não há marco no aberto nem em livramento: quem já está fora da unidade não precisa da saída. */
export function marcoDaSaida(e: Execucao, progressao: ProgressaoCalculada | undefined): Marco | undefined {
  if (e.regime === 'aberto' || emLivramento(e.linha)) return undefined;
  const marco = marcoVazio('saida-temporaria');
  const condenacoes = e.fichas.map((f) => fracaoDaSaida(f, e.linha.emData));
  if (condenacoes.every((c) => c.escolhida?.vedada)) return vedar(marco, VEDADO);
  const faltam = e.fichas.flatMap((f, i) => (condenacoes[i]!.escolhida ? [] : f.faltam));
  if (e.inicio === undefined) return indeterminar(marco, [FALTA_PRISAO, ...faltam]);
  anotar(e, marco, condenacoes);
  const entrada = entradaNoSemiaberto(e, progressao);
  const melhor = lapsoEm(
    e,
    e.oficial,
    condenacoes.map((c) => c.menor),
    true,
  );
  const pior = lapsoEm(
    e,
    e.oficial,
    condenacoes.map((c) => c.maior),
    false,
  );
  if (melhor.aberta || entrada.faltam.length > 0 || melhor.data !== pior.data) {
    const nomes = [...faltam, ...entrada.faltam, ...faltasDaDetracao(e.detracao, e.fichas)];
    if (melhor.aberta) nomes.push(faltaParaVoltar(e.linha));
    const de = maior(melhor.data, entrada.de);
    const ate = pior.aberta || entrada.ate === undefined ? undefined : maior(pior.data, entrada.ate);
    if (ate !== de) return indeterminar(marco, nomes, de, ate);
  }
  return saidaCerta(e, marco, condenacoes, entrada.de, progressao);
}

const maior = (a: Dia, b: Dia): Dia => (a > b ? a : b);

const VEDADO: Passo = Object.freeze({
  passo: 'A lei do fato veda a saída temporária',
  regra: 'lep/art-122-vedacoes',
  norma: 'LEP art. 122, §2º (Leis 13.964/2019 e 14.843/2024)',
  valor: 'vedado',
});

/** A conta do início, com a véspera quando o dia do começo conta. */
function lapsoEm(e: Execucao, l: Leitura, fracoes: readonly Fracao[], comIncertos: boolean): ContaDoInicio {
  const conta = contarDoInicio(e, l, fracoes, comIncertos);
  return l.vespera ? { ...conta, data: maior(e.inicio!, maisDias(conta.data, -1)) } : conta;
}

/** A entrada concedida (dia da decisão) ou, no fechado, a prevista; iniciado no semiaberto, o próprio início. */
function entradaNoSemiaberto(
  e: Execucao,
  progressao: ProgressaoCalculada | undefined,
): { de: Dia; ate?: Dia; faltam: string[] } {
  if (e.regime === 'semiaberto') {
    const entrada = e.linha.mudancas.at(-1)?.data ?? e.inicio!;
    return { de: entrada, ate: entrada, faltam: [] };
  }
  if (progressao?.data !== undefined) return { de: progressao.data, ate: progressao.data, faltam: [] };
  const intervalo = progressao?.intervalo;
  return {
    de: intervalo?.de ?? e.inicio!,
    ...(intervalo?.ate === undefined ? {} : { ate: intervalo.ate }),
    faltam: progressao?.marco.faltam ?? [],
  };
}

function saidaCerta(
  e: Execucao,
  marco: Marco,
  condenacoes: readonly Possibilidades<FracaoDaSaida>[],
  entrada: Dia,
  progressao: ProgressaoCalculada | undefined,
): Marco {
  const fracoes = condenacoes.map((c) => c.menor);
  const conta = lapsoEm(e, e.oficial, fracoes, false);
  const oficial = maior(conta.data, entrada);
  marco.base = iso(e.inicio!);
  marco.prazoDias = conta.lapso;
  marco.fracoes = e.fichas.map((f, i) => ({
    condenacao: f.condenacao.id,
    fracao: fracoes[i]!.texto,
    norma: condenacoes[i]!.escolhida?.norma ?? 'as possíveis dão a mesma data',
  }));
  trilha(e, marco, conta, fracoes, entrada, oficial);
  const prevista = e.regime === 'semiaberto' ? undefined : progressao;
  const menorLapso = maior(e.inicio!, maisDias(maisCedoDoInicio(e, fracoes), -1));
  const maisCedo = maior(menorLapso, prevista?.maisCedo ?? entrada);
  datar(
    marco,
    { oficial, leituras: leiturasDaSaida(e, fracoes, entrada, conta.data, prevista), maisCedo },
    e.linha.emData,
  );
  return marco;
}

function trilha(
  e: Execucao,
  marco: Marco,
  conta: ContaDoInicio,
  fracoes: readonly Fracao[],
  entrada: Dia,
  oficial: Dia,
): void {
  marco.trilha.push(
    {
      passo: 'Tempo exigido: fração sobre a pena total; o tempo no fechado conta',
      regra: REGRA,
      norma: 'LEP art. 123, II; Súmula 40 STJ; STJ, Teses 144 nº 5 (falta não reinicia)',
      conta: contaDoLapso(e, fracoes, 0, 'por-condenacao', conta.lapso),
      valor: `${contaDaData(e.inicio!, conta, e.oficial.convencao, e.oficial.vespera)} = ${dataCurta(conta.data)}`,
    },
    {
      passo: e.regime === 'semiaberto' ? 'Entrada no semiaberto' : 'Entrada prevista no semiaberto',
      regra: 'lep/art-112-progressao',
      norma: 'LEP art. 122 (só no semiaberto)',
      valor: dataCurta(entrada),
    },
    { passo: 'Vale a maior das duas datas', regra: REGRA, valor: dataCurta(oficial) },
  );
}

/** Discussões da progressão: mudam a saída só pela entrada no semiaberto. */
const SO_DA_PROGRESSAO = new Set(['base-pena-total', 'mais-gravosa', 'por-condenacao', 'art-76', 'proporcional']);

/** Cada leitura muda o lapso, a entrada prevista ou os dois. */
function leiturasDaSaida(
  e: Execucao,
  fracoes: readonly Fracao[],
  entrada: Dia,
  lapsoOficial: Dia,
  prevista: ProgressaoCalculada | undefined,
): DataDaLeitura[] {
  const daEntrada = new Map(prevista?.leituras?.map((l) => [l.nome, l.data]));
  const lista: DataDaLeitura[] = [];
  for (const { nome, leitura } of e.variacoes) {
    const lapso = SO_DA_PROGRESSAO.has(nome) ? lapsoOficial : lapsoEm(e, leitura, fracoes, false).data;
    lista.push({ nome, data: maior(lapso, daEntrada.get(nome) ?? entrada) });
    daEntrada.delete(nome);
  }
  for (const [nome, data] of daEntrada) lista.push({ nome, data: maior(lapsoOficial, data) });
  return lista;
}

function anotar(e: Execucao, marco: Marco, condenacoes: readonly Possibilidades<FracaoDaSaida>[]): void {
  const hipoteses = new Set(condenacoes.map((c) => c.escolhida?.hipoteses ?? ''));
  hipoteses.delete('');
  if (hipoteses.size > 0) duvidar(marco, `Pela lei do fato, serve para: ${[...hipoteses].join('; ')}.`);
  if (condenacoes.some((c) => c.escolhida?.vedada)) {
    duvidar(marco, 'Há condenação com saída vedada: o prazo das outras conta depois de cumprida essa por inteiro.');
  }
  duvidar(marco, 'STF Tema 1381 (se a Lei 14.843/2024 alcança fatos anteriores) está pendente: usada a lei do fato.');
  for (const f of e.fichas) duvidar(marco, ...f.duvidas);
  duvidar(marco, ...e.detracao.duvidas);
}
