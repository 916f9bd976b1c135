/** Lê um pedido inteiro, com os seus passos. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import type { Passo } from './pedido.ts';
import type { Andamento, Lugar, Pedido } from './registro.ts';

const lugar = (alias: string) => sql<Lugar>`json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'nome', ${sql.ref(`${alias}.nome`)}, 'sigla', ${sql.ref(`${alias}.sigla`)},
  'caminho', ${sql.ref(`${alias}.caminho`)})`;

export async function buscarPedido(db: Banco | Tx, id: string): Promise<Pedido | undefined> {
  const p = await db
    .selectFrom('acesso.pedido as p')
    .innerJoin('acesso.estrutura as o', 'o.id', 'p.orgao_id')
    .innerJoin('acesso.estrutura as l', 'l.id', 'p.lotacao_id')
    .innerJoin('acesso.estrutura as d', 'd.id', 'p.dono_id')
    .leftJoin('acesso.acordo as a', 'a.id', 'p.acordo_id')
    .selectAll('p')
    .select([lugar('o').as('orgao'), lugar('l').as('lotacao'), lugar('d').as('dono')])
    .select(['l.inativada_em', 'a.numero as acordo_numero', 'a.vigencia_inicio', 'a.vigencia_fim'])
    .select(['a.denunciado_em', 'a.dias_por_passo'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!p) return undefined;
  return {
    id: p.id,
    numero: p.numero,
    pessoa: {
      nome: p.nome,
      matricula: p.matricula,
      nascimento: p.nascimento,
      rg: p.rg,
      cpf: p.cpf,
      cargo: p.cargo,
      email: p.email,
      telefone: p.telefone,
    },
    categoria: p.categoria,
    papel: p.papel as IdDoPapel,
    orgao: p.orgao,
    lotacao: { ...p.lotacao, inativa: p.inativada_em !== null },
    dono: p.dono,
    acordo: acordoDoPedido(p),
    federado: p.provedor && p.sub_federado ? { provedor: p.provedor, sub: p.sub_federado } : undefined,
    termoId: p.termo_id,
    usuarioId: p.usuario_id ?? undefined,
    criadoEm: p.criado_em,
    encerradoEm: p.encerrado_em ?? undefined,
    andamentos: await andamentosDe(db, id),
  };
}

interface ColunasDoAcordo {
  acordo_id: string | null;
  acordo_numero: string | null;
  vigencia_inicio: string | null;
  vigencia_fim: string | null;
  denunciado_em: string | null;
  dias_por_passo: number | null;
}

function acordoDoPedido(p: ColunasDoAcordo): Pedido['acordo'] {
  const { acordo_id: id, acordo_numero: numero, vigencia_inicio, vigencia_fim, dias_por_passo } = p;
  if (id === null || numero === null || vigencia_inicio === null || vigencia_fim === null || dias_por_passo === null) {
    return undefined;
  }
  return {
    id,
    numero,
    vigenciaInicio: vigencia_inicio,
    vigenciaFim: vigencia_fim,
    denunciadoEm: p.denunciado_em ?? undefined,
    diasPorPasso: dias_por_passo,
  };
}

async function andamentosDe(db: Banco | Tx, pedidoId: string): Promise<Andamento[]> {
  const linhas = await db
    .selectFrom('acesso.pedido_andamento')
    .selectAll()
    .where('pedido_id', '=', pedidoId)
    .orderBy('ordem')
    .execute();
  return linhas.map((a) => ({
    ordem: a.ordem,
    passo: a.passo as Passo,
    texto: a.texto ?? undefined,
    autorId: a.autor_id ?? undefined,
    autorNome: a.autor_nome,
    feitoEm: a.feito_em,
    prazo: a.prazo ?? undefined,
    esperaDeId: a.espera_de ?? undefined,
  }));
}
