/** As leituras das páginas de estruturas. A árvore não tem dado pessoal: quem está lotado vem de `lotacoes`. */
import { type SqlBool, sql } from 'kysely';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { porQueNaoPode } from '../http/poderia.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { Ator } from '../permissao/tipos.ts';
import type { Banco, Servicos } from '../nucleo/servicos.ts';
import { idsQueFaltam, montarArvore, type No } from './arvore.ts';
import type { EspecieDeEstrutura, Estrutura } from './estrutura.ts';
import { contem, dentro } from './sql.ts';
import { acharEstrutura, acharEstruturas, acimaDe, daLinha } from './store.ts';

export interface FiltroDeEstruturas {
  uf?: string | undefined;
  especie?: EspecieDeEstrutura | undefined;
  /** Parte do nome ou da sigla. */
  nome?: string | undefined;
  /** Também as inativas. */
  inativas?: boolean | undefined;
  /** Só o que está abaixo deste caminho, sem ele. */
  abaixoDe?: string | undefined;
}

export interface Arvore {
  raizes: readonly No[];
  /** Quantas o filtro achou e estão na árvore. */
  achadas: number;
  /** Há mais do que cabe numa página: as mais altas da árvore vêm primeiro. */
  cortada: boolean;
}

/** Estruturas numa página, no máximo. */
export const CABEM_NA_PAGINA = 500;

export async function buscarArvore(banco: Banco, filtro: FiltroDeEstruturas): Promise<Arvore> {
  const linhas = await filtrar(banco, filtro)
    .limit(CABEM_NA_PAGINA + 1)
    .execute();
  const achadas = linhas.slice(0, CABEM_NA_PAGINA).map(daLinha);
  // Abaixo de uma estrutura nada falta: as mais altas vêm primeiro, e ativa não fica dentro de inativa.
  const acima = filtro.abaixoDe ? [] : await acharEstruturas(banco, idsQueFaltam(achadas));
  return { raizes: montarArvore(achadas, acima), achadas: achadas.length, cortada: linhas.length > CABEM_NA_PAGINA };
}

function filtrar(banco: Banco, { uf, especie, nome, inativas, abaixoDe }: FiltroDeEstruturas) {
  let q = banco.selectFrom('acesso.estrutura as e').selectAll('e');
  if (uf) q = q.where('e.uf', '=', uf);
  if (especie) q = q.where('e.especie', '=', especie);
  if (nome) q = q.where((eb) => eb.or([contem('e.nome', nome), contem('e.sigla', nome)]));
  if (!inativas) q = q.where('e.inativada_em', 'is', null);
  if (abaixoDe) q = q.where(dentro(abaixoDe)).where('e.caminho', '<>', abaixoDe);
  return q.orderBy(sql`length(e.caminho)`).orderBy('e.nome');
}

export interface AcordoDaEstrutura {
  id: string;
  numero: string;
  objeto: string;
  papel: 'concedente' | 'aderente';
  vigenciaInicio: string;
  /** Já considerada a denúncia; inclusive. */
  vigenciaFim: string;
}

/** Os acordos de que a estrutura é parte, o que vence por último primeiro. */
export async function acordosDe(banco: Banco, estruturaId: string): Promise<AcordoDaEstrutura[]> {
  const linhas = await banco
    .selectFrom('acesso.acordo_parte as p')
    .innerJoin('acesso.acordo as a', 'a.id', 'p.acordo_id')
    .select(['a.id', 'a.numero', 'a.objeto', 'p.papel', 'a.vigencia_inicio as vigenciaInicio'])
    .select(sql<string>`least(a.vigencia_fim, a.denunciado_em)`.as('vigenciaFim'))
    .where('p.estrutura_id', '=', estruturaId)
    .orderBy('vigenciaFim', 'desc')
    .execute();
  return linhas.map((l) => ({ ...l, papel: l.papel as AcordoDaEstrutura['papel'] }));
}

export interface EstruturaNoLugar {
  estrutura: Estrutura;
  /** Da raiz até ela, sem ela. */
  acima: readonly Estrutura[];
}

/** A estrutura de um formulário: diz já ao abrir se não existe ou se a pessoa não a alcança. */
export async function acharParaGerir(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<EstruturaNoLugar>> {
  const estrutura = await acharEstrutura(servicos.banco, id);
  if (!estrutura) return recusar(naoEncontrado);
  const alvo = { caminho: estrutura.caminho };
  const recusas = porQueNaoPode(quem.ator, 'acesso.estrutura.gerir', alvo, servicos.relogio.agora());
  if (recusas.length > 0) return recusar(...recusas);
  return feito({ estrutura, acima: await acimaDe(servicos.banco, estrutura) });
}

export interface Escolhivel {
  id: string;
  nome: string;
  orgao: string;
}

/** Estruturas numa lista de escolha, no máximo. */
const CABEM_NA_LISTA = 2000;

/** As ativas em que a pessoa pode usar a permissão, por órgão e de cima para baixo. */
export async function estruturasAoAlcance(banco: Banco, ator: Ator, permissao: IdDaPermissao): Promise<Escolhivel[]> {
  return banco
    .selectFrom('acesso.estrutura as e')
    .innerJoin('acesso.estrutura as o', (j) => j.on(sql<SqlBool>`o.id = split_part(e.caminho, '/', 2)::uuid`))
    .select(['e.id', 'e.nome', 'o.nome as orgao'])
    .where('e.inativada_em', 'is', null)
    .where(alcancaNoSql(ator, permissao, sql.ref('e.caminho')))
    .orderBy('o.nome')
    .orderBy(sql`length(e.caminho)`)
    .orderBy('e.nome')
    .limit(CABEM_NA_LISTA)
    .execute();
}
