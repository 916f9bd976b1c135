/** O detector de quem pede: permissão, alcance e auditoria. */
import { iso } from '../../../direito/tempo/dia.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { lugarDe, porQueNaoPode, type Quem, registrarLeitura, type Servicos } from '../../acesso/index.ts';
import { porQueNaoLeva } from '../levar.ts';
import type { Grupo } from './achado.ts';
import { type Achada, percorrer } from './percorrer.ts';
import { escreverProcura, type Procura } from './procura.ts';
import { contarContas, type PessoaAchada, quemSao, VER } from './store.ts';

/** Escolha do sistema: até aqui, a resposta vem na hora; além, pede-se por unidade, ou um recálculo de todos. */
export const CABEM_NA_HORA = 10_000;
export const POR_PAGINA = 50;

export interface PedidoDoDetector {
  procura: Procura;
  unidadeId?: string | undefined;
  grupo?: Grupo | undefined;
  /** A primeira é 1; ausente: todas (a planilha). */
  pagina?: number | undefined;
}

export type Detectada = Achada & PessoaAchada;

export interface Deteccao {
  /** Pessoas ao alcance com conta feita. */
  total: number;
  /** Mais que `CABEM_NA_HORA`: não se procurou. */
  demais: boolean;
  semConta: number;
  porGrupo: Readonly<Partial<Record<Grupo, number>>>;
  /** As do grupo pedido (ou todas), as desta página: quem mais ganha no alto. */
  pessoas: readonly Detectada[];
  /** Quantas há ao todo no grupo pedido. */
  quantas: number;
}

export async function detectar(servicos: Servicos, quem: Quem, pedido: PedidoDoDetector): Promise<Resultado<Deteccao>> {
  const { banco, relogio } = servicos;
  const leva = pedido.pagina === undefined;
  const agora = relogio.agora();
  const daPlanilha = leva ? porQueNaoLeva(quem.ator, agora) : [];
  const recusas = [...porQueNaoPode(quem.ator, VER, lugarDe(quem.ator, VER), agora), ...daPlanilha];
  if (recusas.length > 0) return recusar(...recusas);
  const recorte = { ator: quem.ator, unidadeId: pedido.unidadeId, leva };
  const total = await contarContas(banco, recorte);
  if (total > CABEM_NA_HORA) return feito({ ...NADA, total, demais: true });
  const achadas: Achada[] = [];
  let semConta = 0;
  for await (const lote of percorrer(banco, recorte, pedido.procura, iso(relogio.hoje()))) {
    semConta += lote.semConta;
    achadas.push(...lote.achadas);
  }
  const doGrupo = pedido.grupo === undefined ? achadas : achadas.filter((a) => a.grupo === pedido.grupo);
  const mostradas = naPagina(doGrupo.toSorted(porGanho), pedido.pagina);
  const ids = mostradas.map((a) => a.pessoaId);
  const { procura, unidadeId, grupo } = pedido;
  const pode = await registrarLeitura(servicos, quem, {
    nome: leva ? 'execucao.exportar-detector' : 'execucao.detectar',
    dados: { procura: escreverProcura(procura), unidadeId, grupo, achadas: achadas.length },
    titulares: ids,
  });
  if (!pode.ok) return pode;
  const nomes = await quemSao(banco, ids);
  const pessoas = mostradas.flatMap((a): Detectada[] => {
    const p = nomes.get(a.pessoaId);
    return p ? [{ ...a, ...p }] : [];
  });
  const porGrupo = Object.fromEntries([...Map.groupBy(achadas, (a) => a.grupo)].map(([g, delas]) => [g, delas.length]));
  return feito({ total, demais: false, semConta, porGrupo, pessoas, quantas: doGrupo.length });
}

const NADA: Deteccao = { total: 0, demais: false, semConta: 0, porGrupo: {}, pessoas: [], quantas: 0 };

const ORDEM: readonly Grupo[] = ['sim', 'pior', 'talvez', 'outro'];

const porGanho = (a: Achada, b: Achada): number =>
  ORDEM.indexOf(a.grupo) - ORDEM.indexOf(b.grupo) || desc(a.peso, b.peso) || (a.pessoaId < b.pessoaId ? -1 : 1);

/** Sem subtrair: dois infinitos dariam NaN. */
const desc = (a: number, b: number): number => (a === b ? 0 : a > b ? -1 : 1);

const naPagina = (achadas: readonly Achada[], pagina: number | undefined): readonly Achada[] =>
  pagina === undefined ? achadas : achadas.slice((pagina - 1) * POR_PAGINA, pagina * POR_PAGINA);
