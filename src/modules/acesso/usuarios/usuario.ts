/** Quem tem (ou terá) acesso: pessoas naturais, internas ou externas. */
import type { SituacaoDeFato } from '../permissao/fatos.ts';
import { DIAS_SEM_USO, semUso } from '../permissao/uso.ts';

const RESOLUCAO = 'Resolução 011/2024/DPG (DPE-MT)';

/** As internas são as do art. 4º da resolução e as dos outros órgãos da execução penal; a externa, a do art. 5º. */
export const CATEGORIAS = {
  'defensor-publico': { nome: 'Defensor(a) público(a)', base: `${RESOLUCAO}, art. 4º, I` },
  magistrado: { nome: 'Magistrado(a)', base: 'Lei 12.714/2012, art. 1º, § 3º' },
  'membro-do-mp': { nome: 'Membro do Ministério Público', base: 'Lei 12.714/2012, art. 1º, § 3º' },
  policial: { nome: 'Policial', base: 'Lei 12.714/2012, art. 3º, I' },
  conselheiro: { nome: 'Conselheiro(a)', base: 'Lei 12.714/2012, art. 1º, § 4º' },
  advogado: { nome: 'Advogado(a)', base: 'Lei 12.714/2012, art. 1º, § 4º' },
  servidor: { nome: 'Servidor(a)', base: `${RESOLUCAO}, art. 4º, II` },
  estagiario: { nome: 'Estagiário(a)', base: `${RESOLUCAO}, art. 4º, III` },
  cedido: { nome: 'Cedido(a) por outro órgão', base: `${RESOLUCAO}, art. 4º, IV` },
  terceirizado: { nome: 'Terceirizado(a)', base: `${RESOLUCAO}, art. 4º, V` },
  externo: { nome: 'Usuário(a) externo(a)', base: `${RESOLUCAO}, art. 5º` },
} as const;
export type Categoria = keyof typeof CATEGORIAS;

export const ORIGENS = {
  cadastro: 'Cadastro direto',
  pedido: 'Pedido de acesso',
  ldap: 'Diretório do órgão',
  oidc: 'Login federado',
  demonstracao: 'Estado de demonstração',
} as const;
export type OrigemDoUsuario = keyof typeof ORIGENS;

export interface Usuario extends SituacaoDeFato {
  id: string;
  categoria: Categoria;
  nome: string;
  nomeSocial?: string | undefined;
  /** Onze algarismos. */
  cpf: string;
  rg?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  email: string;
  telefone?: string | undefined;
  /** MASP, MADEP ou a matrícula do órgão. */
  matricula?: string | undefined;
  origem: OrigemDoUsuario;
  motivoDaSuspensao?: string | undefined;
}

/** O nome por que a pessoa é chamada: o social, se o deu. */
export const nomeDe = ({ nome, nomeSocial }: Pick<Usuario, 'nome' | 'nomeSocial'>): string => nomeSocial ?? nome;

export const SITUACOES = {
  ativo: 'Pode entrar',
  suspenso: 'Suspenso(a)',
  'sem-uso': `Fechado por ${DIAS_SEM_USO} dias sem uso`,
} as const;
export type SituacaoDoUsuario = keyof typeof SITUACOES;

export function situacaoDoUsuario(u: SituacaoDeFato, agora: Date): SituacaoDoUsuario {
  if (u.suspensoEm) return 'suspenso';
  return semUso(u, agora) ? 'sem-uso' : 'ativo';
}

/** `12345678909` → `123.456.789-09`. */
export const cpfPontuado = (cpf: string): string => cpf.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4');
