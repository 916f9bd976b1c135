/** Quem, em certos órgãos, tem agora uma permissão: deduzido dos mesmos fatos que decidem o que cada um pode ao entrar. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from './catalogo.ts';
import { concessoesDe } from './concessoes.ts';
import type { FatosDoUsuario } from './fatos.ts';
import { montarAtor } from './montar-ator.ts';
import { PAPEIS } from './papeis.ts';
import { buscarFatos, type FatosEmJson, fatosEmJson, lerFatos } from './store.ts';
import { type Ator, type Finalidade, type Sigilo, SIGILOS } from './tipos.ts';

export interface Recebedor {
  usuarioId: string;
  /** Onde está a lotação por que recebe; na delegação, a de quem delegou. */
  estruturaId: string;
  caminho: string;
  uf?: string | undefined;
  comarca?: string | undefined;
  /** Fuso da lotação própria, o de quem lê. */
  fuso: string;
  sigiloMaximo: Sigilo;
}

interface EstruturaRow {
  id: string;
  caminho: string;
}

/**
 * De cada estrutura pedida, quem tem a permissão por lotação aberta nela ou abaixo dela, ou por delegação de quem a tem.
 * Cada pessoa aparece uma vez por lugar. Estrutura em que ninguém recebe: lista vazia.
 */
export async function quemRecebe(
  banco: Banco | Tx,
  estruturaIds: readonly string[],
  permissao: IdDaPermissao,
  agora: Date,
): Promise<Map<string, Recebedor[]>> {
  if (estruturaIds.length === 0) return new Map();
  const estruturas = await banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'caminho'])
    .where('id', 'in', [...new Set(estruturaIds)])
    .execute();
  const fatos = await fatosDosCandidatos(banco, estruturas, permissao, agora);
  const recebedores = fatos.flatMap((f) => lugaresEm(f, permissao, agora));
  return new Map(estruturas.map(({ id, caminho }) => [id, recebedores.filter((r) => r.caminho.startsWith(caminho))]));
}

/** Cada lugar por que a pessoa tem a permissão agora, com o maior sigilo que ela alcança nele. */
export function lugaresEm(fatos: FatosDoUsuario, permissao: IdDaPermissao, agora: Date): Recebedor[] {
  const porLugar = new Map<string, Recebedor>();
  for (const lotacao of fatos.lotacoes) {
    for (const c of concessoesDe(fatos, lotacao, agora).concessoes) {
      if (c.permissao !== permissao || !c.local) continue;
      const { estruturaId, caminho, uf, comarca } = c.local;
      const antes = porLugar.get(caminho);
      if (antes && SIGILOS.indexOf(antes.sigiloMaximo) >= SIGILOS.indexOf(c.sigiloMaximo)) continue;
      const { sigiloMaximo } = c;
      const { fuso } = lotacao;
      porLugar.set(caminho, { usuarioId: fatos.id, estruturaId, caminho, uf, comarca, fuso, sigiloMaximo });
    }
  }
  return [...porLugar.values()];
}

/** Os papéis que dão a permissão ao menos até este sigilo. */
export const papeisCom = (permissao: IdDaPermissao, ate: Sigilo = 'publico'): string[] =>
  Object.entries(PAPEIS).flatMap(([id, p]) =>
    p.concessoes.some((c) => c.permissao === permissao && SIGILOS.indexOf(c.sigiloMaximo) >= SIGILOS.indexOf(ate))
      ? [id]
      : [],
  );

/** Lê os fatos só de quem pode ter a permissão: por um papel que a dá, ou por uma delegação que a cita. */
async function fatosDosCandidatos(
  banco: Banco | Tx,
  estruturas: readonly EstruturaRow[],
  permissao: IdDaPermissao,
  agora: Date,
): Promise<FatosDoUsuario[]> {
  const papeis = papeisCom(permissao);
  const caminhos = estruturas.map((e) => e.caminho);
  const { rows } = await sql<{ fatos: FatosEmJson }>`
    with lotacoes as materialized (
      select l.id, l.usuario_id from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
       where l.encerrada_em is null and exists (select from unnest(${caminhos}::text[]) x where e.caminho ^@ x)
         and exists (select from acesso.vinculo v
                      where v.lotacao_id = l.id and v.papel = any(${papeis}) and v.encerrado_em is null)),
    candidatos as (
      select usuario_id from lotacoes
      union
      select m.usuario_id from lotacoes l
        join acesso.delegacao d on d.de_lotacao_id = l.id and d.encerrada_em is null and ${permissao} = any(d.permissoes)
        join acesso.lotacao m on m.id = d.para_lotacao_id)
    select ${fatosEmJson(agora)} as fatos
      from acesso.usuario u where u.suspenso_em is null and u.id in (select usuario_id from candidatos)`.execute(banco);
  return rows.map((r) => lerFatos(r.fatos));
}

/**
 * Quem a pessoa é ao agir por esta lotação, agora, fora de uma sessão (a agenda que se lê de longe). `undefined`: a pessoa
 * não existe ou a lotação não está aberta.
 */
export async function atorPelaLotacao(
  banco: Banco | Tx,
  { usuarioId, lotacaoId, finalidade }: { usuarioId: string; lotacaoId: string; finalidade?: Finalidade | undefined },
  agora: Date,
): Promise<Ator | undefined> {
  const fatos = await buscarFatos(banco, usuarioId, agora);
  const ator = fatos && montarAtor(fatos, { lotacaoId, finalidade }, agora);
  return ator?.lotacao?.lotacaoId === lotacaoId ? ator : undefined;
}
