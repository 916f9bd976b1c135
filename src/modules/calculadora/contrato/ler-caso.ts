/** A porta de entrada: qualquer coisa vira um `Caso` do motor ou a lista de todos os problemas. */
import type { Caso, Condenacao, Evento } from '../../../direito/caso.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import { casoSchema, LIMITE_DE_EVENTOS } from './caso.ts';
import { condenacaoSchema } from './condenacao.ts';
import { type ErroDeEntrada, errosDoEsquema } from './erros.ts';
import { eventoSchema } from './evento.ts';
import { errosDeLogica, type PartesLidas } from './logica.ts';

export type Leitura = { ok: true; caso: Caso } | { ok: false; erros: ErroDeEntrada[] };

/** Limite do texto de um caso, em caracteres. */
export const LIMITE_DO_TEXTO = 2_000_000;
/** Mais que isto, a lista deixa de ajudar quem corrige. */
const LIMITE_DE_ERROS = 200;
const PROFUNDIDADE_MAXIMA = 12;

/**
 * Lê um caso já decodificado (objeto). `hoje` é a data de referência quando o caso não traz `emData`;
 * `emData` (de `--em`) prevalece sobre a do caso.
 */
export function lerCaso(entrada: unknown, opcoes: { hoje: Dia; emData?: Dia | undefined }): Leitura {
  if (!ehObjeto(entrada)) {
    return recusa({ caminho: '', codigo: 'tipo-errado', mensagem: 'O caso deve ser um objeto { … } (JSON ou YAML).' });
  }
  if (profundidade(entrada) > PROFUNDIDADE_MAXIMA) {
    return recusa({
      caminho: '',
      codigo: 'acima-do-limite',
      mensagem: 'O caso tem níveis demais, um dentro do outro.',
    });
  }
  const lido = casoSchema.safeParse(entrada, { reportInput: true });
  if (lido.success) {
    const logica = errosDeLogica(lido.data);
    if (logica.length > 0) return { ok: false, erros: logica.slice(0, LIMITE_DE_ERROS) };
    return { ok: true, caso: { ...lido.data, emData: opcoes.emData ?? lido.data.emData ?? opcoes.hoje } };
  }
  const erros = [...errosDoEsquema(lido.error), ...errosDeLogica(parteQueSeLe(entrada))];
  return { ok: false, erros: erros.slice(0, LIMITE_DE_ERROS) };
}

const recusa = (erro: ErroDeEntrada): Leitura => ({ ok: false, erros: [erro] });

const ehObjeto = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

function profundidade(v: unknown, nivel = 0): number {
  if (typeof v !== 'object' || v === null || nivel > PROFUNDIDADE_MAXIMA) return nivel;
  let maior = nivel;
  for (const filho of Object.values(v)) maior = Math.max(maior, profundidade(filho, nivel + 1));
  return maior;
}

/**
 * Com erro de forma em um item, os outros ainda podem ter erro de lógica: a pessoa deve ver todos de uma vez.
 * Itens ilegíveis ficam `undefined`, para os índices continuarem os do arquivo.
 */
function parteQueSeLe(entrada: Record<string, unknown>): PartesLidas {
  const lista = (nome: string): unknown[] => {
    const v = entrada[nome];
    return Array.isArray(v) ? v.slice(0, LIMITE_DE_EVENTOS) : [];
  };
  const escritas = lista('condenacoes');
  const condenacoes = escritas.map((c): Condenacao | undefined => condenacaoSchema.safeParse(c).data);
  const eventos = lista('eventos').map((e): Evento | undefined => eventoSchema.safeParse(e).data);
  const ids = escritas.map((c) => (ehObjeto(c) && typeof c['id'] === 'string' ? c['id'] : undefined));
  const { pessoa, investigacao, prisaoCautelar, medidaDeSeguranca } = casoSchema.shape;
  return {
    pessoa: pessoa.safeParse(entrada['pessoa']).data,
    condenacoes,
    eventos,
    ids,
    investigacao: investigacao.safeParse(entrada['investigacao']).data,
    prisaoCautelar: prisaoCautelar.safeParse(entrada['prisaoCautelar']).data,
    medidaDeSeguranca: medidaDeSeguranca.safeParse(entrada['medidaDeSeguranca']).data,
  };
}
