/** Marco do livramento condicional (CP 83): conta do início, sobre o total, e falta não o interrompe (Súmula 441). */
import { ausenciaDeFalta } from '../../cp/art-83-iii-falta-grave.ts';
import type { Marco } from '../../resultado.ts';
import { dataCurta, type Dia, iso } from '../../tempo/dia.ts';
import { type Fracao, INTEIRA } from '../../tempo/fracao.ts';
import { deDias360 } from '../../tempo/pena.ts';
import { type ContaDoInicio, contarDoInicio, maisCedoDoInicio } from '../conta-do-inicio.ts';
import { faltasDaDetracao } from '../detracao.ts';
import type { Execucao } from '../execucao.ts';
import { fracaoDoLivramento, type LivramentoDaCondenacao } from '../fracao-do-livramento.ts';
import { contaDaData, contaDoLapso, lapsoPorExtenso } from '../lapso-escrito.ts';
import { interrupcaoAberta } from '../linha-do-tempo.ts';
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
import { requisitosDoLivramento } from './requisitos.ts';
import { passoDaPena } from './trilha-da-progressao.ts';

/** Menos que isto na soma, não há livramento (CP 83, caput, e 84; decisão 22). */
const PENA_MINIMA_EM_ANOS = 2;
const REGRA = 'cp/art-83-livramento';

export function marcoDoLivramento(e: Execucao): Marco {
  const marco = marcoVazio('livramento');
  const fracoes = e.fichas.map((f) => fracaoDoLivramento(f, e.linha));
  e.fichas.forEach((f, i) => duvidar(marco, ...f.duvidas, ...(fracoes[i]!.escolhida?.duvidas ?? [])));
  duvidar(marco, ...e.detracao.duvidas);
  const impedimento = impede(e, fracoes);
  if (impedimento) return vedar(marco, impedimento);
  const faltam = e.fichas.flatMap((f, i) => (fracoes[i]!.escolhida ? [] : f.faltam));
  if (e.inicio === undefined) return indeterminar(marco, [FALTA_PRISAO, ...faltam]);
  marco.base = iso(e.inicio);
  const falta = ultimaFaltaQueConta(e);
  marco.requisitos = requisitosDoLivramento(
    e,
    falta !== undefined && falta.fim > e.linha.emData ? 'pendente' : 'cumprido',
  );
  if (faltam.length > 0 || e.detracao.incertos > 0) {
    const incerto = livramentoIncerto(e, marco, fracoes, faltam, falta?.fim);
    if (incerto) return concedido(e, incerto);
  }
  return livramentoCerto(e, marco, fracoes, falta);
}

function impede(e: Execucao, fracoes: readonly LivramentoDaCondenacao[]) {
  if (e.penaTotal.anos < PENA_MINIMA_EM_ANOS) {
    const norma = 'CP arts. 83, caput, e 84';
    return { passo: 'A soma das penas é menor que 2 anos: não cabe livramento', regra: REGRA, norma, valor: 'vedado' };
  }
  if (fracoes.every((f) => f.escolhida?.vedado)) {
    const norma = fracoes[0]!.escolhida!.norma;
    return { passo: 'A lei veda o livramento', regra: 'cp/art-83-vedacoes', norma, valor: 'vedado' };
  }
  return undefined;
}

const depois = (data: Dia, minimo: Dia | undefined): Dia => (minimo !== undefined && minimo > data ? minimo : data);

/** Só para fato desde 23/01/2020 (basta um), e só a falta homologada; na fuga, da recaptura (decisão 12). */
function ultimaFaltaQueConta(e: Execucao): { fim: Dia; de: Dia } | undefined {
  if (!e.fichas.some((f) => f.fato !== undefined && f.fato >= ausenciaDeFalta.versoes[1]!.inicio)) return undefined;
  let ultima: Dia | undefined;
  for (const f of e.linha.faltas) {
    const de = f.recaptura ?? f.data;
    if (f.homologada && (ultima === undefined || de > ultima)) ultima = de;
  }
  return ultima === undefined ? undefined : { de: ultima, fim: ausenciaDeFalta.versoes[1]!.aplicar(ultima) as Dia };
}

function livramentoIncerto(
  e: Execucao,
  marco: Marco,
  fracoes: readonly LivramentoDaCondenacao[],
  faltam: string[],
  minimo: Dia | undefined,
): Marco | undefined {
  const melhor = contarDoInicio(
    e,
    e.oficial,
    fracoes.map((f) => f.menor),
    true,
  );
  const pior = contarDoInicio(
    e,
    e.oficial,
    fracoes.map((f) => f.maior),
    false,
  );
  if (melhor.data === pior.data && !melhor.aberta && faltam.length === 0) return undefined;
  const nomes = [...faltam, ...faltasDaDetracao(e.detracao, e.fichas)];
  const podeVedar = fracoes.some((f) => f.maior === INTEIRA && !f.escolhida);
  marco.trilha.push({
    passo: `Faltam fatos: a data fica entre o melhor e o pior caso${podeVedar ? ' (no pior, a lei veda o livramento)' : ''}`,
    regra: REGRA,
    valor: `de ${dataCurta(melhor.data)} a ${dataCurta(pior.data)}`,
  });
  return indeterminar(marco, nomes, depois(melhor.data, minimo), pior.aberta ? undefined : depois(pior.data, minimo));
}

function livramentoCerto(
  e: Execucao,
  marco: Marco,
  condenacoes: readonly LivramentoDaCondenacao[],
  falta: { fim: Dia; de: Dia } | undefined,
): Marco {
  const fracoes = condenacoes.map((c) => c.escolhida?.fracao ?? c.menor);
  const conta = contarDoInicio(e, e.oficial, fracoes, false);
  marco.prazoDias = conta.lapso;
  if (e.oficial.convencao === 'aritmetica-360') marco.prazo = deDias360(conta.lapso);
  marco.fracoes = e.fichas.map((f, i) => ({
    condenacao: f.condenacao.id,
    fracao: fracoes[i]!.texto,
    norma: condenacoes[i]!.escolhida?.norma ?? 'as possíveis dão a mesma data',
  }));
  trilha(e, marco, conta, fracoes, falta);
  anotar(e, marco, condenacoes);
  if (conta.aberta) {
    duvidar(marco, `A pena está interrompida (${interrupcaoAberta(e.linha)?.motivo}): a data anda até a volta.`);
    return indeterminar(marco, [faltaParaVoltar(e.linha)], conta.data);
  }
  const oficial = depois(conta.data, falta?.fim);
  const leituras = leiturasDoLivramento(e, condenacoes, fracoes, falta?.fim);
  datar(marco, { oficial, leituras, maisCedo: depois(maisCedoDoInicio(e, fracoes), falta?.fim) }, e.linha.emData);
  return concedido(e, marco);
}

function concedido(e: Execucao, marco: Marco): Marco {
  const v = e.linha.livramentos.at(-1);
  if (!v || v.revogadoEm !== undefined) return marco;
  marco.concedidoEm = iso(v.data);
  marco.situacao = 'alcancado';
  marco.diasDeAtraso = 0;
  return marco;
}

function anotar(e: Execucao, marco: Marco, condenacoes: readonly LivramentoDaCondenacao[]): void {
  if (condenacoes.some((c) => c.escolhida?.vedado)) {
    duvidar(
      marco,
      'Há condenação com livramento vedado: as outras contam depois de cumprida essa por inteiro (padrão).',
    );
  }
  const pendente = e.linha.faltas.find((f) => !f.homologada);
  if (pendente)
    duvidar(marco, `Falta de ${dataCurta(pendente.data)} não homologada: se for, pode exigir mais 12 meses.`);
}

function leiturasDoLivramento(
  e: Execucao,
  condenacoes: readonly LivramentoDaCondenacao[],
  fracoes: readonly Fracao[],
  minimo: Dia | undefined,
): DataDaLeitura[] {
  const lista: DataDaLeitura[] = [];
  for (const v of e.variacoes) {
    if (!MUDAM_O_LIVRAMENTO.has(v.nome)) continue;
    lista.push({ nome: v.nome, data: depois(contarDoInicio(e, v.leitura, fracoes, false).data, minimo) });
  }
  condenacoes.forEach((c, i) => {
    for (const o of c.escolhida?.outras ?? []) {
      const vetor = [...fracoes];
      vetor[i] = o.fracao;
      lista.push({ nome: o.leitura, data: depois(contarDoInicio(e, e.oficial, vetor, false).data, minimo) });
    }
  });
  return lista;
}

/** A véspera não muda o livramento ("mais de"); o concurso e a repartição são discussões da progressão. */
const MUDAM_O_LIVRAMENTO = new Set([
  'seeu',
  'aritmetica-360',
  'calendario',
  'dia-da-fuga-nao-conta',
  'dias-parciais-contam',
  'com-remicao-a-homologar',
]);

function trilha(
  e: Execucao,
  marco: Marco,
  c: ContaDoInicio,
  fracoes: readonly Fracao[],
  falta: { fim: Dia; de: Dia } | undefined,
): void {
  const t = marco.trilha;
  t.push(passoDaPena(e));
  t.push({
    passo: 'Tempo exigido: fração sobre a pena total',
    regra: REGRA,
    norma: [...new Set(marco.fracoes!.map((f) => f.norma))].join('; '),
    conta: contaDoLapso(e, fracoes, 0, 'por-condenacao', c.lapso),
    valor: lapsoPorExtenso(c.lapso, e.oficial.convencao),
    passos: marco.fracoes!.map((f) => ({
      passo: `Condenação ${f.condenacao}: ${f.fracao}`,
      norma: f.norma,
      valor: f.fracao,
    })),
  });
  t.push({
    passo: 'Conta do início da execução; detração e remição valem como pena cumprida; falta grave não interrompe',
    regra: REGRA,
    norma: 'CP art. 84; LEP art. 128; Súmula 441 STJ',
    conta: contaDaData(e.inicio!, c, e.oficial.convencao, false),
    valor: dataCurta(c.data),
  });
  if (falta && falta.fim > c.data) {
    t.push({
      passo: 'Falta grave nos últimos 12 meses: espera até completar o ano',
      regra: 'cp/art-83-iii-falta-grave',
      norma: 'CP art. 83, III, b (Lei 13.964/2019)',
      conta: `${dataCurta(falta.de)} + 12 meses`,
      valor: dataCurta(falta.fim),
    });
  }
}
