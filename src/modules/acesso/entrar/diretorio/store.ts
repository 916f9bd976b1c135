/** O SQL de quem chega e de quem sai pelo diretório do órgão. */
import type { Banco, Tx } from '../../nucleo/servicos.ts';

/** O ato que lota quem o diretório diz que é da casa. */
export const ATO_DO_DIRETORIO = 'Diretório do órgão (criação automática)';

/** Começo do motivo das lotações que o diretório encerra. */
const PELO_DIRETORIO = 'Pelo diretório do órgão: ';

export interface Lugar {
  id: string;
  caminho: string;
  nome: string;
  fuso: string;
}

const LUGAR = ['id', 'caminho', 'nome', 'fuso'] as const;

export const orgaoDaSigla = (banco: Banco | Tx, sigla: string): Promise<Lugar | undefined> =>
  banco
    .selectFrom('acesso.estrutura')
    .select(LUGAR)
    .where('nivel', '=', 'orgao')
    .where((eb) => eb(eb.fn('lower', ['sigla']), '=', sigla.toLowerCase()))
    .where('inativada_em', 'is', null)
    .executeTakeFirst();

/** Duas, se a sigla se repete dentro do órgão: aí não se sabe qual é. */
export const unidadesDaSigla = (tx: Tx, orgao: Lugar, sigla: string): Promise<Lugar[]> =>
  tx
    .selectFrom('acesso.estrutura')
    .select(LUGAR)
    .where('caminho', 'like', `${orgao.caminho}%`)
    .where((eb) => eb(eb.fn('lower', ['sigla']), '=', sigla.toLowerCase()))
    .where('inativada_em', 'is', null)
    .limit(2)
    .execute();

export interface UsuarioDoDiretorio {
  categoria: string;
  nome: string;
  cpf: string;
  email: string;
  matricula?: string | undefined;
}

/** `undefined` se o CPF já tem conta (outra entrada ao mesmo tempo a criou). */
export async function criarUsuario(tx: Tx, u: UsuarioDoDiretorio, agora: Date): Promise<string | undefined> {
  const criado = await tx
    .insertInto('acesso.usuario')
    .values({ ...u, matricula: u.matricula ?? null, criado_em: agora, origem: 'ldap' })
    .onConflict((oc) => oc.column('cpf').doNothing())
    .returning('id')
    .executeTakeFirst();
  return criado?.id;
}

export interface LotacaoDoDiretorio {
  id: string;
  estruturaId: string;
  aberta: boolean;
  /** Alguém a encerrou, e não o diretório: ele não a reabre. */
  encerradaPorAlguem: boolean;
}

export async function lotacoesDoDiretorio(tx: Tx, usuarioId: string): Promise<LotacaoDoDiretorio[]> {
  const linhas = await tx
    .selectFrom('acesso.lotacao')
    .select(['id', 'estrutura_id', 'encerrada_em', 'motivo_do_encerramento'])
    .where('usuario_id', '=', usuarioId)
    .where('ato', '=', ATO_DO_DIRETORIO)
    .execute();
  return linhas.map((l) => ({
    id: l.id,
    estruturaId: l.estrutura_id,
    aberta: l.encerrada_em === null,
    encerradaPorAlguem: l.encerrada_em !== null && !l.motivo_do_encerramento?.startsWith(PELO_DIRETORIO),
  }));
}

export async function lotar(
  tx: Tx,
  l: { usuarioId: string; estruturaId: string; cargo: string; inicio: string },
  agora: Date,
): Promise<void> {
  await tx
    .insertInto('acesso.lotacao')
    .values({
      usuario_id: l.usuarioId,
      estrutura_id: l.estruturaId,
      cargo: l.cargo,
      especie: 'ordinaria',
      ato: ATO_DO_DIRETORIO,
      inicio: l.inicio,
      criada_em: agora,
    })
    .execute();
}

/** O motivo diz que foi o diretório. */
export async function encerrarLotacoes(tx: Tx, ids: readonly string[], motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.lotacao')
    .set({ encerrada_em: agora, motivo_do_encerramento: PELO_DIRETORIO + motivo })
    .where('id', 'in', ids)
    .where('encerrada_em', 'is', null)
    .execute();
}

export interface LotadoPeloDiretorio {
  usuarioId: string;
  nome: string;
  cpf: string;
  matricula: string | null;
  lotacaoId: string;
}

/** Quem está no órgão porque o diretório disse: toda lotação aberta de quem veio por ele, e as que ele deu a outros. */
export const lotadosPeloDiretorio = (banco: Banco, orgao: Lugar): Promise<LotadoPeloDiretorio[]> =>
  banco
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select(['u.id as usuarioId', 'u.nome', 'u.cpf', 'u.matricula', 'l.id as lotacaoId'])
    .where('l.encerrada_em', 'is', null)
    .where('e.caminho', 'like', `${orgao.caminho}%`)
    .where((eb) => eb.or([eb('u.origem', '=', 'ldap'), eb('l.ato', '=', ATO_DO_DIRETORIO)]))
    .execute();
