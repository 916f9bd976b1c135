/** As leituras que dariam outra data, reunidas por leitura: uma mesma tese costuma mover vários marcos. */
import type { Parametros } from '../../../../direito/caso.ts';
import { diasEntre } from '../../../../ui/texto.ts';
import type { MarcoNaTela } from './apresentacao.ts';
import { type Leitura, leituraDe } from './leituras.ts';

export interface LinhaDaDisputa {
  id: string;
  titulo: string;
  /** AAAA-MM-DD; ausente quando o marco não tem data oficial. */
  oficial?: string;
  outra: string;
  /** Dias corridos da oficial à outra: negativo adianta. */
  dias?: number;
}

export interface Disputa {
  nome: string;
  outra: Leitura;
  /** A leitura que este cálculo adotou no mesmo ponto; ausente para leitura sem par conhecido. */
  adotada: Leitura | undefined;
  linhas: LinhaDaDisputa[];
  /** Dias da linha que mais adianta; na falta, da que mais atrasa; ausente se não há data oficial a comparar. */
  efeito?: number;
}

/** A que mais adianta vem primeiro: é a que interessa a quem está preso. */
export function disputas(marcos: readonly MarcoNaTela[], parametros: Parametros): Disputa[] {
  const porNome = new Map<string, LinhaDaDisputa[]>();
  for (const { id, titulo, marco } of marcos) {
    if (marco.concedidoEm !== undefined) continue;
    for (const { leitura, data } of marco.alternativas ?? []) {
      const comparada = marco.data === undefined ? {} : { oficial: marco.data, dias: diasEntre(marco.data, data) };
      const linha = { id, titulo, outra: data, ...comparada };
      porNome.set(leitura, [...(porNome.get(leitura) ?? []), linha]);
    }
  }
  const lista = [...porNome].map(([nome, linhas]): Disputa => {
    const adotada = adotadaContra(nome, parametros);
    return {
      nome,
      outra: leituraDe(nome),
      adotada: adotada === undefined ? undefined : leituraDe(adotada),
      linhas,
      ...efeitoDe(linhas),
    };
  });
  return lista.toSorted((a, b) => (a.efeito ?? 0) - (b.efeito ?? 0));
}

function efeitoDe(linhas: readonly LinhaDaDisputa[]): Pick<Disputa, 'efeito'> {
  const dias = linhas.flatMap((l) => l.dias ?? []);
  if (dias.length === 0) return {};
  const menor = Math.min(...dias);
  return { efeito: menor < 0 ? menor : Math.max(...dias) };
}

/** Pontos com duas respostas: a adotada é a que não é esta. */
const PARES: Readonly<Record<string, string>> = {
  diaDoInicioConta: 'diaDoInicioNaoConta',
  diaDoInicioNaoConta: 'diaDoInicioConta',
  'por-condenacao': 'mais-gravosa',
  'mais-gravosa': 'por-condenacao',
  'art-76': 'proporcional',
  proporcional: 'art-76',
  'dias-parciais-contam': 'dia-da-fuga-nao-conta',
  'dia-da-fuga-nao-conta': 'dias-parciais-contam',
  'lei15402-afastada': 'lei15402-aplicavel',
  'lei15402-aplicavel': 'lei15402-afastada',
  transitoParaAmbas: 'transitoParaAcusacao',
  transitoParaAcusacao: 'transitoParaAmbas',
  fatoAntesDaLei12234: 'fatoDesdeALei12234',
  'com-remicao-a-homologar': 'so-remicao-homologada',
  'remanescente-em-emData': 'termino-desde-o-inicio',
  'base-pena-total': 'base-pena-restante',
};

const CONVENCOES: ReadonlySet<string> = new Set<Parametros['convencao']>(['seeu', 'aritmetica-360', 'calendario']);

/** O que este cálculo adotou no ponto em que a leitura `nome` diverge. */
function adotadaContra(nome: string, p: Parametros): string | undefined {
  return CONVENCOES.has(nome) ? p.convencao : PARES[nome];
}
