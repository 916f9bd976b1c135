/** Quem pode ser a mesma pessoa: os mesmos números, ou nome parecido com a mesma mãe ou o mesmo ano. */
import type { Banco, Tx } from '../../acesso/index.ts';
import { buscarPorNome } from '../busca/buscar-por-nome.ts';
import type { RegistroDePessoa } from '../identidade/registro.ts';
import { numeroSimples } from '../projecoes/documento.ts';

export interface Candidato {
  id: string;
  criadaEm: Date;
  registro: RegistroDePessoa;
}

/** Nomes parecidos que se comparam campo a campo, no máximo. */
const PARECIDOS = 30;

/** Sem limite de alcance: quem chama decide o que mostra, e de quem. */
export async function acharCandidatos(
  banco: Banco | Tx,
  registro: RegistroDePessoa,
  exceto?: string,
): Promise<Candidato[]> {
  const ids = new Set([...(await comOsMesmosNumeros(banco, registro)), ...(await comNomeParecido(banco, registro))]);
  if (exceto !== undefined) ids.delete(exceto);
  return registrosDe(banco, [...ids]);
}

async function comOsMesmosNumeros(banco: Banco | Tx, { cpf, rji, rg }: RegistroDePessoa): Promise<string[]> {
  const numeros = [cpf, rji, rg].flatMap((n) => (n ? [numeroSimples(n)] : []));
  if (numeros.length === 0) return [];
  const linhas = await banco
    .selectFrom('pessoas.documento')
    .select('pessoa_id')
    .distinct()
    .where('numero', 'in', numeros)
    .where('especie', 'in', ['cpf', 'rji', 'rg'])
    .limit(PARECIDOS)
    .execute();
  return linhas.map((l) => l.pessoa_id);
}

async function comNomeParecido(
  banco: Banco | Tx,
  { nome, nomeSocial, mae, nascimento }: RegistroDePessoa,
): Promise<string[]> {
  const ano = nascimento === undefined ? undefined : Number(nascimento.slice(0, 4));
  // Com a mãe e o ano, os mais prováveis; sem eles, quem os tem errados.
  const buscas = [{ ...(mae ? { mae } : {}), ...(ano ? { anoDeNascimento: ano } : {}) }, {}];
  const achados = await Promise.all(
    [nome, ...(nomeSocial ? [nomeSocial] : [])].flatMap((texto) =>
      buscas.map((b) => buscarPorNome(banco, { texto, limite: PARECIDOS, ...b })),
    ),
  );
  return achados.flat().map((a) => a.pessoaId);
}

/** Os que não foram unificados em outro. */
export async function registrosDe(banco: Banco | Tx, ids: readonly string[]): Promise<Candidato[]> {
  if (ids.length === 0) return [];
  const linhas = await banco
    .selectFrom('pessoas.pessoa as p')
    .leftJoin('pessoas.documento as d', (on) => on.onRef('d.pessoa_id', '=', 'p.pessoa_id').on('d.especie', '=', 'rg'))
    .distinctOn('p.pessoa_id')
    .select(['p.pessoa_id', 'p.nome', 'p.nome_social', 'p.mae', 'p.pai', 'p.nascimento', 'p.sexo', 'p.cpf', 'p.rji'])
    .select(['p.criada_em', 'd.numero as rg', 'd.uf'])
    .where('p.pessoa_id', 'in', ids)
    .where('p.unificada_em', 'is', null)
    .orderBy('p.pessoa_id')
    .execute();
  return linhas.map((l) => ({
    id: l.pessoa_id,
    criadaEm: l.criada_em,
    registro: {
      nome: l.nome,
      nomeSocial: l.nome_social ?? undefined,
      mae: l.mae ?? undefined,
      pai: l.pai ?? undefined,
      nascimento: l.nascimento ?? undefined,
      sexo: l.sexo ?? undefined,
      cpf: l.cpf ?? undefined,
      rji: l.rji ?? undefined,
      rg: l.rg ?? undefined,
      uf: l.uf ?? undefined,
    },
  }));
}
