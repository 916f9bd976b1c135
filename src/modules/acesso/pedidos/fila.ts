/** A fila de quem decide: os pedidos que a pessoa alcança, os do seu passo primeiro, os vencidos no alto. */
import { sql } from 'kysely';
import type { Banco } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import type { Ator } from '../permissao/tipos.ts';
import { emAberto, type Estado, estadoDe, type Passo } from './pedido.ts';
import { diasVencidos } from './situacao.ts';

export interface PedidoNaFila {
  id: string;
  numero: string;
  nome: string;
  lotacao: string;
  orgao: string;
  dono: string;
  papel: IdDoPapel;
  acordo?: string | undefined;
  estado: Estado;
  /** AAAA-MM-DD, inclusive. */
  prazo?: string | undefined;
  /** Dias corridos além do prazo; 0 quando não venceu. */
  vencidoHa: number;
  criadoEm: Date;
  /** Cabe a esta pessoa dar o próximo passo. */
  meuPasso: boolean;
}

/** O que passar disto se acha pela busca: ninguém lê mais de duzentas linhas. */
const MAIOR_FILA = 200;

export interface Filtro {
  abertos: boolean;
  /** Número do pedido ou parte do nome. */
  busca?: string | undefined;
}

/** O órgão de quem pede vê desde o começo; o dono dos dados, desde o encaminhamento. */
export async function listarFila(db: Banco, ator: Ator, filtro: Filtro, hoje: string): Promise<PedidoNaFila[]> {
  const analisa = alcancaNoSql(ator, 'acesso.pedido.analisar', sql.ref('l.caminho'));
  const autoriza = alcancaNoSql(ator, 'acesso.pedido.autorizar', sql.ref('d.caminho'));
  const cadastra = alcancaNoSql(ator, 'acesso.pedido.cadastrar', sql.ref('d.caminho'));
  const { rows } = await sql<PedidoRow>`
    select p.id, p.numero, p.nome, p.papel, p.criado_em, l.nome as lotacao, o.sigla as orgao, d.sigla as dono,
           a.numero as acordo, t.passos, t.prazo, ${analisa} as analisa, ${autoriza} as autoriza, ${cadastra} as cadastra,
           t.autores && array[${ator.usuarioId ?? null}]::uuid[] as participei
      from acesso.pedido p
      join acesso.estrutura o on o.id = p.orgao_id
      join acesso.estrutura l on l.id = p.lotacao_id
      join acesso.estrutura d on d.id = p.dono_id
      left join acesso.acordo a on a.id = p.acordo_id
      cross join lateral (
        select array_agg(x.passo order by x.ordem) as passos, array_agg(x.autor_id) as autores,
               (array_agg(x.prazo order by x.ordem desc) filter (where x.passo <> 'reiteracao'))[1] as prazo
          from acesso.pedido_andamento x where x.pedido_id = p.id) t
     where (p.encerrado_em is null) = ${filtro.abertos}
       and (${analisa} or ((${autoriza} or ${cadastra}) and 'encaminhamento' = any (t.passos)))
       and (${filtro.busca ?? null}::text is null or p.numero = ${filtro.busca ?? null}
            or p.nome ilike '%' || ${escapar(filtro.busca ?? '')} || '%')
     order by t.prazo nulls last, p.encerrado_em desc, p.criado_em, p.numero
     limit ${MAIOR_FILA}`.execute(db);
  return rows.map((r) => naFila(r, hoje)).toSorted((a, b) => Number(b.meuPasso) - Number(a.meuPasso));
}

interface PedidoRow {
  id: string;
  numero: string;
  nome: string;
  papel: string;
  criado_em: Date;
  lotacao: string;
  orgao: string;
  dono: string;
  acordo: string | null;
  passos: Passo[];
  prazo: string | null;
  analisa: boolean;
  autoriza: boolean;
  cadastra: boolean;
  participei: boolean | null;
}

const escapar = (busca: string): string => busca.replace(/[\\%_]/g, '\\$&');

function naFila(r: PedidoRow, hoje: string): PedidoNaFila {
  const estado = estadoDe(r.passos);
  const prazo = r.prazo ?? undefined;
  return {
    id: r.id,
    numero: r.numero,
    nome: r.nome,
    lotacao: r.lotacao,
    orgao: r.orgao,
    dono: r.dono,
    papel: r.papel as IdDoPapel,
    acordo: r.acordo ?? undefined,
    estado,
    prazo,
    vencidoHa: emAberto(estado) ? diasVencidos(prazo, hoje) : 0,
    criadoEm: r.criado_em,
    meuPasso: ehMeuPasso(r, estado),
  };
}

/** Quem deu um passo antes (pediu ou analisou) não autoriza: o pedido espera outra pessoa. */
function ehMeuPasso({ analisa, autoriza, cadastra, participei }: PedidoRow, estado: Estado): boolean {
  if (estado === 'em-analise') return analisa;
  if (estado === 'em-autorizacao') return autoriza && !participei;
  return estado === 'em-cadastro' && cadastra;
}

/** Para a mesa: quantos esperam por esta pessoa, e quantos deles passaram do prazo. */
export async function pedidosNoMeuPasso(
  db: Banco,
  ator: Ator,
  hoje: string,
): Promise<{ quantos: number; vencidos: number }> {
  const meus = (await listarFila(db, ator, { abertos: true }, hoje)).filter((p) => p.meuPasso);
  return { quantos: meus.length, vencidos: meus.filter((p) => p.vencidoHa > 0).length };
}
