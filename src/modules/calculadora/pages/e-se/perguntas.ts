/** Perguntas prontas, a um toque: as leituras em disputa que podem mudar as datas deste caso. */
import type { Caso, Parametros } from '../../../../direito/caso.ts';
import { casoParaCampos } from '../calculadora/formulario.ts';
import { PARAMETROS } from '../calculadora/textos/parametros.ts';
import type { CasoLido } from './diferencas.ts';

export interface Pergunta {
  texto: string;
  mudanca: readonly [nome: string, valor: string];
}

/** Como a leitura entra em "E se …?". Chave: parâmetro e valor, como no formulário. */
const PERGUNTAS: Readonly<Record<string, string>> = {
  'convencao/seeu': 'a pena for contada como o SEEU imprime',
  'convencao/aritmetica-360': 'a pena for contada à moda tradicional, em anos, meses e dias',
  'convencao/calendario': 'a pena for contada nos dias reais do calendário',
  'diaDoInicioConta/sim': 'o primeiro dia preso contar como pena (Código Penal, art. 10)',
  'diaDoInicioConta/nao': 'o primeiro dia preso não se descontar, como no SEEU',
  'concursoDeFracoes/por-condenacao': 'cada condenação tiver a sua fração (STJ, Tema 1354)',
  'concursoDeFracoes/mais-gravosa': 'a fração mais alta valer para toda a pena (STF, EP 102)',
  'abatimento/art-76': 'o tempo cumprido abater primeiro da pena mais grave (Código Penal, art. 76)',
  'abatimento/proporcional': 'o tempo cumprido for repartido entre todas as penas',
  'interrupcao/dias-parciais-contam': 'o dia da fuga e o da recaptura contarem como pena',
  'interrupcao/dia-da-fuga-nao-conta': 'o dia da fuga não contar como pena',
  'lei15402/aplicavel': 'a Lei 15.402/2026 se aplicar',
  'lei15402/afastada': 'a Lei 15.402/2026 for afastada',
};

/** Leituras que só mudam alguma coisa havendo várias condenações, ou fuga. */
const SO_SE: Partial<Record<keyof Parametros, (caso: Caso) => boolean>> = {
  concursoDeFracoes: (caso) => caso.condenacoes.length > 1,
  abatimento: (caso) => caso.condenacoes.length > 1,
  interrupcao: (caso) => caso.eventos.some((e) => e.tipo === 'fuga'),
};

/** Uma pergunta por leitura que o caso ainda não usa; nenhuma se não há condenação. */
export function perguntasPara({ escrito, caso }: CasoLido): Pergunta[] {
  if (caso.condenacoes.length === 0) return [];
  const campos = casoParaCampos(escrito);
  return PARAMETROS.filter((p) => SO_SE[p.nome]?.(caso) ?? true).flatMap((p) => {
    const nome = `parametros.${p.nome}`;
    const atual = campos.get(nome) ?? p.opcoes[0].valor;
    return p.opcoes
      .filter((o) => o.valor !== atual)
      .map((o): Pergunta => ({ texto: `E se ${PERGUNTAS[`${p.nome}/${o.valor}`]!}?`, mudanca: [nome, o.valor] }));
  });
}
