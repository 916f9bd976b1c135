/** Marco da saída temporária: o maior entre o dia do lapso e a entrada no semiaberto (decisão 4). */
import { saidaTemporaria } from '../../lep/art-123-saida-temporaria.ts';
import { vedacaoDaSaida } from '../../lep/art-122-vedacoes.ts';
import { versoesDesde } from '../../motor/regra.ts';
import type { Marco } from '../../resultado.ts';
import { dataCurta, type Dia, iso, maisDias } from '../../tempo/dia.ts';
import { type Fracao, INTEIRA } from '../../tempo/fracao.ts';
import { type ContaDoInicio, contarDoInicio, maisCedoDoInicio } from '../conta-do-inicio.ts';
import type { Execucao } from '../execucao.ts';
import type { Ficha } from '../ficha.ts';
import type { Leitura } from '../leituras.ts';
import { emLivramento } from '../linha-do-tempo.ts';
import { datar, duvidar, FALTA_PRISAO, FALTA_RECAPTURA, indeterminar, marcoVazio, vedar } from './comum.ts';
import type { ProgressaoCalculada } from './progressao.ts';

const REGRA = 'lep/art-123-saida-temporaria';
const fracaoDe = saidaTemporaria.versoes[0]!.aplicar;

interface SaidaDaCondenacao {
  fracao: Fracao;
  maior: Fracao;
  norma: string;
  vedada: boolean;
  hipoteses: string;
  faltam: string[];
}

/** Não há marco no aberto nem em livramento: quem já está fora da unidade não precisa da saída. */
export function marcoDaSaida(e: Execucao, progressao: ProgressaoCalculada | undefined): Marco | undefined {
  if (e.regime === 'aberto' || emLivramento(e.linha)) return undefined;
  const marco = marcoVazio('saida-temporaria');
  const condenacoes = e.fichas.map(saidaDaCondenacao);
  if (condenacoes.every((c) => c.vedada)) return vedar(marco, passoVedado());
  const faltam = condenacoes.flatMap((c) => c.faltam);
  if (e.inicio === undefined) return indeterminar(marco, [FALTA_PRISAO, ...faltam]);
  anotar(marco, condenacoes);
  duvidar(marco, ...e.detracao.duvidas);
  const menores = condenacoes.map((c) => c.fracao);
  const maiores = condenacoes.map((c) => c.maior);
  const entrada = entradaNoSemiaberto(e, progressao);
  const melhor = lapsoEm(e, e.oficial, menores, true);
  const pior = lapsoEm(e, e.oficial, maiores, false);
  if (melhor.aberta || entrada.faltam.length > 0 || (faltam.length > 0 && melhor.data !== pior.data)) {
    const nomes = [...faltam, ...entrada.faltam, ...(melhor.aberta ? [FALTA_RECAPTURA] : [])];
    const ate = pior.aberta || entrada.ate === undefined ? undefined : maior(pior.data, entrada.ate);
    return indeterminar(marco, nomes, maior(melhor.data, entrada.de), ate);
  }
  return saidaCerta(e, marco, condenacoes, entrada.de, progressao);
}

const maior = (a: Dia, b: Dia): Dia => (a > b ? a : b);

function saidaDaCondenacao(f: Ficha): SaidaDaCondenacao {
  const primario = fracaoDe('primario');
  const lida = f.reincidencia === undefined ? undefined : fracaoDe(f.reincidencia);
  const faltam: string[] = f.reincidencia === undefined ? [`condenacoes[${f.indice}].reincidencia`] : [];
  const vedacao = vedacaoDe(f);
  if (vedacao === undefined) faltam.push(`condenacoes[${f.indice}].dataDoFato`);
  if (vedacao?.vedada)
    return {
      fracao: INTEIRA,
      maior: INTEIRA,
      norma: 'LEP art. 122, §2º (vedada)',
      vedada: true,
      hipoteses: '',
      faltam: [],
    };
  return {
    fracao: (lida ?? primario).fracao,
    maior: vedacao === undefined ? INTEIRA : (lida ?? fracaoDe('reincidente')).fracao,
    norma: (lida ?? primario).norma,
    vedada: false,
    hipoteses: vedacao?.hipoteses ?? '',
    faltam,
  };
}

/** `undefined`: falta fato de que a vedação depende. Crime comum sem violência nunca é vedado. */
function vedacaoDe(f: Ficha) {
  if (f.fato !== undefined && f.hediondo !== undefined && f.violencia !== undefined) {
    const fatos = { hediondo: f.hediondo, resultadoMorte: f.morte, violenciaOuGraveAmeaca: f.violencia };
    return versoesDesde(vedacaoDaSaida, f.fato)[0]!.aplicar(fatos);
  }
  const nunca = f.hediondo === false && f.violencia === false;
  return nunca || f.condenacao.fracaoFixada?.progressao ? { vedada: false, hipoteses: '' } : undefined;
}

function passoVedado() {
  const norma = 'LEP art. 122, §2º (Leis 13.964/2019 e 14.843/2024)';
  return { passo: 'A lei do fato veda a saída temporária', regra: 'lep/art-122-vedacoes', norma, valor: 'vedado' };
}

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
  condenacoes: readonly SaidaDaCondenacao[],
  entrada: Dia,
  progressao: ProgressaoCalculada | undefined,
): Marco {
  const fracoes = condenacoes.map((c) => c.fracao);
  const conta = lapsoEm(e, e.oficial, fracoes, false);
  const oficial = maior(conta.data, entrada);
  marco.base = iso(e.inicio!);
  marco.prazoDias = conta.lapso;
  marco.fracoes = e.fichas.map((f, i) => ({
    condenacao: f.condenacao.id,
    fracao: fracoes[i]!.texto,
    norma: condenacoes[i]!.norma,
  }));
  marco.trilha.push(
    {
      passo: 'Tempo exigido: fração sobre a pena total; o tempo no fechado conta',
      regra: REGRA,
      norma: 'LEP art. 123, II; Súmula 40 STJ; STJ, Teses 144 nº 5 (falta não reinicia)',
      conta: `floor(${fracoes.map((f, i) => `${f.texto} × ${e.fichas[i]!.dias}`).join(' + ')}) = ${conta.lapso}`,
      valor: `${dataCurta(e.inicio!)} + ${conta.lapso} − ${conta.detracao + conta.remidos} = ${dataCurta(conta.data)}`,
    },
    {
      passo: e.regime === 'semiaberto' ? 'Entrada no semiaberto' : 'Entrada prevista no semiaberto',
      regra: 'lep/art-112-progressao',
      norma: 'LEP art. 122 (só no semiaberto)',
      valor: dataCurta(entrada),
    },
    { passo: 'Vale a maior das duas datas', regra: REGRA, valor: dataCurta(oficial) },
  );
  const naEntrada = e.regime === 'semiaberto' ? undefined : progressao;
  const leituras = e.variacoes
    .filter((v) => !SO_DA_PROGRESSAO.has(v.nome))
    .map((v) => ({
      nome: v.nome,
      data: maior(lapsoEm(e, v.leitura, fracoes, false).data, entradaNaLeitura(naEntrada, v.nome, entrada)),
    }));
  const menorLapso = maior(e.inicio!, maisDias(maisCedoDoInicio(e, fracoes), -1));
  datar(marco, { oficial, leituras, maisCedo: maior(menorLapso, naEntrada?.maisCedo ?? entrada) }, e.linha.emData);
  return marco;
}

/** Discussões da progressão: só mudam a saída pela entrada no semiaberto, que já as mostra. */
const SO_DA_PROGRESSAO = new Set(['base-pena-total', 'mais-gravosa', 'por-condenacao', 'art-76', 'proporcional']);

/** A progressão prevista também muda com a leitura: usa a alternativa de mesmo nome, se houver. */
function entradaNaLeitura(progressao: ProgressaoCalculada | undefined, nome: string, entrada: Dia): Dia {
  return progressao?.leituras?.find((l) => l.nome === nome)?.data ?? entrada;
}

function anotar(marco: Marco, condenacoes: readonly SaidaDaCondenacao[]): void {
  const hipoteses = [...new Set(condenacoes.map((c) => c.hipoteses).filter((h) => h !== ''))];
  if (hipoteses.length > 0) duvidar(marco, `Pela lei do fato, serve para: ${hipoteses.join('; ')}.`);
  if (condenacoes.some((c) => c.vedada)) {
    duvidar(marco, 'Há condenação com saída vedada: o prazo das outras conta depois de cumprida essa por inteiro.');
  }
  duvidar(marco, 'STF Tema 1381 (se a Lei 14.843/2024 alcança fatos anteriores) está pendente: usada a lei do fato.');
}
