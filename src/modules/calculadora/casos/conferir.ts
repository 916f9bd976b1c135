/** Confere casos guardados: refaz cada conta e põe lado a lado o publicado e o obtido. */
import type { Dia } from '../../../direito/tempo/dia.ts';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import type { ErroDeEntrada } from '../contrato/index.ts';
import { comparar, type Comparacao, OFICIAL, textoDoEsperado } from './comparar.ts';
import { executar } from './executar.ts';
import type { CasoGuardado } from './formato.ts';
import { type ArquivoLido, lerPasta, PASTA_DO_SISTEMA } from './ler-pasta.ts';

export type SituacaoDoCaso = 'confere' | 'diverge' | 'fonte-erra' | 'inaproveitavel';

export interface CasoConferido {
  id: string;
  /** Caminho dentro da pasta conferida. */
  arquivo: string;
  /** A subpasta: progressao, livramento, prazo… Vazia quando o arquivo está solto. */
  tipo: string;
  situacao: SituacaoDoCaso;
  titulo: string;
  /** Valores publicados e obtidos, na mesma ordem, separados por `; `. */
  esperado: string;
  obtido: string;
  /** As leituras, além da oficial, que dão o valor publicado. */
  leitura?: string;
  nota?: string;
  comparacoes: Comparacao[];
  /** O caso como guardado; falta quando o arquivo não pôde ser lido. */
  caso?: CasoGuardado;
  /** O arquivo está malformado ou o cálculo o recusou. */
  erros?: ErroDeEntrada[];
}

export interface Conferencia {
  total: number;
  conferem: number;
  divergem: number;
  fonteErra: number;
  inaproveitaveis: number;
  itens: CasoConferido[];
}

/**
 * Confere todos os casos de uma pasta e das subpastas (sem `pasta`, os do sistema). Arquivo malformado vira item com
 * `erros`, contado entre os que divergem. Lança `PastaIlegivel` se a pasta não existe ou não tem nenhum caso.
 */
export async function conferirCasos(opcoes: { pasta?: string; hoje?: Dia } = {}): Promise<Conferencia> {
  const hoje = opcoes.hoje ?? relogioDoSistema.hoje();
  const arquivos = await lerPasta(opcoes.pasta ?? PASTA_DO_SISTEMA);
  const itens = arquivos.map((arquivo) => conferirArquivo(arquivo, hoje));
  const quantos = (situacao: SituacaoDoCaso): number => itens.filter((i) => i.situacao === situacao).length;
  return {
    total: itens.length,
    conferem: quantos('confere'),
    divergem: quantos('diverge'),
    fonteErra: quantos('fonte-erra'),
    inaproveitaveis: quantos('inaproveitavel'),
    itens,
  };
}

function conferirArquivo(lido: ArquivoLido, hoje: Dia): CasoConferido {
  const { arquivo, tipo } = lido;
  if (!lido.ok) return comErros({ id: arquivo, arquivo, tipo, titulo: arquivo }, lido.erros);
  const { caso } = lido;
  const base = {
    id: caso.id,
    arquivo,
    tipo,
    titulo: caso.titulo,
    ...(caso.nota && { nota: caso.nota }),
    caso,
  };
  const publicado = caso.esperado.map((e) => textoDoEsperado(e.valor)).join('; ');
  if (caso.situacao === 'inaproveitavel' || !caso.confere) {
    return {
      ...base,
      situacao: 'inaproveitavel',
      esperado: publicado,
      obtido: '',
      comparacoes: [],
    };
  }
  const execucao = executarSemDerrubar(caso.confere, hoje);
  if (!execucao.ok) return { ...comErros(base, execucao.erros), esperado: publicado };
  const comparacoes = caso.esperado.map((e) => comparar(execucao.resultado, e));
  const todasConferem = comparacoes.every((c) => c.confere);
  const leituras = [...new Set(comparacoes.map((c) => c.leitura ?? OFICIAL))].filter((l) => l !== OFICIAL);
  return {
    ...base,
    situacao: caso.situacao ?? (todasConferem ? 'confere' : 'diverge'),
    esperado: comparacoes.map((c) => c.esperado).join('; '),
    obtido: comparacoes.map((c) => c.obtido).join('; '),
    ...(leituras.length > 0 && { leitura: leituras.join(', ') }),
    comparacoes,
  };
}

function comErros(
  base: Pick<CasoConferido, 'id' | 'arquivo' | 'tipo' | 'titulo'>,
  erros: ErroDeEntrada[],
): CasoConferido {
  const obtido = erros.map((e) => (e.caminho ? `${e.caminho}: ${e.mensagem}` : e.mensagem)).join(' ');
  return { ...base, situacao: 'diverge', esperado: '', obtido, comparacoes: [], erros };
}

/** Um defeito do cálculo em um caso não pode esconder a conferência dos outros. */
function executarSemDerrubar(...args: Parameters<typeof executar>): ReturnType<typeof executar> {
  try {
    return executar(...args);
  } catch (e) {
    const detalhe = e instanceof Error ? e.message : String(e);
    return {
      ok: false,
      erros: [{ caminho: '', codigo: 'erro-do-programa', mensagem: `O cálculo falhou: ${detalhe}` }],
    };
  }
}
