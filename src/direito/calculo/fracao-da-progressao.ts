/**
 * A fração de cada condenação na progressão: a da lei do fato ou a posterior mais favorável (CF 5º XL; decisão 20).
 * Todas incidem sobre a mesma base, por isso a menor fração é a que dá o menor tempo.
 */
import type { Parametros } from '../caso.ts';
import { progressao } from '../lep/art-112-progressao.ts';
import type { FatosDaProgressao, FracaoDaLei } from '../lep/progressao-fatos.ts';
import { versoesDesde } from '../motor/regra.ts';
import { emVigor } from '../motor/troca.ts';
import type { Dia } from '../tempo/dia.ts';
import { compararFracoes, type Fracao } from '../tempo/fracao.ts';
import { extremosDe, type Possibilidades, unica } from './extremos.ts';
import { type Ficha, fichasPossiveis } from './ficha.ts';

export interface LeituraDeFracao {
  leitura: string;
  fracao: Fracao;
}

export interface FracaoEscolhida {
  fracao: Fracao;
  norma: string;
  /** A da data do fato, quando a escolhida é de lei posterior. */
  daEpoca?: { fracao: Fracao; norma: string } | undefined;
  /** A menor fração defensável (leituras de cada redação): a que entra na data mais cedo. */
  maisCedo: Fracao;
  alternativas: readonly LeituraDeFracao[];
  duvidas: readonly string[];
}

export type FracaoDaCondenacao = Possibilidades<FracaoEscolhida>;

const ULTIMA = progressao.versoes.length - 1;
/** Uma por redação da regra: a conta com a lei de antes não se mistura com a de hoje. */
const memorias = new WeakMap<object, Map<number, FracaoEscolhida>>();

/** Dias em que a resposta da regra muda: para percorrer as possibilidades quando falta a data do fato. */
const INICIOS_DAS_REDACOES: readonly Dia[] = progressao.versoes.map((v) => v.inicio);

export function fracaoDaProgressao(f: Ficha, parametros: Parametros, emData: Dia): FracaoDaCondenacao {
  const fixada = f.condenacao.fracaoFixada?.progressao;
  if (fixada) return unica(doJulgado(fixada));
  if (f.faltam.length === 0) return unica(escolher(f, parametros));
  return extremosDe(fichasPossiveis(f, INICIOS_DAS_REDACOES, emData).map((x) => escolher(x, parametros)));
}

function doJulgado(fracao: Fracao): FracaoEscolhida {
  return {
    fracao,
    norma: 'fração fixada em decisão transitada em julgado',
    maisCedo: fracao,
    alternativas: [],
    duvidas: ['A fração foi fixada em decisão que transitou em julgado e prevalece sobre a da lei.'],
  };
}

function escolher(f: Ficha, parametros: Parametros): FracaoEscolhida {
  const afastada = parametros.lei15402 === 'afastada';
  const chave = chaveDe(f, afastada);
  const memoria = memoriaDe(emVigor(progressao));
  let escolhida = memoria.get(chave);
  if (!escolhida) memoria.set(chave, (escolhida = escolherSemMemoria(f, afastada)));
  return escolhida;
}

function memoriaDe(regra: object): Map<number, FracaoEscolhida> {
  let memoria = memorias.get(regra);
  if (!memoria) memorias.set(regra, (memoria = new Map()));
  return memoria;
}

/** Poucos bits descrevem tudo de que a escolha depende: a memória tem algumas centenas de entradas no máximo. */
function chaveDe(f: Ficha, afastada: boolean): number {
  const o = f.outras;
  const anterior = f.condenacao.condenacaoAnteriorComViolencia;
  let chave = versoesDesde(progressao, f.fato!)[0]!.indice;
  chave = chave * 3 + (f.reincidencia === 'primario' ? 0 : f.reincidencia === 'reincidente' ? 1 : 2);
  chave = chave * 3 + (anterior === undefined ? 0 : anterior ? 1 : 2);
  for (const bit of [
    f.hediondo,
    f.violencia,
    f.morte,
    o.feminicidio,
    o.tentado,
    o.comandoDeOrganizacaoCriminosa,
    o.organizacaoUltraviolenta,
    o.milicia,
    o.tituloXII,
    ultraviolentaDesconhecida(f),
    afastada,
  ]) {
    chave = chave * 2 + (bit === true ? 1 : 0);
  }
  return chave;
}

function fatosDe(f: Ficha): FatosDaProgressao {
  const o = f.outras;
  return {
    hediondo: f.hediondo === true,
    violenciaOuGraveAmeaca: f.violencia === true,
    resultadoMorte: f.morte,
    feminicidio: o.feminicidio === true,
    tentado: o.tentado === true,
    comandoDeOrganizacaoCriminosa: o.comandoDeOrganizacaoCriminosa === true,
    organizacaoUltraviolenta: o.organizacaoUltraviolenta === true,
    milicia: o.milicia === true,
    tituloXII: o.tituloXII === true,
    reincidencia: f.reincidencia!,
    condenacaoAnteriorComViolencia: f.condenacao.condenacaoAnteriorComViolencia,
  };
}

function escolherSemMemoria(f: Ficha, afastada: boolean): FracaoEscolhida {
  const fatos = fatosDe(f);
  const candidatas = candidatasDe(f.fato!, afastada).map((v) => v.aplicar(fatos));
  const daEpoca = candidatas[0]!;
  const escolhida = menorDe(candidatas);
  const alternativas = leiturasDe(candidatas, escolhida);
  alternativas.push(...semOuComALei15402(f, fatos, afastada, escolhida));
  const seUltraviolenta = ultraviolentaDesconhecida(f)
    ? leituraUltraviolenta(f, fatos, afastada, escolhida)
    : undefined;
  if (seUltraviolenta) alternativas.push(seUltraviolenta);
  let maisCedo = escolhida.fracao;
  for (const a of alternativas) if (compararFracoes(a.fracao, maisCedo) < 0) maisCedo = a.fracao;
  return {
    fracao: escolhida.fracao,
    norma: escolhida.norma,
    daEpoca: escolhida === daEpoca ? undefined : { fracao: daEpoca.fracao, norma: daEpoca.norma },
    maisCedo,
    alternativas,
    duvidas: [
      ...new Set([
        escolhida.duvida,
        ...duvidasDasAlternativas(candidatas, alternativas),
        seUltraviolenta && DUVIDA_DO_COMANDO,
      ]),
    ].filter((d): d is string => d !== undefined),
  };
}

const DUVIDA_DO_COMANDO =
  'Não se informou se a organização comandada é ultraviolenta: calculado como se não fosse; sendo, a fração sobe.';

const ultraviolentaDesconhecida = (f: Ficha): boolean =>
  f.outras.comandoDeOrganizacaoCriminosa === true && f.outras.organizacaoUltraviolenta === undefined;

function leituraUltraviolenta(
  f: Ficha,
  fatos: FatosDaProgressao,
  afastada: boolean,
  escolhida: FracaoDaLei,
): LeituraDeFracao | undefined {
  const candidatas = candidatasDe(f.fato!, afastada);
  const outra = menorDe(candidatas.map((v) => v.aplicar({ ...fatos, organizacaoUltraviolenta: true })));
  if (compararFracoes(outra.fracao, escolhida.fracao) === 0) return undefined;
  return { leitura: 'organizacao-ultraviolenta', fracao: outra.fracao };
}

function candidatasDe(fato: Dia, afastada: boolean) {
  const todas = versoesDesde(progressao, fato);
  if (!afastada) return todas;
  // Afastada a Lei 15.402, os fatos posteriores a ela seguem a redação anterior.
  const sem = todas.filter((v) => v.indice !== ULTIMA);
  return sem.length > 0 ? sem : [progressao.versoes[ULTIMA - 1]!];
}

function menorDe(candidatas: readonly FracaoDaLei[]): FracaoDaLei {
  let menor = candidatas[0]!;
  for (const c of candidatas) if (compararFracoes(c.fracao, menor.fracao) < 0) menor = c;
  return menor;
}

/** Leituras que mudariam a escolha: cada `outra` concorre com a escolhida oficial entre todas as redações. */
function leiturasDe(candidatas: readonly FracaoDaLei[], escolhida: FracaoDaLei): LeituraDeFracao[] {
  const melhores = new Map<string, Fracao>();
  for (const c of candidatas) {
    for (const o of c.outras ?? []) {
      // Leitura mais dura só muda o resultado quando é a da redação escolhida; a mais branda, de qualquer uma.
      const muda = c === escolhida || compararFracoes(o.fracao, escolhida.fracao) < 0;
      const atual = melhores.get(o.leitura);
      if (muda && (!atual || compararFracoes(o.fracao, atual) < 0)) melhores.set(o.leitura, o.fracao);
    }
  }
  return [...melhores].map(([leitura, fracao]) => ({ leitura, fracao }));
}

function duvidasDasAlternativas(
  candidatas: readonly FracaoDaLei[],
  alternativas: readonly LeituraDeFracao[],
): string[] {
  const nomes = new Set(alternativas.map((a) => a.leitura));
  return candidatas.filter((c) => c.outras?.some((o) => nomes.has(o.leitura))).flatMap((c) => c.duvida ?? []);
}

/** Com a Lei 15.402 em discussão (ADIs 7966 a 7969), mostra a fração da posição oposta à do parâmetro. */
function semOuComALei15402(
  f: Ficha,
  fatos: FatosDaProgressao,
  afastada: boolean,
  escolhida: FracaoDaLei,
): LeituraDeFracao[] {
  const outra = menorDe(candidatasDe(f.fato!, !afastada).map((v) => v.aplicar(fatos)));
  if (compararFracoes(outra.fracao, escolhida.fracao) === 0) return [];
  return [{ leitura: afastada ? 'lei15402-aplicavel' : 'lei15402-afastada', fracao: outra.fracao }];
}
