/** Leituras das revisões, só com os papéis que quem pergunta alcança. */
import { sql } from 'kysely';
import { poderia } from '../http/poderia.ts';
import { registrarLeitura } from '../nucleo/consulta.ts';
import { diaEm } from '../lotacoes/calendario.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Banco, Servicos, Tx } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { Ator } from '../permissao/tipos.ts';
import { interessadosEm } from './actions/decidir-itens.ts';
import * as store from './store.ts';

const MAXIMO = 50;

const alcancado = (ator: Ator) => alcancaNoSql(ator, 'acesso.revisao.conduzir', sql.ref('e.caminho'));

/** Quantos papéis, dentro do prazo, esperam a confirmação desta pessoa. `hoje` em AAAA-MM-DD. */
export const itensDeRevisao = async (db: Banco | Tx, ator: Ator, hoje: string): Promise<number> =>
  ator.usuarioId ? store.contarItens(db, ator.usuarioId, alcancado(ator), hoje) : 0;

export const listarRevisoes = ({ banco }: Servicos, { ator }: Quem): Promise<store.RevisaoNaLista[]> =>
  store.listarRevisoes(banco, alcancado(ator), MAXIMO);

export interface EstruturaARever {
  id: string;
  nome: string;
}

/** Onde a pessoa pode abrir uma revisão. */
export async function ondeAbrir({ banco }: Servicos, { ator }: Quem): Promise<EstruturaARever[]> {
  const { rows } = await sql<EstruturaARever>`
    select e.id, e.nome from acesso.estrutura e where e.inativada_em is null and ${alcancado(ator)}
     order by e.caminho limit 300`.execute(banco);
  return rows;
}

export interface RevisaoVista {
  revisao: store.RevisaoNaLista;
  itens: (store.ItemDaRevisao & { podeDecidir: boolean })[];
  /** AAAA-MM-DD, no fuso do lugar revisto. */
  hoje: string;
}

/** `undefined`: não existe, ou nada nela está ao alcance. A leitura fica registrada. */
export async function verRevisao(servicos: Servicos, quem: Quem, id: string): Promise<RevisaoVista | undefined> {
  const { banco, relogio } = servicos;
  const { ator } = quem;
  const revisao = await store.acharRevisao(banco, id, alcancado(ator));
  if (!revisao) return undefined;
  await registrarLeitura(servicos, quem, { nome: 'revisao.ver', objeto: { tipo: 'revisao', id } });
  const agora = relogio.agora();
  const hoje = diaEm(revisao.estrutura.fuso, agora);
  const itens = await store.itensDa(banco, id, alcancado(ator));
  const decidivel = (i: store.ItemDaRevisao): boolean =>
    i.decisao === undefined &&
    hoje <= revisao.prazo &&
    poderia(ator, 'acesso.revisao.conduzir', { caminho: i.caminho, interessados: interessadosEm([i]) }, agora);
  return { revisao, itens: itens.map((i) => ({ ...i, podeDecidir: decidivel(i) })), hoje };
}
