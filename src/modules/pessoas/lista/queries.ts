/** A busca e a lista de pessoas: só quem se alcança, com a finalidade dita, e cada uma registrada na auditoria. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { lugarDe, porQueNaoPode, type Quem, registrarLeitura, type Servicos } from '../../acesso/index.ts';
import type { DepsDaLista, ResumoDaPessoa } from './filtro-da-lista.ts';
import { type OQueSeEscreveu, type Procura, procurar } from './procurar.ts';
import { type Alcance, listarPorNome, nascidaEm, type PessoaNaLista, VER } from './store.ts';

/** Pessoas numa página, no máximo. */
export const CABEM_NA_PAGINA = 25;
/** Com duas letras acha-se quase todo mundo: busca-se quem se procura. */
export const MENOR_TEXTO = 3;

export interface BuscaDePessoas extends OQueSeEscreveu {
  unidade?: string | undefined;
  /** Os valores dos filtros dos módulos de cima, por nome. */
  filtros: Readonly<Record<string, string>>;
  /** Na lista por nome, a última da página anterior. */
  depois?: string | undefined;
}

export interface PessoaAchada extends PessoaNaLista {
  /** Por que casa com a busca; vazio na lista sem busca. */
  porQueCasa: readonly string[];
  resumo: ResumoDaPessoa;
}

export interface Achadas {
  pessoas: readonly PessoaAchada[];
  haMais: boolean;
  /** Em ordem de nome, e com página seguinte; senão, em ordem de semelhança. */
  porNome: boolean;
  /** O que parece errado no que se escreveu. */
  avisos: readonly string[];
}

export async function buscarPessoas(
  servicos: Servicos,
  quem: Quem,
  deps: DepsDaLista,
  busca: BuscaDePessoas,
): Promise<Resultado<Achadas>> {
  const { banco, relogio } = servicos;
  const { ator } = quem;
  const recusas = porQueNaoPode(ator, VER, lugarDe(ator, VER), relogio.agora());
  if (recusas.length > 0) return recusar(...recusas);
  const alcance = { ator, unidadeId: busca.unidade, condicoes: condicoesDe(deps, busca) };
  const porNome = busca.q === undefined && busca.mae === undefined;
  const { casadas, avisos } = porNome
    ? await listar(servicos, alcance, busca)
    : await procurar(banco, deps, alcance, { ...busca, limite: CABEM_NA_PAGINA + 1 });
  const mostradas = casadas.slice(0, CABEM_NA_PAGINA);
  const ids = mostradas.map(([p]) => p.id);
  const { unidade, filtros } = busca;
  const porCampos = (['q', 'mae', 'ano'] as const).filter((campo) => busca[campo] !== undefined);
  const pode = await registrarLeitura(servicos, quem, {
    nome: porNome ? 'pessoas.listar' : 'pessoas.buscar',
    // Por que campos se procurou, e não o que se escreveu: nome e documento não vão à auditoria, de que nada se apaga.
    dados: { porCampos, unidade, filtros, achados: ids.length },
    titulares: ids,
  });
  if (!pode.ok) return pode;
  const resumos = await deps.resumir?.(banco, ids);
  return feito({
    pessoas: mostradas.map(([p, porQueCasa]) => ({ ...p, porQueCasa, resumo: resumos?.get(p.id) ?? {} })),
    haMais: casadas.length > CABEM_NA_PAGINA,
    porNome,
    avisos,
  });
}

function condicoesDe({ filtros = [] }: DepsDaLista, { filtros: pedidos, q, mae, ano }: BuscaDePessoas) {
  const deCima = filtros.flatMap((f) => {
    const valor = pedidos[f.nome];
    return valor !== undefined && Object.hasOwn(f.opcoes, valor) ? [f.onde(valor)] : [];
  });
  // Com nome, o ano só aproxima; sozinho, é filtro.
  const soOAno = q === undefined && mae === undefined && ano !== undefined;
  return soOAno ? [...deCima, nascidaEm(ano)] : deCima;
}

async function listar({ banco }: Servicos, alcance: Alcance, { depois }: BuscaDePessoas): Promise<Procura> {
  const pessoas = await listarPorNome(banco, alcance, { depoisDe: depois, limite: CABEM_NA_PAGINA + 1 });
  return { casadas: pessoas.map((p) => [p, []]), avisos: [] };
}
