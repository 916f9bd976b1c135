/** Tudo o que aconteceu e vai acontecer, em ordem: é o que a linha do tempo desenha e o que a tabela ao lado escreve. */
import type { Caso, Evento } from '../../../../../direito/caso.ts';
import { dataDoEvento } from '../../../../../direito/calculo/ordem.ts';
import type { Resultado, Situacao } from '../../../../../direito/resultado.ts';
import { type Dia, lerDia } from '../../../../../direito/tempo/dia.ts';
import { palavrasDe, tituloDoMarco } from '../palavras.ts';
import { descreverEvento } from '../palavras-dos-eventos.ts';
import { situacaoDaTela } from '../situacao.ts';

/** Forma do sinal no desenho: cada uma se distingue sem cor. */
export type Sinal =
  | 'custodia'
  | 'fuga'
  | 'falta'
  | 'regime'
  | 'remicao'
  | 'trabalho'
  | 'clemencia'
  | 'marco'
  | 'incerto'
  | 'hoje';

export interface Acontecimento {
  /** Primeiro dia, inclusive. */
  inicio: Dia;
  /** Último dia, inclusive, nos períodos. */
  fim?: Dia | undefined;
  sinal: Sinal;
  titulo: string;
  detalhe?: string | undefined;
  /** Texto curto para o desenho; ausente: só aparece na tabela e na dica do sinal. */
  rotulo?: string | undefined;
  /** A data de referência ainda não chegou a ele. */
  futuro: boolean;
}

const SINAL: Record<Evento['tipo'], Sinal> = {
  prisao: 'custodia',
  soltura: 'custodia',
  recaptura: 'custodia',
  fuga: 'fuga',
  'falta-grave': 'falta',
  progressao: 'regime',
  regressao: 'regime',
  livramento: 'regime',
  'livramento-revogado': 'regime',
  remicao: 'remicao',
  trabalho: 'trabalho',
  estudo: 'trabalho',
  leitura: 'trabalho',
  exame: 'trabalho',
  'recolhimento-noturno': 'trabalho',
  monitoracao: 'trabalho',
  comutacao: 'clemencia',
  indulto: 'clemencia',
};

/** Em ordem de data. Eventos posteriores a `emData` entram marcados: a pessoa os escreveu, e o cálculo não os usa. */
export function acontecimentos(caso: Caso, resultado: Resultado): Acontecimento[] {
  const hoje: Acontecimento = {
    inicio: caso.emData,
    sinal: 'hoje',
    titulo: 'Data de referência do cálculo',
    rotulo: 'Hoje',
    futuro: false,
  };
  const fatos = caso.eventos.map((e) => doEvento(e, caso.emData));
  const todos = [...fatos, ...foraDosEventos(caso), hoje, ...dosMarcos(resultado, caso.emData)];
  return todos.toSorted((a, b) => a.inicio - b.inicio || ORDEM[a.sinal] - ORDEM[b.sinal]);
}

const ORDEM: Record<Sinal, number> = {
  custodia: 0,
  fuga: 1,
  falta: 2,
  regime: 3,
  remicao: 4,
  trabalho: 5,
  clemencia: 6,
  hoje: 7,
  marco: 8,
  incerto: 9,
};

function doEvento(e: Evento, emData: Dia): Acontecimento {
  const { titulo, detalhe, rotulo } = descreverEvento(e);
  const depois = dataDoEvento(e) > emData;
  const nota = depois ? 'depois da data de referência: não entra no cálculo' : undefined;
  return {
    inicio: 'inicio' in e ? e.inicio : e.data,
    fim: 'fim' in e ? e.fim : undefined,
    sinal: SINAL[e.tipo],
    titulo,
    detalhe: [detalhe, nota].filter(Boolean).join('; ') || undefined,
    rotulo,
    futuro: depois,
  };
}

/** Prisão cautelar, investigação e medida de segurança têm as suas datas fora da lista de eventos. */
function foraDosEventos(caso: Caso): Acontecimento[] {
  const { prisaoCautelar, investigacao, medidaDeSeguranca: medida } = caso;
  const lista: Acontecimento[] = [];
  const por = (inicio: Dia | undefined, titulo: string, rotulo: string): void => {
    if (inicio !== undefined) lista.push({ inicio, sinal: 'custodia', titulo, rotulo, futuro: inicio > caso.emData });
  };
  if (prisaoCautelar) {
    const titulo = prisaoCautelar.especie === 'flagrante' ? 'Prisão em flagrante' : `Prisão ${prisaoCautelar.especie}`;
    por(prisaoCautelar.inicio, titulo, 'Prisão');
    por(prisaoCautelar.ultimaRevisao, 'Última revisão da prisão', 'Revisão');
  }
  if (investigacao?.prisao !== prisaoCautelar?.inicio) por(investigacao?.prisao, 'Prisão na investigação', 'Prisão');
  por(investigacao?.instauracao, 'Instauração do inquérito', 'Instauração');
  por(investigacao?.inqueritoRecebidoPeloMP, 'Inquérito recebido pelo Ministério Público', 'Ministério Público');
  if (medida) {
    const titulo = medida.especie === 'internacao' ? 'Começo da internação' : 'Começo do tratamento ambulatorial';
    por(medida.inicio, titulo, 'Começo');
    for (const e of medida.exames) {
      por(e.data, `Exame: periculosidade ${e.cessou ? 'cessada' : 'não cessada'}`, 'Exame');
    }
  }
  return lista;
}

const NEGADAS: ReadonlySet<Situacao> = new Set<Situacao>(['vedado', 'nao-alcancado']);

function dosMarcos(resultado: Resultado, emData: Dia): Acontecimento[] {
  const lista: Acontecimento[] = [];
  for (const m of resultado.marcos) {
    const data = lerDia(m.data ?? m.intervalo?.de ?? '');
    // O já concedido está na linha pelo evento que o concedeu; o negado não é uma data da pessoa.
    if (data === undefined || m.concedidoEm !== undefined || NEGADAS.has(m.situacao)) continue;
    lista.push({
      inicio: data,
      fim: m.data === undefined ? lerDia(m.intervalo?.ate ?? '') : undefined,
      sinal: m.data === undefined ? 'incerto' : 'marco',
      titulo: tituloDoMarco(m),
      detalhe: situacaoDaTela(m, resultado.regras.em).texto,
      rotulo: palavrasDe(m).curto,
      futuro: data > emData,
    });
  }
  return lista;
}
