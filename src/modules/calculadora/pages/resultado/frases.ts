/** Uma frase por marco: o que a pessoa veio saber, em palavras, com a data, a distância e as ressalvas. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Alternativa, Marco, Passo } from '../../../../direito/resultado.ts';
import type { TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { dataCurta, dataPorExtenso } from '../../../../ui/texto.ts';
import { type CampoFaltante, campoFaltante, comDono } from './campos-faltantes.ts';
import { leituraDe } from './leituras.ts';
import { palavrasDe, tituloDoMarco } from './palavras.ts';
import { feito, situacaoDaTela } from './situacao.ts';

export interface Frase {
  tom: TipoDeSelo;
  /** Tudo antes da data: `Pode pedir o semiaberto (progressão de regime) desde`. */
  texto: string;
  /** `16 de agosto de 2027`; ausente quando não há data a dar. */
  data?: string;
  /** `há 12 dias`, `em 9 dias`; nos demais, a situação em palavras. */
  selo: string;
  /** Leitura que antecipa a data, ou intervalo do que falta saber. */
  ressalva?: string;
}

/** `em` é a data de referência (AAAA-MM-DD). */
export function fraseDoMarco(m: Marco, em: string, caso: Caso): Frase {
  const { tom, texto: selo } = situacaoDaTela(m, em);
  const palavras = palavrasDe(m);
  if (m.concedidoEm !== undefined) {
    return {
      tom,
      selo: feito(m),
      texto: palavras.dado ?? palavras.chegou,
      data: dataPorExtenso(m.concedidoEm),
    };
  }
  if (m.situacao === 'vedado' || m.situacao === 'nao-alcancado') return { tom, selo, ...negado(m, em) };
  if (m.situacao === 'indeterminado') return { tom, selo, ...indeterminada(m, caso) };
  const texto = m.situacao === 'alcancado' ? palavras.chegou : palavras.vira;
  if (m.data === undefined) return { tom, selo, texto: `${texto} data a apurar` };
  return {
    tom,
    selo,
    texto,
    data: dataPorExtenso(m.data),
    ...(ressalvaDaLeitura(m, em) ?? ressalvaDoQueFalta(m, caso)),
  };
}

function indeterminada(m: Marco, caso: Caso): Pick<Frase, 'texto' | 'ressalva'> {
  const faixa = intervalo(m);
  return {
    texto: `Falta dado para saber ${palavrasDe(m).quando}`,
    ressalva: faixa === '' ? conforme(m, caso) : `${faixa}, ${conforme(m, caso)}`,
  };
}

/** A data vale com o que se sabe, mas um dado que falta pode mudá-la. */
function ressalvaDoQueFalta(m: Marco, caso: Caso): Pick<Frase, 'ressalva'> {
  const faixa = intervalo(m);
  return faixa === '' ? {} : { ressalva: `pode ficar ${faixa}, ${conforme(m, caso)}` };
}

function intervalo(m: Marco): string {
  const de = m.intervalo?.de;
  const ate = m.intervalo?.ate;
  if (de !== undefined && ate !== undefined) return `entre ${dataCurta(de)} e ${dataCurta(ate)}`;
  if (de !== undefined) return `não antes de ${dataCurta(de)}`;
  return ate === undefined ? '' : `não depois de ${dataCurta(ate)}`;
}

function conforme(m: Marco, caso: Caso): string {
  const faltam = porDono((m.faltam ?? []).map((f) => campoFaltante(f, caso)));
  return faltam.length > 0 ? `conforme ${enumerar(faltam)}` : 'conforme os dados que faltam';
}

/** `a data do fato e a pena da condenação A`: o dono escreve-se uma vez. */
function porDono(faltam: readonly CampoFaltante[]): string[] {
  const grupos = new Map<string, string[]>();
  for (const f of faltam) {
    const chave = f.campo.startsWith('se ') ? `${f.dono}?` : f.dono;
    grupos.set(chave, [...(grupos.get(chave) ?? []), f.campo]);
  }
  return [...grupos].map(([chave, campos]) => comDono(enumerar(campos), chave.replace(/\?$/, '')));
}

function ressalvaDaLeitura(m: Marco, em: string): Pick<Frase, 'ressalva'> | undefined {
  const cedo = m.dataMaisCedo;
  if (cedo === undefined || (m.data !== undefined && cedo >= m.data)) return undefined;
  const qual = leituraDoDia(m.alternativas, cedo);
  const porQual = qual === undefined ? ', somadas as leituras mais favoráveis' : `, ${leituraDe(qual).curta}`;
  if (cedo <= em && m.situacao !== 'alcancado') {
    return { ressalva: `há leitura pela qual a data já chegou, em ${dataPorExtenso(cedo)}${porQual}` };
  }
  return { ressalva: `há leitura que antecipa para ${dataPorExtenso(cedo)}${porQual}` };
}

/** A alternativa que dá este dia; `undefined` quando ele vem de leituras combinadas. */
function leituraDoDia(alternativas: readonly Alternativa[] | undefined, data: string): string | undefined {
  return alternativas?.find((a) => a.data === data)?.leitura;
}

/** Por que não cabe: o passo da memória que o decidiu, com a norma; na falta, a dúvida registrada. */
function negado(m: Marco, em: string): Pick<Frase, 'texto' | 'ressalva'> {
  const passo = passoQueDecide(m.trilha);
  const texto = `${sujeito(m)}: ${minuscula(motivo(m, passo))}`;
  return { texto, ...(ressalvaDaLeitura(m, em) ?? (passo?.norma ? { ressalva: passo.norma } : {})) };
}

/** O decreto é o nome pelo qual se pede: não precisa da explicação do que é indulto em cada linha. */
const sujeito = (m: Marco): string =>
  m.decreto === undefined
    ? tituloDoMarco(m)
    : `${m.tipo === 'comutacao' ? 'Comutação' : 'Indulto'} do Decreto ${m.decreto}`;

function motivo(m: Marco, passo: Passo | undefined): string {
  // No decreto, o passo que decide reúne as hipóteses; a razão é nenhuma delas se cumprir.
  if (m.situacao === 'nao-alcancado' && passo?.passos !== undefined) {
    return 'nenhuma hipótese se cumpriu com os fatos informados';
  }
  return passo?.passo ?? m.duvidas?.[0] ?? 'os fatos informados não o permitem';
}

function passoQueDecide(trilha: readonly Passo[]): Passo | undefined {
  return trilha.find((p) => p.norma !== undefined) ?? trilha[0];
}

/** `a`, `a e b`, `a, b e c`. */
export function enumerar(itens: readonly string[]): string {
  if (itens.length <= 1) return itens.join('');
  return `${itens.slice(0, -1).join(', ')} e ${itens.at(-1)!}`;
}

/** Depois de dois-pontos; sigla fica como está. */
const minuscula = (texto: string): string => texto.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letra) => letra.toLowerCase());
